// Printing, and reading what was printed, by poppler's programs.

import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The pages that a page of the site makes on paper, each as text. */
export async function printed(page) {
  const folder = await mkdtemp(join(tmpdir(), "nien-bieu-"));
  try {
    const path = join(folder, "sheet.pdf");
    await page.pdf({ path, preferCSSPageSize: true });
    const { stdout } = await run("pdftotext", ["-layout", path, "-"], { maxBuffer: 2 ** 26 });
    const { stdout: info } = await run("pdfinfo", [path]);
    // A form feed ends each page.
    const pages = stdout.split("\f").slice(0, -1);
    return { pages, size: /Page size: +(.*)/.exec(info)[1], count: Number(/Pages: +(\d+)/.exec(info)[1]) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A text without what line ends and layout do to it. */
export const plain = (text) => text.replace(/[\s\u00a0]+/g, "");

/** The last number on a page, with that of all pages: `3 / 36`. */
export const numbered = (page) => /(\d+) *\/ *(\d+)\s*$/.exec(page.trimEnd())?.slice(1).map(Number);
