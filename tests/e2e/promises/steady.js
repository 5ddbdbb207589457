import { edit } from "./lib/files.js";
import { isModule } from "../lib/site.js";
import { answers } from "./lib/visit.js";

export default {
  id: "steady",
  vi: "Không nhảy: khi chương trình thay cho bản chữ, những gì đang đọc không bị xô đi.",
  en: "Steady: when the program takes over from the text, nothing that you look at jumps.",
  async check({ origin, visit }) {
    const widths = [1280, 360];
    for (const width of widths) {
      const { page } = await visit({
        viewport: { width, height: 780 },
        script: () => {
          window.shifts = [];
          new PerformanceObserver((list) => {
            for (const { value, sources } of list.getEntries()) window.shifts.push([value, sources[0]?.node?.className ?? ""]);
          }).observe({ type: "layout-shift", buffered: true });
        },
      });
      await page.route(isModule, async (route) => {
        // The text has been seen by then.
        await page.waitForTimeout(500);
        await route.continue();
      });
      await page.goto(`${origin}/`);
      await answers(page);
      await page.locator(".card").first().waitFor();
      await page.waitForTimeout(300);
      const shifts = await page.evaluate(() => window.shifts);
      if (shifts.length > 0) throw new Error(`at ${width} px something jumps by ${shifts[0][0].toFixed(3)}: ${shifts[0][1]}`);
    }
    return `cumulative layout shift 0 at ${widths.join(" and ")} px, from the text to the app`;
  },
  breaks: {
    "a banner pushes the page down": {
      how: (folder) => edit(folder, "boot.js", (script) => `${script}\nsetTimeout(() => { const b = document.createElement("p"); b.textContent = "!"; document.body.prepend(b); }, 100);\n`),
      says: /something jumps by/,
    },
  },
};
