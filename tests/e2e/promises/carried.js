import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ONE_FILE as NAME } from "../lib/site.js";
import { answers } from "./lib/visit.js";

/** What each screen of the file shows, by its fragment. */
const SHOWN = {
  "q=singapore": ".card[data-event]",
  "event=2025-03-12-viet-nam-singapore-cltd": ".evidence",
  "view=present": "h1",
  "view=print": ".sheet > *",
};

/** Writes the file with a text of its page, which is in UTF-16, in the place of another. */
function exchange(folder, from, to) {
  const path = join(folder, NAME);
  const [bytes, text] = [readFileSync(path), Buffer.from(from, "utf16le")];
  const at = bytes.indexOf(text);
  if (at < 0) throw new Error(`${NAME} has no ${from}`);
  writeFileSync(path, Buffer.concat([bytes.subarray(0, at), Buffer.from(to, "utf16le"), bytes.subarray(at + text.length)]));
}

export default {
  id: "carried",
  vi: "Mang theo được: cả niên biểu là một tệp, chép vào USB rồi mở trên máy nào cũng tìm, xem, trình chiếu và in được, không cần mạng.",
  en: "It can be carried: the whole timeline is one file that opens from a USB stick on any machine, to search, read, present and print without a network.",
  async check({ folder, visit }) {
    const file = join(folder, NAME);
    if (!existsSync(file)) throw new Error(`${NAME} is not there`);
    const alone = mkdtempSync(join(tmpdir(), "nien-bieu-carried-"));
    try {
      copyFileSync(file, join(alone, NAME));
      const { page, requests, said } = await visit({ offline: true });
      const address = String(pathToFileURL(join(alone, NAME)));
      await page.goto(address);
      await answers(page);
      const events = await page.evaluate(() => window.timeline.events().length);
      for (const [hash, shown] of Object.entries(SHOWN)) {
        await page.goto(`${address}#${hash}`);
        await page.locator(shown).first().waitFor();
      }
      const other = requests.map((request) => request.url()).find((url) => !url.startsWith(address) && !url.startsWith("data:"));
      if (other) throw new Error(`it asks for ${other}`);
      if (said.length > 0) throw new Error(`it complains: ${said[0]}`);
      return `${NAME}, ${Math.round(statSync(file).size / 1000)} kB, alone in a folder and offline: ${events} events; searched, read, presented and laid out for print`;
    } finally {
      rmSync(alone, { recursive: true });
    }
  },
  breaks: {
    "the file is not built": { how: (folder) => unlinkSync(join(folder, NAME)), says: /is not there/ },
    "its policy does not let it run": {
      how: (folder) => exchange(folder, "'wasm-unsafe-eval'", ""),
      says: /the app does not start/,
    },
    "it wants something from beside it": {
      how: (folder) => {
        exchange(folder, "img-src data:", "img-src *");
        exchange(folder, '<div id="app">', '<img src="picture.png" alt=""><div id="app">');
      },
      says: /asks for .*picture\.png/,
    },
  },
};
