import { serve } from "../lib/server.js";
import { edit, named } from "./lib/files.js";
import { answers } from "./lib/visit.js";

export default {
  id: "offline",
  vi: "Giữ được để xem ngoại tuyến: chỉ khi bạn chọn, giữ trọn bộ hoặc không giữ gì, rồi mở được không cần mạng; xóa lúc nào cũng được.",
  en: "It can be kept for offline: only when you choose so, all of it or nothing, and then it opens without a network; you can delete it at any time.",
  async check({ folder, visit }) {
    const host = await serve(folder, []);
    let away = false;
    try {
      const { page } = await visit();
      await page.goto(`${host.origin}/#event=2025-03-12-viet-nam-singapore-cltd`);
      await answers(page);
      await page.locator("#offline").click();
      await page.getByRole("dialog").getByRole("button", { name: /^(Giữ để|Xóa bản)/ }).click();
      const status = page.getByRole("dialog").getByRole("status");
      await page.waitForFunction(() => /^(Đã giữ|Chưa giữ)/.test(document.querySelector("dialog [role=status]")?.textContent ?? ""), null, { timeout: 90_000 });
      if (!(await status.textContent()).startsWith("Đã giữ")) throw new Error(`it was not kept: ${await status.textContent()}`);
      await host.close();
      away = true;
      await page.goto("about:blank");
      for (const file of ["", "e/index.html", "en/ladder.html"]) {
        const response = await page.goto(`${host.origin}/${file}`).catch(() => undefined);
        if (!response?.ok()) throw new Error(`without a network /${file} does not open`);
        if (file === "") await answers(page);
      }
      await page.goto(`${host.origin}/#event=2025-03-12-viet-nam-singapore-cltd`);
      await answers(page);
      await page.locator(".evidence li").first().waitFor();
      const kept = await page.evaluate(async () => (await (await caches.open((await caches.keys())[0])).keys()).length);
      await page.locator("#offline").click();
      await page.getByRole("dialog").getByRole("button", { name: /^(Giữ để|Xóa bản)/ }).click();
      await page.getByText(/^Đã xóa/).waitFor();
      const left = await page.evaluate(async () => (await caches.keys()).length + (await navigator.serviceWorker.getRegistrations()).length);
      if (left > 0) throw new Error("something is left after deleting");
      return `${kept} files kept; with the host gone the app, its details and the pages opened; deleting left nothing`;
    } finally {
      if (!away) await host.close();
    }
  },
  breaks: {
    "a file is not what was built": {
      how: (folder) => edit(folder, "ladder.html", (html) => `${html} `),
      says: /it was not kept: .*ladder\.html/,
    },
    "the program is not on the list": {
      how: async (folder) => {
        const { publish, listName } = await import("../lib/versions.js");
        edit(folder, listName(folder), (list) => {
          const { bytes, files } = JSON.parse(list);
          delete files[named(folder, /^nien-bieu-.*_bg\.wasm$/)];
          return JSON.stringify({ bytes, files });
        });
        publish(folder);
      },
      says: /the app does not start/,
    },
  },
};
