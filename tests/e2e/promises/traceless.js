import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { edit } from "./lib/files.js";
import { throughScreens } from "./lib/visit.js";

export default {
  id: "traceless",
  vi: "Không cookie, không dấu vết: trình duyệt không bị lưu gì nếu bạn không tự chọn giao diện sáng tối, ghi chú hay giữ để xem ngoại tuyến.",
  en: "No cookie, no trace: nothing is stored in the browser unless you yourself choose a theme, take notes, or keep the site for offline.",
  async check({ origin, visit }) {
    const { page, context } = await visit();
    await throughScreens(page, `${origin}/`, "vi");
    await page.goto(`${origin}/e/index.html`);
    const cookies = await context.cookies();
    if (cookies.length > 0) throw new Error(`a cookie was set: ${cookies[0].name}`);
    const stored = await page.evaluate(async () => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    for (const [where, what] of Object.entries(stored)) {
      if (what.length > 0 || what > 0) throw new Error(`stored without being asked: ${where} ${what}`);
    }
    return "after all screens: 0 cookies, 0 entries in localStorage, sessionStorage, IndexedDB and caches, 0 workers";
  },
  breaks: {
    "a cookie is set": {
      how: (folder) => edit(folder, "boot.js", (script) => `document.cookie = "who=1";\n${script}`),
      says: /a cookie was set: who/,
    },
    "a visitor is numbered": {
      how: (folder) => edit(folder, "boot.js", (script) => `localStorage.visitor = "1";\n${script}`),
      says: /stored without being asked: local visitor/,
    },
    "a worker registers by itself": {
      how: (folder) => {
        writeFileSync(join(folder, "stays.js"), "addEventListener('fetch', () => {});\n");
        const register = 'navigator.serviceWorker.register(trustedTypes.createPolicy("nien-bieu-offline", { createScriptURL: (url) => url }).createScriptURL("stays.js"));';
        edit(folder, "boot.js", (script) => `${register}\n${script}`);
      },
      says: /stored without being asked: workers/,
    },
  },
};
