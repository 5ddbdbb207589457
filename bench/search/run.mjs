// node run.mjs PARAGRAPHS.txt [--sizes=10000,90000] [--count=100] [--seed=41] [--only=ours,…] [--write]
//
// Measures every engine over the same queries in Chromium and prints a table; `--write` puts it into docs/search.md.

import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";

import { chromium } from "playwright-core";

import { buildPagefind } from "./pagefind.mjs";
import { serve } from "./server.mjs";
import { table } from "./table.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
const work = join(root, "target/search-bench");

const flags = Object.fromEntries(
  process.argv.slice(2).filter((arg) => arg.startsWith("--")).map((arg) => arg.slice(2).split("=")),
);
const [paragraphsPath] = process.argv.slice(2).filter((arg) => !arg.startsWith("--"));
if (!paragraphsPath) throw new Error("usage: node run.mjs PARAGRAPHS.txt [--sizes=…] [--count=…] [--seed=…] [--write]");
const sizes = (flags.sizes ?? "10000,90000").split(",").map(Number);
const count = Number(flags.count ?? 100);
const seed = flags.seed ?? "41";
const only = flags.only?.split(",");

/** Engines that take a second or more a query where there are many paragraphs: left out there, or asked less. */
const LARGEST = { "fuse.js": 10_000, lunr: 10_000 };
const EVERY = { "fuse.js": 10, lunr: 4, minisearch: 6 };

/** What rustc compiles to and every browser since 2022 reads. */
const WASM_FEATURES = ["bulk-memory", "nontrapping-float-to-int", "sign-ext", "mutable-globals", "reference-types", "multivalue"].map(
  (feature) => `--enable-${feature}`,
);

const run = (program, args, options = {}) =>
  execFileSync(program, args, { cwd: root, stdio: ["ignore", "pipe", "inherit"], maxBuffer: 1 << 28, ...options });
const brotli = (bytes, quality) =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_LGWIN]: 22 },
  }).length;

/** Compiles the module, with the builder for the page or without it for its size; returns the folder. */
function buildModule(features) {
  const crate = join(here, "wasm");
  const out = join(work, features ? "pkg" : "pkg-reader");
  run("cargo", [
    "build", "--release", "--target", "wasm32-unknown-unknown", "--target-dir", work,
    ...(features ? [] : ["--no-default-features"]),
  ], { cwd: crate });
  const compiled = join(work, "wasm32-unknown-unknown/release/search_wasm.wasm");
  run("wasm-bindgen", ["--target", "web", "--no-typescript", "--out-dir", out, compiled]);
  const module = join(out, "search_wasm_bg.wasm");
  run("wasm-opt", ["-O3", ...WASM_FEATURES, module, "-o", module]);
  return out;
}

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
const pkg = buildModule(true);
const code = readFileSync(join(buildModule(false), "search_wasm_bg.wasm"));
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

const versions = Object.fromEntries(
  ["minisearch", "flexsearch", "fuse.js", "lunr", "pagefind"].map((name) => [
    name,
    JSON.parse(readFileSync(join(here, "node_modules", name, "package.json"))).version,
  ]),
);
const markdown = table({
  results, versions, seed, count,
  browser: `Chromium ${browser.version()}`,
  code: { raw: code.length, brotli: brotli(code, 11) },
});
console.log(markdown);
if ("write" in flags) {
  const docs = join(root, "docs/search.md");
  const [before, , after] = readFileSync(docs, "utf8").split(/<!-- bench:(?:begin|end) -->/);
  if (after === undefined) throw new Error("docs/search.md has no <!-- bench:begin --> and <!-- bench:end -->");
  writeFileSync(docs, `${before}<!-- bench:begin -->\n${markdown}\n<!-- bench:end -->${after}`);
}
