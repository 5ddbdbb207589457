// What both benchmarks need: a module of ours compiled, sizes, versions of the peers, a table put into a page of docs.

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";

export const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** What rustc compiles to and every browser since 2022 reads. */
const WASM_FEATURES = ["bulk-memory", "nontrapping-float-to-int", "sign-ext", "mutable-globals", "reference-types", "multivalue"].map(
  (feature) => `--enable-${feature}`,
);

/** The options of the command, without their dashes, and what is no option. */
export function commandLine() {
  const isOption = (arg) => arg.startsWith("--");
  const args = process.argv.slice(2);
  return {
    flags: Object.fromEntries(args.filter(isOption).map((arg) => arg.slice(2).split("="))),
    rest: args.filter((arg) => !isOption(arg)),
  };
}

export const run = (program, args, options = {}) =>
  execFileSync(program, args, { cwd: root, stdio: ["ignore", "pipe", "inherit"], maxBuffer: 1 << 28, ...options });

export const brotli = (bytes, quality) =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_LGWIN]: 22 },
  }).length;

/** Compiles the crate in a folder for the browser into `out`, by way of `work`, and returns the path of its module. */
export function buildModule({ crate, name, work, out, level, options = [] }) {
  run("cargo", [
    "build", "--release", "--locked", "--target", "wasm32-unknown-unknown", "--target-dir", work, ...options,
  ], { cwd: crate });
  const compiled = join(work, "wasm32-unknown-unknown/release", `${name}.wasm`);
  run("wasm-bindgen", ["--target", "web", "--no-typescript", "--out-dir", out, compiled]);
  const module = join(out, `${name}_bg.wasm`);
  run("wasm-opt", [level, ...WASM_FEATURES, module, "-o", module]);
  return module;
}

/** The installed versions of packages, by name. */
export const versionsOf = (names, modules) =>
  Object.fromEntries(
    names.map((name) => [name, JSON.parse(readFileSync(join(modules, name, "package.json"))).version]),
  );

/** Puts a table between the markers of a page of the documentation. */
export function writeTable(page, markdown) {
  const path = join(root, "docs", page);
  const [before, , after] = readFileSync(path, "utf8").split(/<!-- bench:(?:begin|end) -->/);
  if (after === undefined) throw new Error(`docs/${page} has no <!-- bench:begin --> and <!-- bench:end -->`);
  writeFileSync(path, `${before}<!-- bench:begin -->\n${markdown}\n<!-- bench:end -->${after}`);
}
