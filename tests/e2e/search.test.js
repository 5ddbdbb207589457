// Searching: what is found, how it is shown and said.

import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually } from "./lib/eventually.js";
import { SINGAPORE, cards, count, focused, listed, listedOfKind, searchBox } from "./lib/record.js";
import { NARROW, WIDE, openPage, useSite } from "./lib/site.js";
import { WORDS } from "./lib/words.js";

useSite();

const status = (page) => page.locator('.explore [role="status"]').first();

for (const viewport of [WIDE, NARROW]) {
  for (const query of ["doi tac chien luoc toan dien", "đối tác chiến lược toàn diện", "Doi tac CHIEN luoc toàn diện"]) {
    test(`'${query}' gives the Viet Nam–Singapore upgrade first, at ${viewport.width} px`, async (t) => {
      const page = await openPage(t, "", { viewport });
      await searchBox(page).pressSequentially(query);
      await eventually(async () => assert.equal((await listedOfKind(page, "upgrade"))[0], SINGAPORE));
      const card = page.locator(`.card[data-event="${SINGAPORE}"]`);
      const marked = await card.getByRole("heading").locator("mark").allInnerTexts();
      assert.equal(marked.join(" ").normalize("NFC"), "Đối tác chiến lược toàn diện");
      const found = await count(page);
      assert.ok(found < (await page.evaluate(() => window.timeline.events().length)));
      await eventually(async () => assert.match(await status(page).innerText(), new RegExp(`^${found} sự kiện`)));
      assert.equal(await searchBox(page).inputValue(), query);
    });
  }
}

test("the same words with and without their marks find the same events", async (t) => {
  const page = await openPage(t);
  const find = (text) => page.evaluate((text) => window.timeline.search(text).map(({ id }) => id).sort(), text);
  for (const [plain, marked] of [["han quoc", "Hàn Quốc"], ["bien dong", "Biển Đông"], ["nga", "Nga"]]) {
    const found = await find(plain);
    assert.ok(found.length > 0, plain);
    assert.deepEqual(await find(marked), found, marked);
  }
});

test("the results follow every keystroke", async (t) => {
  const page = await openPage(t);
  const all = await count(page);
  const fewerThan = (before) =>
    eventually(async () => {
      const now = await count(page);
      assert.ok(now < before, `${now} of ${before} events`);
      return now;
    });
  await searchBox(page).pressSequentially("eas");
  const some = await fewerThan(all);
  await searchBox(page).pressSequentially(" ha noi");
  await fewerThan(some);
  assert.ok((await listed(page)).includes("2020-11-14-tuyen-bo-ha-noi-eas"));
  await searchBox(page).fill("");
  await eventually(async () => assert.equal(await count(page), all));
});

test("'/' goes to the box from anywhere and is a letter inside it", async (t) => {
  const page = await openPage(t);
  for (const from of [cards(page).first().getByRole("link"), page.getByRole("checkbox", { name: WORDS.upgrades })]) {
    await from.focus();
    await page.keyboard.press("/");
    await eventually(async () => assert.equal(await focused(page), "search"));
  }
  assert.equal(await searchBox(page).inputValue(), "");
  await page.keyboard.type("12/3");
  assert.equal(await searchBox(page).inputValue(), "12/3");
});

test("nothing found is said, with a way on", async (t) => {
  const page = await openPage(t, "kind=upgrade");
  await searchBox(page).pressSequentially("qqqqzzzz");
  await page.getByRole("heading", { name: WORDS.nothing }).waitFor();
  assert.equal(await count(page), 0);
  await eventually(async () => assert.equal(await status(page).innerText(), WORDS.nothingSaid));
  await page.locator(".nothing").getByRole("button", { name: WORDS.clearFilters }).click();
  await page.getByRole("button", { name: WORDS.clearSearch }).click();
  const all = await page.evaluate(() => window.timeline.events().length);
  await eventually(async () => assert.equal(await count(page), all));
  assert.equal(await focused(page), "search");
});

test("passages of the articles answer too, and lead to their paragraph", async (t) => {
  const page = await openPage(t);
  await searchBox(page).pressSequentially("hướng nam mới");
  const passage = page.locator(".passages").getByRole("link").first();
  await passage.waitFor();
  assert.ok((await page.locator(".passages mark").count()) > 0);
  const number = /đoạn (\d+)$/.exec(await passage.innerText())[1];
  await passage.click();
  await page.locator(`#paragraph-${number}.chosen`).waitFor();
  // What was searched is still marked where the reader arrives.
  assert.match(await page.locator(`#paragraph-${number} mark`).first().innerText(), /hướng|nam|mới/i);
});

test("the order can be chosen", async (t) => {
  const page = await openPage(t, "q=singapore");
  const order = page.getByRole("group", { name: WORDS.order });
  const byRelevance = await listed(page);
  assert.equal(await order.getByRole("button", { name: WORDS.byRelevance }).getAttribute("aria-pressed"), "true");
  await order.getByRole("button", { name: WORDS.byTime }).click();
  const time = await page.evaluate(() => window.timeline.events().map(({ id }) => id));
  await eventually(async () => {
    assert.deepEqual(await listed(page), time.filter((id) => byRelevance.includes(id)));
  });
  assert.ok((await page.locator(".group h2").count()) > 1, "months stand over the events again");
  await order.getByRole("button", { name: WORDS.byRelevance }).click();
  await eventually(async () => assert.deepEqual(await listed(page), byRelevance));
});
