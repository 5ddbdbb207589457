// From an event to the paragraph that it stands on, and back.

import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually } from "./lib/eventually.js";
import { SINGAPORE, SINGAPORE_ARTICLE, focused } from "./lib/record.js";
import { NARROW, WIDE, goTo, openPage, useSite } from "./lib/site.js";
import { WORDS } from "./lib/words.js";

useSite();

for (const viewport of [WIDE, NARROW]) {
  test(`one click leads to the paragraph, Back to the event, at ${viewport.width} px`, async (t) => {
    const page = await openPage(t, `event=${SINGAPORE}`, { viewport });
    const events = await page.evaluate(() => window.timeline.events());
    const evidence = events.find(({ id }) => id === SINGAPORE).evidence.find((piece) => piece.paragraph).paragraph;
    const link = page.locator(`.evidence a[href*="read=${evidence.article}&p=${evidence.paragraph}"]`).first();
    await link.click();
    const paragraph = page.locator(`#paragraph-${evidence.paragraph}`);
    await eventually(async () => {
      assert.match(await paragraph.getAttribute("class"), /\bchosen\b/);
      assert.equal(await focused(page), `paragraph-${evidence.paragraph}`);
      const { top } = await paragraph.evaluate((paragraph) => paragraph.getBoundingClientRect());
      assert.ok(top >= 0 && top < viewport.height / 2, `the paragraph begins at ${top}`);
    });
    assert.equal(await page.locator(".digest > li.chosen").count(), 1);
    await page.goBack();
    await page.locator("#event-title").waitFor();
  });
}

test("a paragraph names its events, and they lead back", async (t) => {
  const page = await openPage(t, `read=${SINGAPORE_ARTICLE}`);
  const events = page.getByRole("group", { name: WORDS.eventsOfParagraph(2) }).getByRole("link");
  assert.ok((await events.count()) > 0);
  const title = await events.first().innerText();
  await events.first().click();
  await eventually(async () => assert.equal(await focused(page), "event-title"));
  assert.equal(await page.locator("#event-title").innerText(), title.trim());
});

test("an article has every paragraph, in one language or in both", async (t) => {
  const page = await openPage(t);
  for (const { id, digest } of await page.evaluate(() => window.timeline.articles())) {
    await goTo(page, `read=${id}`);
    const paragraphs = page.locator(".digest > li");
    await eventually(async () => assert.equal(await paragraphs.count(), digest.length, id));
    await eventually(async () => assert.equal(await focused(page), "article-title"));
    const shown = (lang) =>
      page
        .locator(`.digest .gloss[lang="${lang}"]`)
        .evaluateAll((texts) => texts.filter((text) => text.checkVisibility()).map((text) => text.textContent));
    assert.deepEqual(await shown("en"), []);
    await page.getByRole("checkbox", { name: WORDS.bothLanguages }).check();
    await eventually(async () => assert.deepEqual(await shown("en"), digest.map(({ text }) => text.en), id));
    assert.ok((await paragraphs.first().innerText()).includes(digest[0].text.vi));
  }
});

test("the articles' page leads to every article", async (t) => {
  const page = await openPage(t, "view=articles");
  const articles = await page.evaluate(() => window.timeline.articles());
  for (const { id, title } of articles) {
    await page.getByRole("link", { name: title.vi }).click();
    await eventually(async () => assert.equal(await page.locator("#article-title").innerText(), title.vi));
    assert.ok(page.url().includes(`read=${id}`));
    await page.goBack();
    await page.locator(".articles").waitFor();
  }
});

test("what is wrong in print is shown with what is right", async (t) => {
  const page = await openPage(t);
  const events = await page.evaluate(() => window.timeline.events());
  const corrected = events.filter(({ corrections }) => corrections.length > 0);
  assert.ok(corrected.length > 0);
  for (const { id, corrections } of corrected) {
    await goTo(page, `event=${id}`);
    await eventually(async () => assert.equal(await page.locator(".erratum").count(), corrections.length, id));
    const text = await page.locator(".erratum").first().innerText();
    assert.ok(text.includes(corrections[0].printed) && text.includes(corrections[0].right.vi), text);
  }
});
