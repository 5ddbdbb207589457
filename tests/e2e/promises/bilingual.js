import { rmSync } from "node:fs";
import { join } from "node:path";
import { edit, named, pagesOf, textOf } from "./lib/files.js";
import { answers, throughScreens } from "./lib/visit.js";

/** Letters that only Vietnamese has. */
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;

export default {
  id: "bilingual",
  vi: "Đủ hai thứ tiếng: mọi trang, mọi sự kiện và mọi chữ trên giao diện đều có bằng tiếng Việt và tiếng Anh.",
  en: "Complete in both languages: every page, every event and every word of the interface is there in Vietnamese and in English.",
  async check({ folder, origin, visit }) {
    const pages = pagesOf(folder).filter((name) => name !== "404.html");
    for (const name of pages) {
      const other = name.startsWith("en/") ? name.slice(3) : `en/${name}`;
      if (!pages.includes(other)) throw new Error(`${name} is not there as ${other}`);
      const lang = /<html[^>]*\blang="?(\w+)/.exec(textOf(folder, name))?.[1];
      if (lang !== (name.startsWith("en/") ? "en" : "vi")) throw new Error(`${name} calls itself ${lang}`);
    }
    const { page } = await visit();
    await page.goto(`${origin}/#lang=en`);
    await answers(page);
    const lacking = await page.evaluate(() => {
      const found = [];
      const look = (value, where) => {
        if (value === null || typeof value !== "object") return;
        if ("vi" in value && "en" in value && typeof value.vi === "string") {
          if ((value.vi === "") !== (value.en === "")) found.push(where);
        }
        for (const [key, inner] of Object.entries(value)) look(inner, `${where}.${key}`);
      };
      for (const event of window.timeline.events()) {
        if (!event.title.vi || !event.title.en || !event.summary.vi || !event.summary.en) found.push(event.id);
        look(event, event.id);
      }
      for (const article of window.timeline.articles()) look(article, article.id);
      return found;
    });
    if (lacking.length > 0) throw new Error(`in one language only: ${lacking[0]}`);
    // What can be pressed, chosen or filled in bears no Vietnamese unless it says so, or is the name of someone.
    let labels = 0;
    await throughScreens(page, `${origin}/#lang=en`, "en", async () => {
      const found = await page.evaluate(() =>
        [...document.querySelectorAll("button, label, legend, summary, nav a, h2, [aria-label], [placeholder], [title]")]
          .filter((element) => !element.closest('[lang="vi"]') && !element.closest(".card, .event, [data-name]") && element.getClientRects().length > 0)
          .map((element) => [element.getAttribute("aria-label"), element.getAttribute("placeholder"), element.getAttribute("title"), element.querySelector('[lang="vi"]') ? "" : element.textContent].join(" ").trim()),
      );
      labels += found.length;
      const foreign = found.find((label) => VIETNAMESE.test(label));
      if (foreign) throw new Error(`Vietnamese in the English interface: ${foreign.slice(0, 80)}`);
    });
    return `${pages.length} pages in pairs; every text of the record in both; ${labels} labels of the English interface are English`;
  },
  breaks: {
    "a page is missing in English": {
      how: (folder) => rmSync(join(folder, named(folder, /^en\/e\/2019.*\.html$/))),
      says: /is not there as en\/e\/2019/,
    },
    "a label was not translated": {
      how: (folder) => edit(folder, "boot.js", (script) => `${script}\nsetInterval(() => { const b = document.getElementById("offline"); if (b) b.textContent = "Giữ để xem ngoại tuyến"; }, 20);\n`),
      says: /Vietnamese in the English interface: Giữ/,
    },
  },
};
