// node speed.mjs PAGES NAMES.txt
//
// How long the module takes for each page of a folder: the whole draft, and the tagging alone; then the processor's time
// for a page, which a busy machine does not lengthen. `NAMES.txt` is the registry as the site's build script writes it:
// `target/*/build/nien-bieu-*/out/names.txt`.

import { mkdirSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { brotli, buildModule, commandLine, root } from "../shared/tools.mjs";

const RUNS = 200;
const here = dirname(fileURLToPath(import.meta.url));
const work = join(root, "target/timex-bench");
const { rest: [pages, namesPath] } = commandLine();
if (!namesPath) throw new Error("usage: node speed.mjs PAGES NAMES.txt");

mkdirSync(work, { recursive: true });
const out = join(work, "pkg");
const module = readFileSync(buildModule({ crate: join(here, "wasm"), name: "timex_wasm", work, out, level: "-Oz" }));
const { initSync, Drafter, tag_text: tag } = await import(join(out, "timex_wasm.js"));
initSync({ module });
const drafter = new Drafter(readFileSync(namesPath, "utf8"));

const at = (times, share) => times.sort((a, b) => a - b)[Math.floor(times.length * share)].toFixed(2);
function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}
const all = { draft: [], tag: [] };
const texts = readdirSync(pages).map((name) => [name, readFileSync(join(pages, name), "utf8")]);
for (const [name, text] of texts) {
  const own = { draft: [], tag: [] };
  for (let run = -20; run < RUNS; run += 1) {
    const times = { draft: timed(() => drafter.draft(text)), tag: timed(() => tag(text, 2020, 9, 7)) };
    if (run >= 0) for (const [what, ms] of Object.entries(times)) [own, all].forEach((to) => to[what].push(ms));
  }
  console.log(name, ...Object.entries(own).map(([what, times]) => `${what} ${at(times, 0.5)} · ${at(times, 0.95)} ms`));
}
console.log("all", ...Object.entries(all).map(([what, times]) => `${what} ${at(times, 0.5)} · ${at(times, 0.95)} ms`));
function processor(work) {
  const start = process.cpuUsage();
  for (let run = 0; run < RUNS; run += 1) texts.forEach(([, text]) => work(text));
  const { user, system } = process.cpuUsage(start);
  return ((user + system) / 1000 / RUNS / texts.length).toFixed(2);
}
const [draftTime, tagTime] = [processor((text) => drafter.draft(text)), processor((text) => tag(text, 2020, 9, 7))];
console.log(`processor: draft ${draftTime} ms a page, tag ${tagTime} ms`);
console.log(`module ${(module.length / 1000).toFixed(1)} kB, ${(brotli(module, 11) / 1000).toFixed(1)} kB after brotli`);
