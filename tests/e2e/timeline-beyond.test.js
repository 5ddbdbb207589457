// What is listed but stands outside of the part in view is told, and can be gone to.

import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually } from "./lib/eventually.js";
import { searchBox, windowOf } from "./lib/record.js";
import { NARROW, WIDE, openPage, useSite } from "./lib/site.js";

useSite();

const SEPTEMBER = "window=2020-09-01/2020-09-30";
const ends = (page) => page.locator(".beyond button");

/** How many events the marks and groups in view stand for that the list has. */
const inView = (page) =>
  page.evaluate(() => {
    const groups = [...document.querySelectorAll(".event-group:not([data-dim])")];
    const marks = document.querySelectorAll(".lane .event-mark:not([data-dim])").length;
    return marks + groups.reduce((sum, { textContent }) => sum + Number(textContent), 0);
  });

/** Where what stands below the buttons begins. */
const below = (page) => page.evaluate(() => Math.round(document.querySelector(".overview").getBoundingClientRect().top + scrollY));

for (const [viewport, lang, words] of [
  [WIDE, "vi", [/^‹ \d+ trước$/, /^\d+ sau ›$/]],
  [NARROW, "en", [/^‹ \d+ earlier$/, /^\d+ later ›$/]],
]) {
  test(`hits out of view are counted at both ends and lead to themselves at ${viewport.width} px`, async (t) => {
    const page = await openPage(t, `${SEPTEMBER}${lang === "en" ? "&lang=en" : ""}`, { viewport });
    await page.locator(".lane").first().waitFor();
    assert.equal(await ends(page).count(), 0, "where nothing is asked, nothing is told");
    const before = await below(page);
    await searchBox(page).fill("singapore");
    await eventually(async () => assert.equal(await ends(page).count(), 2));
    assert.equal(await below(page), before, "nothing moves for them");
    const texts = await ends(page).allInnerTexts();
    for (const [at, text] of texts.entries()) assert.match(text, words[at]);
    const counts = texts.map((text) => Number(text.match(/\d+/)[0]));
    await eventually(async () => {
      const listed = await page.evaluate(() => window.timeline.state().shown.length);
      assert.equal(counts[0] + counts[1] + (await inView(page)), listed, "each is in view or counted");
    });
    for (const box of await ends(page).evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().toJSON()))) {
      assert.ok(box.height >= 24 && box.width >= 24 && box.right <= viewport.width, JSON.stringify(box));
    }
    await ends(page).nth(1).press("Enter");
    await eventually(async () => assert.ok((await windowOf(page)) > "2020-10"));
    await eventually(async () => assert.ok(await page.evaluate(() => document.activeElement.matches(".event-mark:not([data-dim])")), "the nearest has the focus"));
    await eventually(async () => assert.ok(Number((await ends(page).last().innerText()).match(/\d+/)[0]) !== counts[1]));
    await page.goBack();
    await eventually(async () => assert.equal(await windowOf(page), "2020-09-01/2020-09-30", "Back undoes it"));
    await page.locator('[data-does="whole"]').click();
    await eventually(async () => assert.equal(await ends(page).count(), 0, "in the whole nothing is out of view"));
  });
}
