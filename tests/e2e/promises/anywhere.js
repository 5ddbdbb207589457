import { edit, pagesOf, textOf } from "./lib/files.js";
import { SUB_PATH } from "../lib/site.js";
import { answers } from "./lib/visit.js";

export default {
  id: "anywhere",
  vi: "Đặt ở đâu cũng chạy: máy chủ tĩnh nào, thư mục con nào cũng được, không cần cấu hình.",
  en: "It runs wherever it is put: on any static host, in any folder, without configuration.",
  async check({ folder, origin, visit }) {
    for (const path of ["/", SUB_PATH]) {
      const { page, requests } = await visit();
      await page.goto(`${origin}${path}`);
      await answers(page);
      await page.goto(`${origin}${path}en/e/index.html`);
      const style = await page.locator("main").evaluate((main) => getComputedStyle(main).display);
      if (style !== "grid") throw new Error(`under ${path} a page has no style`);
      const outside = requests.map((request) => new URL(request.url()).pathname).filter((asked) => !asked.startsWith(path));
      if (outside.length > 0) throw new Error(`under ${path} it asked for ${outside[0]}`);
      for (const request of requests) {
        const response = await request.response();
        if (response && response.status() >= 400) throw new Error(`under ${path} ${request.url()} is missing`);
      }
    }
    const pages = pagesOf(folder);
    for (const name of pages) {
      const rooted = / (?:href|src)=["']?\/(?!\/)[^"' >]*/.exec(textOf(folder, name));
      if (rooted) throw new Error(`${name} has an address that begins at the root:${rooted[0]}`);
    }
    return `started at / and at ${SUB_PATH}, nothing asked for outside; no address of ${pages.length} pages begins at the root`;
  },
  breaks: {
    "an address begins at the root": {
      how: (folder) => edit(folder, "index.html", (html) => html.replace(/\.\/tokens-/, "/tokens-")),
      says: /asked for \/tokens-|begins at the root/,
    },
    "a page names a folder of the host": {
      how: (folder) => edit(folder, "en/ladder.html", (html) => html.replace('href="index.html"', 'href="/asean/en/index.html"')),
      says: /en\/ladder\.html has an address that begins at the root/,
    },
  },
};
