// The address holds all that the page shows; Back and Forward go through what was chosen.

import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually } from "./lib/eventually.js";
import { SINGAPORE, SINGAPORE_ARTICLE, count, listed, openLink, searchBox } from "./lib/record.js";
import { address, goTo, openPage, ready, useSite } from "./lib/site.js";
import { WORDS } from "./lib/words.js";

useSite();

const historyLength = (page) => page.evaluate(() => history.length);

/** All that a reader sees of the state. */
async function view(page) {
  return {
    events: await listed(page),
    event: await page.locator("#event-title").allInnerTexts(),
    article: await page.locator("#article-title").allInnerTexts(),
    chosen: await page.locator(".digest > li.chosen").evaluateAll((list) => list.map(({ id }) => id)),
    chips: await page.locator(".chip").allInnerTexts(),
    checked: await page.locator(".facet input:checked").count(),
    query: await searchBox(page).inputValue(),
    order: await page.locator(".sort [aria-pressed='true']").allInnerTexts(),
    lang: await page.getAttribute("html", "lang"),
    title: await page.title(),
  };
}

const ADDRESSES = [
  "",
  "q=bi%E1%BB%83n%20%C4%91%C3%B4ng",
  "q=singapore&sort=date",
  `kind=visit,upgrade&year=2025&event=${SINGAPORE}`,
  "name=han-quoc&level=strategic&lang=en",
  "article=2020-09-07-hop-bao-amm-53&range=2020-09",
  "view=articles&lang=en",
  `read=${SINGAPORE_ARTICLE}&p=3`,
];

test("a shared or reloaded address shows the same", async (t) => {
  const page = await openPage(t);
  for (const hash of ADDRESSES) {
    await goTo(page, hash);
    const before = await eventually(async () => {
      const now = await view(page);
      if (hash.includes("event=")) assert.equal(now.event.length, 1);
      if (hash.includes("p=")) assert.deepEqual(now.chosen, ["paragraph-3"]);
      return now;
    });
    await page.reload();
    await ready(page);
    await eventually(async () => assert.deepEqual(await view(page), before, hash));
    assert.equal(page.url(), address(hash));
  }
});

test("typing leaves the history alone and is in the address", async (t) => {
  const page = await openPage(t);
  const before = await historyLength(page);
  await searchBox(page).pressSequentially("doi tac nga");
  await eventually(async () => assert.equal(page.url(), address("q=doi%20tac%20nga")));
  assert.equal(await historyLength(page), before);
});

test("typing that leaves an event or article is a step that Back undoes", async (t) => {
  const page = await openPage(t);
  for (const [hash, left] of [[`event=${SINGAPORE}`, "#event-title"], [`read=${SINGAPORE_ARTICLE}`, "#article-title"]]) {
    await goTo(page, hash);
    await page.locator(left).waitFor();
    const before = await historyLength(page);
    await searchBox(page).pressSequentially("asean");
    await eventually(async () => assert.equal(page.url(), address("q=asean")));
    assert.equal(await page.locator(left).count(), 0);
    assert.equal(await historyLength(page), before + 1);
    await page.goBack();
    await page.locator(left).waitFor();
    assert.equal(await searchBox(page).inputValue(), "");
  }
});

test("Back and Forward go through what was chosen", async (t) => {
  const page = await openPage(t);
  const length = await historyLength(page);
  const all = await count(page);
  await searchBox(page).pressSequentially("singapore");
  await page.getByRole("checkbox", { name: WORDS.upgrades }).check();
  await eventually(async () => assert.ok((await listed(page)).includes(SINGAPORE)));
  const upgrades = await listed(page);
  assert.ok(upgrades.length < all);
  await openLink(page, SINGAPORE).click();
  await page.locator("#event-title").waitFor();
  assert.equal(await historyLength(page), length + 2, "two choices, two steps");

  await page.goBack();
  await eventually(async () => assert.equal(await page.locator("#event-title").count(), 0));
  assert.deepEqual(await listed(page), upgrades);
  await page.goBack();
  await eventually(async () => assert.ok((await count(page)) > upgrades.length));
  assert.equal(await searchBox(page).inputValue(), "singapore", "what was typed before a choice is kept");
  await page.goForward();
  await eventually(async () => assert.deepEqual(await listed(page), upgrades));
  await page.goForward();
  await page.locator("#event-title").waitFor();
  assert.equal(await page.evaluate(() => window.timeline.state().event), SINGAPORE);
});

test("what is broken in an address is passed over and the rest kept", async (t) => {
  const page = await openPage(t, "%%%&q=%E0%A4&year=soon,2018&kind=party&range=13&sort=up&lang=fr&x=<b>&p=0");
  const state = await page.evaluate(() => window.timeline.state());
  assert.equal(state.hash, "year=2018");
  assert.ok(state.shown.length > 0);
  assert.deepEqual(await listed(page), state.shown);
  for (const hash of ["=", "&&&", "q", "event=", "p=7", "lang=%00", "year=99999999999999999999", "range=../.."]) {
    await page.goto(address(hash));
    await eventually(async () => assert.ok((await count(page)) > 0, hash));
  }
});

test("links to what is not there say so", async (t) => {
  const page = await openPage(t, "event=2020-00-nothing");
  await page.getByText(WORDS.unknownEvent).waitFor();
  await goTo(page, "read=2020-00-nothing");
  await page.getByText(WORDS.unknownArticle).waitFor();
  await page.getByRole("link", { name: WORDS.allArticles }).click();
  await page.locator(".articles").waitFor();
});

test("words in an address are shown as words", async (t) => {
  const page = await openPage(t, `q=${encodeURIComponent('<img src=x onerror="window.hurt=1">')}`);
  assert.equal(await searchBox(page).inputValue(), '<img src=x onerror="window.hurt=1">');
  assert.equal(await page.locator("img").count(), 0);
  assert.equal(await page.evaluate(() => window.hurt), undefined);
});
