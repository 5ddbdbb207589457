import { edit } from "./lib/files.js";
import { answers } from "./lib/visit.js";

const HASHES = [
  "q=doi%20tac%20nga",
  "kind=upgrade&year=2025&event=2025-03-12-viet-nam-singapore-cltd",
  "view=ladder&as=table&lang=en",
  "read=2025-03-12-viet-nam-singapore&p=3",
  "lanes=kind&window=2020-09-01%2F2020-09-30",
];

export default {
  id: "shareable",
  vi: "Địa chỉ nói hết: gửi địa chỉ cho người khác, hay tải lại, là thấy đúng như bạn đang thấy.",
  en: "The address says it all: whoever is sent it, or reloads it, sees what you see.",
  async check({ origin, visit }) {
    const seen = async (page) => ({
      state: await page.evaluate(() => window.timeline.state()),
      title: await page.title(),
      text: (await page.locator("#main h2, #main h1").allInnerTexts()).join("|"),
      query: await page.getByRole("search").getByRole("combobox").inputValue(),
    });
    for (const hash of HASHES) {
      const { page } = await visit();
      await page.goto(`${origin}/`);
      await answers(page);
      await page.evaluate((hash) => {
        location.hash = hash;
      }, hash);
      await page.waitForFunction((hash) => window.timeline.state().hash === hash, hash).catch(() => {
        throw new Error(`the page does not follow #${hash}`);
      });
      await page.waitForTimeout(200);
      const mine = await seen(page);
      const { page: other } = await visit();
      await other.goto(page.url());
      await answers(other);
      await other.waitForTimeout(200);
      const theirs = await seen(other);
      if (JSON.stringify(mine) !== JSON.stringify(theirs)) throw new Error(`another reader sees something else at #${hash}`);
    }
    return `${HASHES.length} addresses opened by another reader show the same state, title, headings and query`;
  },
  breaks: {
    "the address is cleared at the start": {
      how: (folder) => edit(folder, "boot.js", (script) => script.replace("const here =", "history.replaceState(null, '', location.pathname);\nconst here =")),
      says: /another reader sees something else/,
    },
  },
};
