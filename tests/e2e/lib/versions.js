// Further versions of the built site, as later builds would make them.

import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FOLDER } from "./site.js";

const sumOf = (bytes) => createHash("sha256").update(bytes).digest("hex");

/** A copy of the built site that a test may change; it goes when the test ends. */
export function copyOfSite(t, from = FOLDER) {
  const folder = mkdtempSync(join(tmpdir(), "nien-bieu-site-"));
  // Compressed forms are of no use to a host that serves none.
  cpSync(from, folder, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The name of the list of files in a site. */
export const listName = (folder) => readdirSync(folder).find((name) => /^offline-[0-9a-f]{16}\.json$/.test(name));

/** The list itself. */
export const listOf = (folder) => JSON.parse(readFileSync(join(folder, listName(folder)), "utf8"));

/** Changes a file's text in place, without a new list: a file that is not what was built. */
export function change(folder, file, edit) {
  const path = join(folder, file);
  const before = readFileSync(path, "utf8");
  const after = edit(before);
  if (after === before) throw new Error(`${file} is as it was`);
  writeFileSync(path, after);
}

/** Makes a list anew and writes its name into the worker: what was changed becomes a version. */
export function publish(folder) {
  const old = listName(folder);
  const { bytes, files } = listOf(folder);
  for (const name of Object.keys(files)) {
    if (existsSync(join(folder, name))) files[name] = sumOf(readFileSync(join(folder, name)));
    else delete files[name];
  }
  const list = JSON.stringify({ bytes, files });
  const name = `offline-${sumOf(list).slice(0, 16)}.json`;
  rmSync(join(folder, old));
  writeFileSync(join(folder, name), list);
  change(folder, "sw.js", (worker) => worker.replace(old, name));
}

/** Publishes another version: every page and script says which it is. */
export function publishVersion(folder, version) {
  change(folder, "index.html", (html) => html.replace(/(<html [^>]*?)( data-version="?\w+"?)?>/, `$1 data-version="${version}">`));
  change(folder, "plain.js", (script) => `${script}\n// ${version}\n`);
  change(folder, "e/index.html", (html) => html.replace(/(<html [^>]*?)( data-version="?\w+"?)?>/, `$1 data-version="${version}">`));
  publish(folder);
}
