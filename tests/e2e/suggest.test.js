// Suggestions while typing, and what is offered where a question finds too little.

import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually } from "./lib/eventually.js";
import { cards, count, focused, listed, searchBox } from "./lib/record.js";
import { NARROW, openPage, useSite } from "./lib/site.js";
import { WORDS } from "./lib/words.js";

useSite();

const list = (page) => page.getByRole("listbox", { name: WORDS.suggestions });
const options = (page) => list(page).getByRole("option");
const hints = (page) => page.locator(".hints");

test("suggestions follow the letters, and the keys walk them by the pattern of a combobox", async (t) => {
  const page = await openPage(t);
  const box = searchBox(page);
  assert.equal(await box.getAttribute("aria-expanded"), "false");
  await box.pressSequentially("han q");
  await list(page).waitFor();
  assert.equal(await box.getAttribute("aria-expanded"), "true");
  assert.match(await options(page).first().innerText(), /^Hàn Quốc/);
  assert.equal(await box.getAttribute("aria-activedescendant"), null, "nothing is chosen before a key chooses it");

  const all = await options(page).count();
  for (let at = 0; at < all; at += 1) {
    await page.keyboard.press("ArrowDown");
    await eventually(async () => {
      const active = await box.getAttribute("aria-activedescendant");
      assert.equal(await list(page).getByRole("option", { selected: true }).getAttribute("id"), active);
      assert.equal(active, await options(page).nth(at).getAttribute("id"));
    });
    assert.equal(await focused(page), "search");
  }
  await page.keyboard.press("ArrowDown");
  await eventually(async () => assert.equal(await box.getAttribute("aria-activedescendant"), null));
  await page.keyboard.press("ArrowUp");
  await eventually(async () =>
    assert.equal(await box.getAttribute("aria-activedescendant"), await options(page).last().getAttribute("id")),
  );
  await page.keyboard.press("Escape");
  await list(page).waitFor({ state: "hidden" });
  assert.equal(await box.inputValue(), "han q", "Escape closes the list and leaves the text");
  await page.keyboard.press("ArrowDown");
  await list(page).waitFor();
  await page.keyboard.press("Tab");
  await list(page).waitFor({ state: "hidden" });
});

test("a country that is chosen filters; an event that is chosen opens", async (t) => {
  const page = await openPage(t);
  const box = searchBox(page);
  await box.pressSequentially("korea");
  await list(page).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await eventually(async () => assert.match(new URL(page.url()).hash, /name=han-quoc/));
  assert.equal(await box.inputValue(), "");
  await list(page).waitFor({ state: "hidden" });
  const shown = await listed(page);
  assert.ok(shown.length > 0 && shown.length < 60);

  await page.goBack();
  await box.fill("rcep fifteen");
  await list(page).waitFor();
  const event = options(page).filter({ hasText: "RCEP" }).last();
  await event.click();
  await eventually(async () => assert.match(new URL(page.url()).hash, /event=\d{4}-/));
});

test("on a phone an option is chosen by touch, and none is smaller than a finger", async (t) => {
  const page = await openPage(t, "", { viewport: NARROW, hasTouch: true });
  await searchBox(page).pressSequentially("nang cap");
  await list(page).waitFor();
  for (const option of await options(page).all()) {
    const { height } = await option.boundingBox();
    assert.ok(height >= 44, `${height}`);
  }
  const { x, width } = await list(page).boundingBox();
  assert.ok(x >= 0 && x + width <= NARROW.width);
  await options(page).first().tap();
  await eventually(async () => assert.match(new URL(page.url()).hash, /kind=upgrade/));
  const kinds = await cards(page).evaluateAll((cards) => cards.map((card) => card.dataset.kind));
  assert.deepEqual([...new Set(kinds)], ["upgrade"]);
});

