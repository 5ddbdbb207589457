// node run.mjs PARAGRAPHS.txt [--sizes=10000,90000] [--count=100] [--seed=41] [--only=ours,…] [--write]
//
// Measures every engine over the same queries in Chromium and prints a table; `--write` puts it into docs/search.md.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";

import { serve } from "../shared/server.mjs";
import { brotli, buildModule, commandLine, root, run, versionsOf, writeTable } from "../shared/tools.mjs";
import { buildPagefind } from "./pagefind.mjs";
import { table } from "./table.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const work = join(root, "target/search-bench");

const { flags, rest: [paragraphsPath] } = commandLine();
if (!paragraphsPath) throw new Error("usage: node run.mjs PARAGRAPHS.txt [--sizes=…] [--count=…] [--seed=…] [--write]");
const sizes = (flags.sizes ?? "10000,90000").split(",").map(Number);
const count = Number(flags.count ?? 100);
const seed = flags.seed ?? "41";
const only = flags.only?.split(",");

/** Engines that take a second or more a query where there are many paragraphs: left out there, or asked less. */
const LARGEST = { "fuse.js": 10_000, lunr: 10_000 };
const EVERY = { "fuse.js": 10, lunr: 4, minisearch: 6 };

/** Compiles the module, with the builder for the page or without it for its size. */
const build = (folder, options) =>
  buildModule({ crate: join(here, "wasm"), name: "search_wasm", work, out: join(work, folder), level: "-O3", options });

function makeQueries(path) {
  const made = run("cargo", [
    "run", "-q", "--release", "-p", "search", "--example", "make_queries", "--", path, seed, String(count),
  ]);
  return made.toString().trimEnd().split("\n").map((line) => {
    const [query, expected, kind] = line.split("\t");
    return { query, expected: expected.split(",").map((number) => Number(number) - 1), kind };
  });
}

mkdirSync(work, { recursive: true });
const pkg = dirname(build("pkg", []));
const code = readFileSync(build("pkg-reader", ["--no-default-features"]));
const lines = readFileSync(paragraphsPath, "utf8").trimEnd().split("\n");
const paragraphs = new Map(sizes.map((size) => [size, lines.slice(0, size).join("\n")]));
let posted;
const pagefindFolder = join(work, "pagefind");
const server = await serve(
  here,
  { paragraphs: (size) => paragraphs.get(Number(size)), peers: join(here, "node_modules"), wasm: pkg, pagefind: pagefindFolder },
  (bytes) => (posted = bytes),
);
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const browser = await chromium.launch({
  executablePath,
  args: ["--no-sandbox", "--disable-background-networking", "--js-flags=--max-old-space-size=4096"],
});

const results = [];
try {
  for (const size of sizes) {
    const path = join(work, `${size}.txt`);
    writeFileSync(path, `${paragraphs.get(size)}\n`);
    const queries = makeQueries(path);
    for (const name of ["ours", "minisearch", "minisearch-folded", "flexsearch", "fuse.js", "lunr", "pagefind"]) {
      if ((only && !only.includes(name)) || size > (LARGEST[name] ?? Infinity)) continue;
      const asked = queries.filter((_, nth) => nth % (EVERY[name] ?? 1) === 0);
      posted = undefined;
      rmSync(pagefindFolder, { recursive: true, force: true });
      const built = name === "pagefind" ? await buildPagefind(paragraphs.get(size).split("\n"), pagefindFolder) : {};
      const page = await browser.newPage();
      page.setDefaultTimeout(0);
      await page.goto(server.url);
      await page.waitForFunction(() => globalThis.run);
      const measured = await page.evaluate(([name, size, asked]) => globalThis.run(name, size, asked), [name, size, asked]);
      await page.close();
      if (!measured.isolated) throw new Error("the page is not isolated: its clock is too coarse");
      const index = posted ? { raw: posted.length, brotli: brotli(posted, 9) } : built.index;
      results.push({ size, name, asked, ...measured, ...(built.buildMs && { buildMs: built.buildMs }), index });
      console.error(`${size} ${name}: done`);
    }
  }
} finally {
  await browser.close();
  server.close();
}

const versions = versionsOf(["minisearch", "flexsearch", "fuse.js", "lunr", "pagefind"], join(here, "node_modules"));
const markdown = table({
  results, versions, seed, count,
  browser: `Chromium ${browser.version()}`,
  code: { raw: code.length, brotli: brotli(code, 11) },
});
console.log(markdown);
if ("write" in flags) writeTable("search.md", markdown);
