// The files of a built site.

import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { ONE_FILE } from "../../lib/site.js";

/** All files, by their names in the site, without the compressed forms of others. */
export function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join("/"))
    .sort();
}

/** All pages. */
export const pagesOf = (folder) => filesOf(folder).filter((name) => name.endsWith(".html") && name !== ONE_FILE);

/** A file's text. */
export const textOf = (folder, name) => readFileSync(join(folder, name), "utf8");

/** Changes a file's text; that it changes nothing is an error. */
export function edit(folder, name, change) {
  const before = textOf(folder, name);
  const after = change(before);
  if (after === before) throw new Error(`${name} is as it was`);
  writeFileSync(join(folder, name), after);
}

/** The one file whose name fits. */
export function named(folder, pattern) {
  const found = filesOf(folder).filter((name) => pattern.test(name));
  if (found.length === 0) throw new Error(`no file fits ${pattern}`);
  return found[0];
}

/** Changes a style sheet, whose sum is then no longer asked for. */
export function editStyle(folder, pattern, change) {
  edit(folder, named(folder, pattern), change);
  writeFileSync(join(folder, "index.html"), textOf(folder, "index.html").replace(/ integrity=("[^"]*"|[^ >]+)/g, ""));
}