test("while an input method composes, its keys are its own", async (t) => {
  const page = await openPage(t);
  const keyboard = await page.context().newCDPSession(page);
  const box = searchBox(page);
  await box.focus();
  await keyboard.send("Input.imeSetComposition", { text: "hàn", selectionStart: 3, selectionEnd: 3 });
  await list(page).waitFor();
  for (const key of ["ArrowDown", "Enter", "Escape"]) {
    const prevented = await box.evaluate((box, key) => {
      const event = new KeyboardEvent("keydown", { key, isComposing: true, bubbles: true, cancelable: true });
      box.dispatchEvent(event);
      return event.defaultPrevented;
    }, key);
    assert.equal(prevented, false, key);
  }
  assert.equal(await box.getAttribute("aria-activedescendant"), null);
  assert.equal(await box.inputValue(), "hàn");
  assert.equal(await list(page).isVisible(), true);
});

test("a slip is corrected and said; what is found is marked in its own spelling", async (t) => {
  const page = await openPage(t);
  await searchBox(page).fill("chine luoc toan dien");
  await eventually(async () => assert.match(await hints(page).innerText(), /“chiến luoc toan dien”/i));
  assert.match((await cards(page).first().locator("mark").allInnerTexts()).join(" ").toLowerCase(), /chiến lược toàn diện/);
});

test("where nothing fits, the nearest question is one press away", async (t) => {
  const page = await openPage(t);
  await searchBox(page).fill("brunnai trao bua");
  const offer = hints(page).getByText(WORDS.nearest).getByRole("button");
  await offer.waitFor();
  const question = await offer.innerText();
  assert.match(question, /Brunei trao bua/i);
  await offer.click();
  await eventually(async () => assert.equal(await searchBox(page).inputValue(), question));
  assert.equal(await focused(page), "search");
  await eventually(async () => assert.ok((await count(page)) > 0));
  assert.equal((await hints(page).innerText()).trim(), "");
});

test("where a word stands in the way, it is offered to leave it out", async (t) => {
  const page = await openPage(t);
  await searchBox(page).fill("hiep dinh xyzabc rcep");
  const offer = hints(page).getByRole("button", { name: /xyzabc/ });
  await offer.click();
  await eventually(async () => assert.equal(await searchBox(page).inputValue(), "hiep dinh rcep"));
  await eventually(async () => assert.ok((await listed(page)).includes("2020-11-15-rcep")));
});

test("a broken question says what is wrong and still finds", async (t) => {
  const page = await openPage(t);
  for (const [query, said] of [
    ["OR nga", /OR/],
    ["nước:Mars nga", /“Mars”/],
    ["-nga", /loại ra/],
    ["loại: nga", /“nga”/],
    ["nga loại:", /hai chấm/],
    ["RCEP 30/2/2020 tháng 1 năm 1950", /không kể thời gian/],
  ]) {
    await searchBox(page).fill(query);
    await eventually(async () => assert.match(await hints(page).innerText(), said, query));
    assert.ok((await count(page)) > 0, query);
  }
});

test("a card says why it was found where it does not show it", async (t) => {
  const page = await openPage(t);
  await searchBox(page).fill("rok ");
  await eventually(async () => {
    const why = cards(page).first().locator(".why");
    assert.match(await why.innerText(), /ROK \(Hàn Quốc\)/);
    assert.equal(await why.locator("mark").innerText(), "ROK");
  });
});

test("fields and dates filter, and the counts of the filters follow", async (t) => {
  const page = await openPage(t);
  for (const [query, expected] of [
    ["14/11/2018", /^2018-11-14-/],
    ["loại:nâng cấp nước:Hàn Quốc", /^2001-viet-nam-han-quoc/],
    ["tháng 9 năm 2020 ấn độ", /^2020-09-12-pmc-an-do/],
    ["trước:1970 việt nam", /^1945-09-02/],
  ]) {
    await searchBox(page).fill(query);
    await eventually(async () => assert.match((await listed(page))[0], expected, query));
    const kinds = await page.locator('.facet[data-facet="kind"] .facet-count').allInnerTexts();
    assert.equal(kinds.reduce((sum, kind) => sum + Number(kind), 0), await count(page), query);
  }
});
