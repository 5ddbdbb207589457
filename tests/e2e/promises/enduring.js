import { isModule } from "../lib/site.js";
import { edit } from "./lib/files.js";

export default {
  id: "enduring",
  vi: "Hỏng vẫn đọc được: chương trình không tới, tới dở dang hay trình duyệt quá cũ thì chữ vẫn còn đủ, và trang nói rõ bằng hai thứ tiếng thiếu gì.",
  en: "It can be read when it breaks: where the program does not arrive, arrives cut short, or the browser is too old, the text is still all there, and the page says in both languages what is missing.",
  async check({ origin, visit }) {
    const ways = {
      "the program does not come": (page) => page.route(isModule, (route) => route.abort()),
      "the program comes cut short": (page) =>
        page.route(isModule, async (route) => {
          const response = await route.fetch();
          await route.fulfill({ response, body: (await response.body()).subarray(0, 50_000) });
        }),
      "its script does not come": (page) => page.route((url) => /nien-bieu-[^/]*\.js$/.test(url.pathname), (route) => route.abort()),
      "the browser knows no WebAssembly": (page) => page.addInitScript(() => delete window.WebAssembly),
    };
    for (const [way, make] of Object.entries(ways)) {
      const { page } = await visit();
      await make(page);
      await page.goto(`${origin}/`);
      const told = page.locator("#boot-failed");
      await told.waitFor().catch(() => {
        throw new Error(`${way}: nothing is said`);
      });
      const text = await told.innerText();
      if (!/tải lại trang/.test(text) || !/reload/.test(text)) throw new Error(`${way}: not said in both languages`);
      const lines = await page.locator("#text-list li").count();
      if (lines < 200 || !(await page.locator("#text-list").isVisible())) throw new Error(`${way}: the text is gone`);
      await page.getByRole("searchbox").fill("han quoc");
      await page.getByRole("status").filter({ hasText: /\d+ trong \d+ sự kiện/ }).waitFor().catch(() => {
        throw new Error(`${way}: the plain filter does not answer`);
      });
    }
    return `${Object.keys(ways).length} ways to fail: each said in both languages, with all of the text and a plain filter`;
  },
  breaks: {
    "the message is not there": {
      how: (folder) => edit(folder, "index.html", (html) => html.replace(/id="?boot-failed"?/, 'id="other"')),
      says: /nothing is said/,
    },
    "the text goes when the program fails": {
      how: (folder) => edit(folder, "boot.js", (script) => script.replace("console.error(error);", "console.error(error); document.getElementById('text-list').remove();")),
      says: /the text is gone/,
    },
  },
};
