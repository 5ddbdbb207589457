import { rmSync } from "node:fs";
import { join } from "node:path";
import { edit, filesOf } from "./lib/files.js";
import { answers } from "./lib/visit.js";

export default {
  id: "text",
  vi: "Không cần script: tắt JavaScript vẫn đọc được toàn bộ niên biểu ngay ở trang đầu, và mỗi sự kiện, mỗi bài báo có một trang riêng.",
  en: "No script needed: with JavaScript off, the first page still has the whole timeline, and every event and every article has a page of its own.",
  async check({ origin, visit }) {
    const app = await visit();
    await app.page.goto(`${origin}/`);
    await answers(app.page);
    const [events, articles] = await app.page.evaluate(() => [
      window.timeline.events().map(({ id, title }) => ({ id, title: title.vi })),
      window.timeline.articles().map(({ id, title }) => ({ id, title: title.vi })),
    ]);
    const { page } = await visit({ javaScriptEnabled: false });
    await page.goto(`${origin}/`);
    const links = page.locator("#text-list li a");
    const lines = Object.fromEntries(
      await links.evaluateAll((links) => links.map((link) => [link.getAttribute("href"), link.textContent])),
    );
    for (const { id, title } of events) {
      if (lines[`e/${id}.html`] !== title) throw new Error(`the first page without script lacks ${id}`);
    }
    if (!(await page.locator("#text-list").isVisible())) throw new Error("the text of the first page is not seen");
    for (const [folder, list] of [["e", events], ["a", articles]]) {
      for (const { id, title } of list) {
        const response = await page.request.get(`${origin}/${folder}/${id}.html`);
        const html = await response.text();
        const heading = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1].replace(/<[^>]+>/g, "").replaceAll("&amp;", "&");
        if (!response.ok() || !heading?.includes(title)) throw new Error(`${folder}/${id}.html is no page of it`);
      }
    }
    return `${events.length} events in the first page, ${events.length + articles.length} pages of their own`;
  },
  breaks: {
    "an event is missing from the first page": {
      how: (folder) => edit(folder, "index.html", (html) => html.replace("e/2020-09-07-hop-bao-amm-53.html", "e/x.html")),
      says: /first page without script lacks 2020-09-07-hop-bao-amm-53/,
    },
    "an event has no page": {
      how: (folder) => rmSync(join(folder, filesOf(folder).find((name) => /^e\/2020-11-/.test(name)))),
      says: /is no page of it/,
    },
  },
};
