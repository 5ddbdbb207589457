// `window.timeline`, which other scripts build on.

import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually } from "./lib/eventually.js";
import { SINGAPORE, listed, listedOfKind, searchBox } from "./lib/record.js";
import { openPage, useSite } from "./lib/site.js";

useSite();

const CERTAINTIES = ["printed", "resolved", "record", "bounded"];

test("has a version and four functions", async (t) => {
  const page = await openPage(t);
  const shape = await page.evaluate(() =>
    Object.fromEntries(Object.entries(window.timeline).map(([name, value]) => [name, typeof value])),
  );
  assert.deepEqual(shape, {
    version: "string",
    events: "function",
    articles: "function",
    search: "function",
    state: "function",
  });
  assert.match(await page.evaluate(() => window.timeline.version), /^\d+\.\d+\.\d+/);
});

test("events are plain and complete", async (t) => {
  const page = await openPage(t);
  const [events, articles, plain] = await page.evaluate(() => {
    const { events, articles } = window.timeline;
    const isPlain = (value) =>
      typeof value !== "object" || value === null || Array.isArray(value)
        ? !Array.isArray(value) || value.every(isPlain)
        : Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isPlain);
    return [events(), articles(), isPlain(events()) && isPlain(articles())];
  });
  assert.ok(plain, "no Map and no class of its own is among them");
  assert.equal(new Set(events.map(({ id }) => id)).size, events.length);
  for (const { id, date, certainty, kind, title, evidence } of events) {
    assert.match(id, /^\d{4}[a-z0-9-]*$/);
    assert.match(date, /^[[\d]/, id);
    assert.ok(CERTAINTIES.includes(certainty), id);
    assert.match(kind, /^[a-z-]+$/, id);
    assert.ok(title.vi.length > 0 && title.en.length > 0, id);
    assert.ok(evidence.length > 0, id);
    for (const { paragraph } of evidence.filter((piece) => piece.paragraph)) {
      const article = articles.find((article) => article.id === paragraph.article);
      assert.ok(article.digest[paragraph.paragraph - 1].text.vi.length > 0, id);
    }
  }
  assert.ok(articles.length >= 5);
});

test("search gives typed hits, best first", async (t) => {
  const page = await openPage(t);
  const search = (text) => page.evaluate((text) => window.timeline.search(text), text);
  const kinds = await page.evaluate(() => window.timeline.events().map(({ id, kind }) => [id, kind]));
  for (const text of ["doi tac chien luoc toan dien", "đối tác chiến lược toàn diện"]) {
    const hits = await search(text);
    for (const { type, id, score } of hits) {
      assert.ok(type === "event" || type === "article", type);
      assert.ok(id.length > 0 && score > 0);
    }
    const scores = hits.map(({ score }) => score);
    assert.deepEqual(scores, scores.toSorted((one, other) => other - one));
    const upgrades = hits.filter(({ id }) => kinds.some(([event, kind]) => event === id && kind === "upgrade"));
    assert.equal(upgrades[0].id, SINGAPORE);
  }
  assert.ok((await search("hướng nam mới")).some(({ type }) => type === "article"));
  assert.deepEqual(await search(""), []);
  assert.deepEqual(await page.evaluate(() => window.timeline.search()), []);
});

test("state tells what the page shows", async (t) => {
  const page = await openPage(t, "lang=en");
  await searchBox(page).pressSequentially("singapore");
  await page.getByRole("checkbox", { name: /^Upgrade \d/ }).check();
  await page.locator(`[id="open-${SINGAPORE}"]`).click();
  await page.locator("#event-title").waitFor();
  const state = await eventually(async () => {
    const state = await page.evaluate(() => window.timeline.state());
    assert.equal(state.event, SINGAPORE);
    return state;
  });
  assert.equal(state.lang, "en");
  assert.equal(state.query, "singapore");
  assert.equal(`#${state.hash}`, new URL(page.url()).hash);
  assert.deepEqual(state.shown, await listed(page));
  assert.deepEqual(state.shown, await listedOfKind(page, "upgrade"));
});
