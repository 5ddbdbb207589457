// A second program is fetched by those who open one of its screens, and by no one else.

import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { cards } from "./lib/record.js";
import { FOLDER, SUB_PATH, address, freshPage, goTo, openPage, ready, useSite } from "./lib/site.js";

useSite();

/** Whether an address is that of a file of the program for teaching. */
const isTeach = (url) => /\/teach-[0-9a-f]{16}(_bg)?\.(js|wasm|css)$/.test(new URL(url).pathname);

test("a first visit fetches nothing of it; opening its screen fetches it once, in any folder", async (t) => {
  const page = await freshPage(t);
  const fetched = [];
  page.on("request", (request) => isTeach(request.url()) && fetched.push(new URL(request.url()).pathname));
  await page.goto(address("", SUB_PATH));
  await ready(page);
  assert.deepEqual(fetched, []);
  await page.getByRole("banner").getByRole("link", { name: "Trình chiếu" }).click();
  await page.getByRole("heading", { level: 1, name: "Bài giảng" }).waitFor();
  assert.equal(fetched.length, 3, fetched.join(" "));
  assert.ok(fetched.every((path) => path.startsWith(SUB_PATH)));
  await page.goBack();
  await cards(page).first().waitFor();
  await page.goForward();
  await page.getByRole("heading", { level: 1, name: "Bài giảng" }).waitFor();
  assert.equal(fetched.length, 3, "it was fetched again");
  // Another screen of the same program.
  await goTo(page, "view=code");
  await page.getByRole("heading", { level: 1, name: "Mã QR" }).waitFor();
});

test("its files are named by what is in them, and every copy of the page names the same", async () => {
  const names = (await readdir(FOLDER)).filter((name) => /^teach\b/.test(name) && !/\.(br|gz)$/.test(name));
  const stems = new Set(names.map((name) => name.replace(/(_bg)?\.[a-z]+$/, "")));
  assert.equal(stems.size, 1, names.join(" "));
  const [stem] = stems;
  assert.deepEqual(names.sort(), [`${stem}.css`, `${stem}.js`, `${stem}_bg.wasm`].sort());
  const page = await readFile(join(FOLDER, "index.html"), "utf8");
  assert.equal(page.split(`teach=${stem}`).length, 2);
  const sums = await readFile(join(FOLDER, "SHA256SUMS"), "utf8");
  for (const name of names) assert.ok(sums.includes(`  ${name}\n`), name);
});

for (const [lang, missing, again, heading] of [
  ["vi", /Chưa tải được phần này/, "Thử lại", "Bài giảng"],
  ["en", /This part did not arrive/, "Try again", "Lesson"],
]) {
  for (const [what, pattern] of [["script", /teach.*\.js/], ["WebAssembly", /teach.*\.wasm/], ["style", /teach.*\.css/]]) {
    test(`its ${what} does not come at first, ${lang}`, async (t) => {
      const page = await openPage(t, `lang=${lang}`, { allows: (text) => /teach|Failed to (load|fetch)/.test(text) });
      await page.route(pattern, (route) => route.abort());
      await goTo(page, `view=lesson&lang=${lang}`);
      await page.getByText(missing).waitFor();
      // All else works.
      await goTo(page, lang === "vi" ? "" : `lang=${lang}`);
      await cards(page).first().waitFor();
      await goTo(page, `view=lesson&lang=${lang}`);
      await page.getByText(missing).waitFor();
      await page.unroute(pattern);
      await page.getByRole("button", { name: again }).click();
      await page.getByRole("heading", { level: 1, name: heading }).waitFor();
      assert.equal(await page.getByText(missing).count(), 0);
    });
  }
}
