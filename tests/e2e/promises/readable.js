import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { edit, editStyle } from "./lib/files.js";
import { throughScreens } from "./lib/visit.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];

export default {
  id: "readable",
  vi: "Ai cũng dùng được: axe-core không tìm thấy lỗi tiếp cận nào (WCAG 2.2 mức A và AA) trên mọi màn hình, sáng và tối, rộng và hẹp.",
  en: "For everyone: axe-core finds no fault of accessibility (WCAG 2.2, A and AA) on any screen, light and dark, wide and narrow.",
  async check({ origin, visit }) {
    let rules = 0;
    let looked = 0;
    const look = async (page, where) => {
      await page.evaluate(() => window.scrollTo(0, 0));
      const { violations, passes } = await page.evaluate(
        (values) => window.axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"] }),
        RULES,
      );
      if (violations.length > 0) throw new Error(`${where}: ${violations[0].id}: ${violations[0].nodes[0].html.slice(0, 120)}`);
      if (passes.length < 10) throw new Error(`axe looked at next to nothing on ${where}`);
      rules += passes.length;
      looked += 1;
    };
    for (const [lang, colorScheme, width] of [["vi", "light", 1280], ["en", "dark", 360]]) {
      const { page } = await visit({ colorScheme, viewport: { width, height: 800 }, reducedMotion: "reduce", script: AXE });
      await throughScreens(page, `${origin}/`, lang, (hash) => look(page, `#${hash} in ${lang}, ${colorScheme}, ${width} px`));
      for (const name of ["e/index.html", "a/index.html", "ladder.html"].map((name) => (lang === "en" ? `en/${name}` : name))) {
        await page.goto(`${origin}/${name}`);
        await look(page, name);
      }
    }
    return `${looked} screens looked at, ${rules} rules passed, 0 violations`;
  },
  breaks: {
    "text is too faint": {
      how: (folder) => editStyle(folder, /^page-.*\.css$/, (css) => `${css}.card h3 a,.card time{color:#bbb!important}`),
      says: /color-contrast/,
    },
    "a field has no name": {
      how: (folder) => edit(folder, "en/ladder.html", (html) => html.replace("</main>", '<input type="text"></main>')),
      says: /en\/ladder\.html: label/,
    },
  },
};
