import { edit, named, pagesOf, textOf } from "./lib/files.js";
import { answers } from "./lib/visit.js";

export default {
  id: "sourced",
  vi: "Có nguồn: mỗi sự kiện ghi rõ lấy từ bài báo nào, đoạn nào hay trang công khai nào, và ngày ấy được biết bằng cách nào.",
  en: "Sourced: every event says from which article and paragraph, or from which public page, it is taken, and how its date is known.",
  async check({ folder, origin, visit }) {
    const { page } = await visit();
    await page.goto(`${origin}/`);
    await answers(page);
    const events = await page.evaluate(() => {
      const articles = Object.fromEntries(window.timeline.articles().map((article) => [article.id, article.digest.length]));
      return window.timeline.events().map(({ id, certainty, evidence }) => ({
        id,
        certainty,
        pieces: evidence.length,
        sound: evidence.every((piece) =>
          piece.paragraph ? piece.paragraph.paragraph >= 1 && piece.paragraph.paragraph <= articles[piece.paragraph.article] : true,
        ),
      }));
    });
    let pieces = 0;
    for (const { id, certainty, pieces: own, sound } of events) {
      if (own === 0) throw new Error(`${id} cites nothing`);
      if (!sound) throw new Error(`${id} cites a paragraph that is not there`);
      if (!certainty) throw new Error(`${id} does not say how its date is known`);
      pieces += own;
    }
    const pages = pagesOf(folder).filter((name) => /^(en\/)?e\/\d/.test(name));
    for (const name of pages) {
      const html = textOf(folder, name);
      const evidence = /<ol[^>]*class="evidence"[^>]*>([\s\S]*?)<\/ol>/.exec(html)?.[1] ?? "";
      if (!/<a\b[^>]*href="(https?:|\.\.\/a\/)/.test(evidence)) throw new Error(`${name} shows no source`);
    }
    return `${events.length} events cite ${pieces} passages and pages; ${pages.length} pages show theirs`;
  },
  breaks: {
    "a page lost its sources": {
      how: (folder) => edit(folder, named(folder, /^e\/2020-11.*\.html$/), (html) => html.replace(/<ol[^>]*class="evidence"[\s\S]*?<\/ol>/, "")),
      says: /^e\/2020-11.* shows no source/,
    },
  },
};
