import { edit, editStyle } from "./lib/files.js";
import { answers } from "./lib/visit.js";

export default {
  id: "keyboard",
  vi: "Chỉ bằng bàn phím: tới được và mở được mọi sự kiện, và luôn thấy đang đứng ở đâu.",
  en: "By keyboard alone: every event can be reached and opened, and you always see where you are.",
  async check({ origin, visit }) {
    const { page } = await visit();
    await page.goto(`${origin}/`);
    await answers(page);
    const all = await page.evaluate(() => window.timeline.state().shown);
    await page.waitForFunction((all) => document.querySelectorAll(".card[data-event]").length === all, all.length);
    await page.locator(`[id="open-${all[0]}"]`).focus();
    for (const [at, id] of all.entries()) {
      const seen = await page.evaluate(() => {
        const { id } = document.activeElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
        const [box] = document.activeElement.getClientRects();
        const inSight = box && box.top >= 0 && box.bottom <= innerHeight + box.height;
        return { id, seen: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && inSight };
      });
      if (seen.id !== `open-${id}`) throw new Error(`Tab does not come to ${id}, but to ${seen.id || "nothing"}`);
      if (!seen.seen) throw new Error(`the focus on ${id} is not seen`);
      if (at + 1 < all.length) await page.keyboard.press("Tab");
      // The button beside it, which takes it into the lesson.
      if (await page.evaluate((id) => document.activeElement.dataset.chooses === id, id)) await page.keyboard.press("Tab");
    }
    for (const id of all) {
      await page.locator(`[id="open-${id}"]`).focus();
      await page.keyboard.press("Enter");
      try {
        await page.waitForFunction((id) => window.timeline.state().event === id && document.activeElement.id === "event-title", id, { timeout: 8_000 });
      } catch {
        throw new Error(`Enter does not open ${id}`);
      }
    }
    return `${all.length} events: each reached by Tab with its focus seen, each opened by Enter`;
  },
  breaks: {
    "links are taken out of the order of Tab": {
      how: (folder) => edit(folder, "boot.js", (script) => `${script}\nsetInterval(() => document.querySelectorAll("[id^=open-2020-09]").forEach((link) => (link.tabIndex = -1)), 50);\n`),
      says: /Tab does not come to/,
    },
    "the focus is not drawn": {
      how: (folder) => editStyle(folder, /^page-.*\.css$/, (css) => `${css}*:focus-visible{outline:0!important}`),
      says: /the focus on .* is not seen/,
    },
    "Enter is swallowed": {
      how: (folder) => edit(folder, "boot.js", (script) => `${script}\naddEventListener("click", (event) => { if (event.target.closest?.("[id^=open-]")) { event.preventDefault(); event.stopImmediatePropagation(); } }, true);\n`),
      says: /Enter does not open/,
    },
  },
};
