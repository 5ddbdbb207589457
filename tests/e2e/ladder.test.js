// The ladder of partnerships, and the choice of sources.

import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually } from "./lib/eventually.js";
import { SINGAPORE, cards, count, focused, listed } from "./lib/record.js";
import { NARROW, NARROWEST, WIDE, openPage, useSite } from "./lib/site.js";
import { WORDS } from "./lib/words.js";

useSite();

const rows = (page) => page.locator(".ladder tbody tr");
const pairs = (page) => rows(page).locator("th").allInnerTexts();

test("every step of the record stands once in the ladder and leads to its event", async (t) => {
  const page = await openPage(t, "view=ladder&as=table");
  await rows(page).first().waitFor();
  const linked = await page
    .locator(".ladder td a")
    .evaluateAll((links) => links.map((link) => new URLSearchParams(link.hash.slice(1)).get("event")));
  const steps = await page.evaluate(() => window.timeline.events().filter(({ upgrade }) => upgrade).map(({ id }) => id));
  assert.deepEqual([...linked].sort(), [...steps].sort());
  await page.locator(`.ladder td a[href*="${SINGAPORE}"]`).click();
  await page.locator("#event-title").waitFor();
  await page.goBack();
  await rows(page).first().waitFor();
});

test("the pairs are put in order by the latest step, by level, by name; the order is in the address", async (t) => {
  const page = await openPage(t, "view=ladder&as=table");
  await rows(page).first().waitFor();
  const before = await pairs(page);
  await page.locator(".ladder .orders").getByRole("link", { name: WORDS.byLevel }).click();
  await eventually(async () => assert.match(page.url(), /by=level/));
  const tables = await page.locator(".ladder table").evaluateAll((tables) =>
    tables.map((table) => [...table.tBodies[0].rows].map((row) => row.querySelectorAll("td.reached").length)),
  );
  assert.equal(tables.flat().length, before.length);
  for (const levels of tables) {
    assert.deepEqual(levels, [...levels].sort((one, other) => other - one));
  }
  await page.locator(".ladder .orders").getByRole("link", { name: WORDS.byName }).click();
  await eventually(async () => assert.match(page.url(), /by=name/));
  const named = await pairs(page);
  for (const side of ["ASEAN–", "Việt Nam–"]) {
    const partners = named.filter((pair) => pair.startsWith(side)).map((pair) => pair.slice(side.length));
    assert.ok(partners.length > 5);
    assert.deepEqual(partners, [...partners].sort(new Intl.Collator("vi").compare), "as a dictionary has them");
  }
  assert.deepEqual(named.sort(), before.sort());
});

test("an event that is opened from the ladder closes back to it, with the focus on its step", async (t) => {
  for (const [viewport, hash] of [[WIDE, "view=ladder&by=name"], [NARROW, "view=ladder&as=table"]]) {
    const page = await openPage(t, hash, { viewport });
    const step = page.locator(`.ladder a[href*="${SINGAPORE}"]`);
    const id = await step.getAttribute("id");
    for (const close of [
      () => page.keyboard.press("Escape"),
      () => page.getByRole("button", { name: WORDS.backToLadder }).click(),
      () => page.goBack(),
    ]) {
      await step.press("Enter");
      await eventually(async () => assert.equal(await focused(page), "event-title"));
      await close();
      await eventually(async () => assert.equal(await focused(page), id));
      assert.ok(await step.evaluate((link) => {
        const { top, bottom } = link.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }), "it is in view");
      assert.ok(page.url().endsWith(`#${hash}`), page.url());
    }
  }
  // From the list it closes to the list.
  const page = await openPage(t, "view=ladder");
  await page.locator(`.ladder a[href*="${SINGAPORE}"]`).click();
  await page.locator(".neighbours a").first().click();
  await eventually(async () => assert.notEqual(await page.evaluate(() => window.timeline.state().event), SINGAPORE));
  await page.keyboard.press("Escape");
  await page.locator("#results").waitFor();
});

for (const viewport of [NARROW, NARROWEST]) {
  test(`the ladder fits a screen of ${viewport.width} px`, async (t) => {
    const page = await openPage(t, "view=ladder&as=table", { viewport });
    await rows(page).first().waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= viewport.width, `${width} px wide`);
    const over = await page.locator(".ladder td a").evaluateAll((links) =>
      links.filter((link) => link.getBoundingClientRect().right > link.closest("td").getBoundingClientRect().right + 1).length,
    );
    assert.equal(over, 0, "dates that run out of their cells");
  });
}

test("drawn, each pair shows its level, a line for each step, and each step once as a link", async (t) => {
  const page = await openPage(t, "view=ladder");
  const pairs = page.locator(".pair");
  await pairs.first().waitFor();
  const events = await page.evaluate(() => window.timeline.events().filter(({ upgrade }) => upgrade));
  const linked = await page
    .locator(".pair-steps a")
    .evaluateAll((links) => links.map((link) => new URLSearchParams(link.hash.slice(1)).get("event")));
  assert.deepEqual([...linked].sort(), events.map(({ id }) => id).sort());
  assert.equal(await page.locator(".flight").count(), events.length);
  const wrong = await pairs.evaluateAll((pairs) =>
    pairs
      .map((pair) => {
        const done = [...pair.querySelectorAll(".flight:not(.agreed)")].map(({ dataset }) => dataset.rank);
        return [pair.querySelector("h3").textContent, done.at(-1), pair.querySelector(".pair-level .bars").dataset.rank];
      })
      .filter(([, drawn, said]) => drawn !== said),
  );
  assert.deepEqual(wrong, [], "the line ends on the level that is named");
  await page.getByRole("link", { name: WORDS.asTable }).click();
  await rows(page).first().waitFor();
  assert.match(page.url(), /as=table/);
  await page.goBack();
  await pairs.first().waitFor();
});

test("the source is a filter like the others, and a card says where no article tells of its event", async (t) => {
  const page = await openPage(t);
  const all = await page.evaluate(() => window.timeline.events().map(({ id, layer }) => [id, layer]));
  assert.equal(await count(page), all.length, "both sources are shown at first");
  await page.getByRole("checkbox", { name: WORDS.inArticles }).check();
  await eventually(async () => assert.match(page.url(), /layer=articles/));
  const told = all.filter(([, layer]) => layer === "articles").map(([id]) => id);
  assert.deepEqual((await listed(page)).sort(), told.sort());
  assert.equal(await page.locator(".chips").getByRole("button").count(), 1);
  await page.getByRole("checkbox", { name: WORDS.inArticles }).uncheck();
  await page.getByRole("checkbox", { name: WORDS.byPages }).check();
  await eventually(async () => assert.equal(await count(page), all.length - told.length));
  for (const card of (await cards(page).all()).slice(0, 5)) {
    assert.match(await card.innerText(), WORDS.byPages);
  }
});

test("an event on which public pages disagree says so", async (t) => {
  const page = await openPage(t);
  const [id, says] = await page.evaluate(() => {
    const { id, conflicts } = window.timeline.events().find(({ conflicts }) => conflicts.length > 0);
    return [id, conflicts[0].says.vi];
  });
  const open = await openPage(t, `event=${id}`);
  await open.getByRole("heading", { name: WORDS.conflicts }).waitFor();
  assert.ok((await open.locator(".event").innerText()).includes(says));
});
