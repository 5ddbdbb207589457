// Pagefind's index, built by its own program.

import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

import * as pagefind from "pagefind";

/** Writes an index of paragraphs into a folder. Its files are compressed already; those of the texts do not count. */
export async function buildPagefind(paragraphs, folder) {
  const start = performance.now();
  const { index } = await pagefind.createIndex({ forceLanguage: "vi" });
  for (const [id, content] of paragraphs.entries()) {
    await index.addCustomRecord({ url: `/${id}`, content, language: "vi", meta: { id: String(id) } });
  }
  await index.writeFiles({ outputPath: folder });
  const buildMs = performance.now() - start;
  await index.deleteIndex();
  await pagefind.close();
  const files = readdirSync(folder, { recursive: true }).filter((file) => /\.pf_(index|meta)$/.test(file));
  const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  return { buildMs, index: { brotli: bytes } };
}
