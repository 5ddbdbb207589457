import { edit } from "./lib/files.js";
import { answers } from "./lib/visit.js";

export default {
  id: "silent",
  vi: "Không gửi gì đi: điều bạn gõ, lọc và mở không rời khỏi trình duyệt.",
  en: "Nothing is sent: what you type, filter and open does not leave the browser.",
  async check({ origin, visit }) {
    const { page, requests } = await visit();
    await page.goto(`${origin}/`);
    await answers(page);
    await page.waitForLoadState("networkidle");
    const before = requests.length;
    const box = page.getByRole("search").getByRole("combobox");
    await box.pressSequentially("doi tac bimat");
    await box.fill("singapore");
    // On a slow processor the list follows a moment later.
    await page.waitForFunction(() => {
      const best = window.timeline.search("singapore").find(({ type }) => type === "event");
      return document.querySelector(".card[data-event]")?.dataset.event === best.id;
    });
    await page.locator("[id^=open-]").first().press("Enter");
    await page.locator("#event-title").waitFor();
    await page.waitForTimeout(600);
    // Browsers fetch a page's icon when they please.
    const icons = await page.locator("link[rel~=icon]").evaluateAll((links) => links.map(({ href }) => href));
    const after = requests.slice(before).map((request) => request.url()).filter((url) => !icons.includes(url));
    if (after.length > 0) throw new Error(`asked for something while being used: ${after[0]}`);
    const sent = requests.filter((request) => request.method() !== "GET" || request.postData());
    if (sent.length > 0) throw new Error(`sent something: ${sent[0].method()} ${sent[0].url()}`);
    return `${before} requests to open, all GET without a body; none while searching, filtering and opening an event`;
  },
  breaks: {
    "what is typed is sent": {
      how: (folder) => edit(folder, "boot.js", (script) => `${script}\naddEventListener("input", ({ target }) => fetch("boot.js?" + target.value).catch(() => {}));\n`),
      says: /asked for something while being used: .*boot\.js\?/,
    },
    "a beacon is sent at the start": {
      how: (folder) => edit(folder, "boot.js", (script) => `${script}\nnavigator.sendBeacon("x", "here");\n`),
      says: /sent something: POST/,
    },
  },
};
