import { plain, printed } from "../lib/pdf.js";
import { editStyle } from "./lib/files.js";
import { answers } from "./lib/visit.js";

export default {
  id: "paper",
  vi: "In ra giấy: in danh sách thì đủ mọi sự kiện kèm ngày và nguồn, in một sự kiện thì đủ phần của nó, không lẫn nút bấm.",
  en: "On paper: the printed list has every event with its date and sources, a printed event all that belongs to it, and no buttons between.",
  async check({ origin, visit }) {
    let pages = 0;
    let addresses = 0;
    let titles;
    for (const lang of ["vi", "en"]) {
      const { page } = await visit();
      await page.goto(`${origin}/#lang=${lang}`);
      await answers(page);
      const events = await page.evaluate(() => window.timeline.events());
      await page.waitForFunction((count) => document.querySelectorAll(".card[data-event]").length === count, events.length);
      const paper = await printed(page);
      pages += paper.count;
      const whole = paper.pages.map(plain);
      for (const { id, title, evidence } of events) {
        if (!whole.some((page) => page.includes(plain(title[lang])))) throw new Error(`${id} is not on the paper of the timeline, ${lang}`);
        for (const url of evidence.flatMap(({ page }) => page?.url ?? [])) {
          addresses += 1;
          if (!whole.some((page) => page.includes(plain(url)))) throw new Error(`${id} has lost the address of a source on paper: ${url}`);
        }
      }
      titles = events.map(({ id, title }) => [id, title]);
    }
    for (const [lang, file] of [["vi", "e/index.html"], ["en", "en/e/index.html"]]) {
      const { page } = await visit();
      await page.goto(`${origin}/${file}`);
      await page.emulateMedia({ media: "print" });
      const printed = await page.evaluate(() => {
        const seen = (element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility === "visible" && Number(getComputedStyle(element).opacity) > 0;
        return {
          cards: Object.fromEntries([...document.querySelectorAll("[data-event]")].filter(seen).map((card) => [card.dataset.event, card.textContent])),
          buttons: [...document.querySelectorAll("button, input, select")].filter(seen).map(({ outerHTML }) => outerHTML.slice(0, 80)),
        };
      });
      for (const [id, title] of titles) {
        const text = printed.cards[id]?.replaceAll(/\s+/g, " ");
        if (!text?.includes(title[lang].replaceAll(/\s+/g, " "))) throw new Error(`${id} is not on the paper of ${file}`);
        if (!/\d/.test(text)) throw new Error(`${id} has no date on the paper of ${file}`);
      }
      if (printed.buttons.length > 0) throw new Error(`${file} prints what is only to be pressed: ${printed.buttons[0]}`);
      const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
      pages += pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    }
    return `${titles.length} events in both languages, on ${pages} sheets of A4 together; the addresses of public pages stand there ${addresses} times`;
  },
  breaks: {
    "sources do not print": {
      how: (folder) => editStyle(folder, /^page-.*\.css$/, (css) => `${css}@media print{.card .evidence{display:none!important}}`),
      says: /has lost the address of a source on paper/,
    },
    "an event does not print": {
      how: (folder) => editStyle(folder, /^pages-.*\.css$/, (css) => `${css}@media print{[data-event="2020-09-07-hop-bao-amm-53"]{display:none}}`),
      says: /2020-09-07-hop-bao-amm-53 is not on the paper/,
    },
    "the filter prints": {
      how: (folder) => editStyle(folder, /^pages-.*\.css$/, (css) => `${css}@media print{.plain-filter{display:block!important}.plain-filter *{display:block!important}}`),
      says: /prints what is only to be pressed/,
    },
  },
};
