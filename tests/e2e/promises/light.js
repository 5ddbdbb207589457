import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { named } from "./lib/files.js";
import { answers } from "./lib/visit.js";

const ACCEPTED = new URL("../../../xtask/sizes.toml", import.meta.url);

/** The most that a first visit may load, in bytes after brotli: 2 % over what was accepted of its parts. */
function ceiling() {
  const parts = [...readFileSync(ACCEPTED, "utf8").matchAll(/^"first load: \w+" = (\d+)$/gm)].map(([, bytes]) => Number(bytes));
  if (parts.length === 0) throw new Error("xtask/sizes.toml has no parts of the first load");
  return Math.round(parts.reduce((sum, bytes) => sum + bytes, 0) * 1.02);
}

export default {
  id: "light",
  vi: "Nhẹ: lần mở đầu tải không quá mức đã định (sau khi nén), và không phần nào được phình quá 2 % mà không ai duyệt.",
  en: "Light: a first visit loads no more than what is laid down (compressed), and no part may grow by more than 2 % without someone accepting it.",
  async check({ folder, origin, visit }) {
    const { page, requests } = await visit();
    await page.goto(`${origin}/`);
    await answers(page);
    const names = new Set(requests.map((request) => new URL(request.url()).pathname.slice(1) || "index.html"));
    let loaded = 0;
    for (const name of names) {
      if (!/\.(html|css|js|wasm)$/.test(name)) continue;
      // As a host with brotli sends it.
      loaded += brotliCompressSync(readFileSync(join(folder, name))).length;
    }
    const most = ceiling();
    if (loaded > most) throw new Error(`a first visit loads ${loaded} bytes, ${loaded - most} more than laid down`);
    return `${loaded} bytes of HTML, style, script and program (brotli) until the app answers; ${most} are laid down`;
  },
  breaks: {
    "a library came in": {
      how: (folder) => {
        const noise = Array.from({ length: 12_000 }, (_, at) => Math.sin(at).toString(36).slice(3)).join("");
        appendFileSync(join(folder, named(folder, /^nien-bieu-.*\.js$/)), `\n// ${noise}\n`);
      },
      says: /more than laid down/,
    },
  },
};
