// What lies beside the pages: compressed forms, sums, and headers.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { FOLDER, ONE_FILE } from "./lib/site.js";

const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(FOLDER.replace(/\/?$/, "/").length))
  .sort();
const read = (file) => readFileSync(join(FOLDER, file));

test("every text and the program have compressed forms that give them back", () => {
  const texts = files.filter((file) => /\.(html|css|js|wasm|svg|xml|json|txt)$/.test(file));
  assert.ok(texts.length > 400, `${texts.length} files`);
  for (const file of texts) {
    const whole = read(file);
    assert.ok(whole.equals(brotliDecompressSync(read(`${file}.br`))), `${file}.br`);
    assert.ok(whole.equals(gunzipSync(read(`${file}.gz`))), `${file}.gz`);
  }
});

test("the list of sums has every file, each with its sum", () => {
  const lines = read("SHA256SUMS").toString().trimEnd().split("\n");
  const listed = Object.fromEntries(lines.map((line) => line.split("  ").reverse()));
  assert.deepEqual(Object.keys(listed).sort(), files.filter((file) => file !== "SHA256SUMS"));
  for (const [file, sum] of Object.entries(listed)) {
    assert.equal(createHash("sha256").update(read(file)).digest("hex"), sum, file);
  }
});

test("pages and headers have one policy", () => {
  const header = /Content-Security-Policy: (.*)/.exec(read("_headers").toString())[1];
  assert.match(header, /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/);
  assert.doesNotMatch(header, /unsafe-inline|'unsafe-eval'|https?:|\*/);
  // The one file names its own scripts, by their sums.
  for (const file of files.filter((file) => file.endsWith(".html") && file !== ONE_FILE)) {
    const page = read(file).toString();
    assert.ok(page.includes(`<meta http-equiv="Content-Security-Policy" content="${header}">`), file);
  }
});

test("headers name the files that may be kept for long, and no others", () => {
  const kept = read("_headers").toString().matchAll(/^\/([^*\n]+)\n {2}Cache-Control: .*immutable$/gm);
  const named = [...kept].map(([, name]) => name);
  // The list of what is kept for offline is asked for past every cache.
  const hashed = files.filter((file) => /-[0-9a-f]{15,16}(_bg)?\.\w+$/.test(file) && !file.startsWith("offline-"));
  assert.ok(hashed.length > 5);
  assert.deepEqual(named.sort(), hashed);
});
