// The language of the page.

import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually } from "./lib/eventually.js";
import { SINGAPORE, SINGAPORE_ARTICLE, count, focused, listed, openLink, searchBox } from "./lib/record.js";
import { goTo, openPage, useSite } from "./lib/site.js";

useSite();

/** Letters that only Vietnamese has. */
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;

test("the other language takes over title, words and events, and keeps query and filters", async (t) => {
  const page = await openPage(t, "kind=upgrade");
  await searchBox(page).pressSequentially("doi tac");
  assert.equal(await page.title(), "Niên biểu ASEAN 2020");
  await page.getByRole("link", { name: "English" }).click();
  await eventually(async () => assert.equal(await page.getAttribute("html", "lang"), "en"));
  assert.equal(await page.title(), "ASEAN 2020 Timeline");
  assert.equal(await searchBox(page).inputValue(), "doi tac");
  assert.equal(await focused(page), "language", "who changed the language stays at the link");
  const events = await listed(page);
  assert.ok(events.includes(SINGAPORE));
  assert.equal(
    // Far down the list, where the browser does not lay it out yet.
    await openLink(page, SINGAPORE).textContent(),
    "Viet Nam–Singapore relations are raised to a comprehensive strategic partnership",
  );
  await page.getByRole("link", { name: "Tiếng Việt" }).click();
  await eventually(async () => assert.equal(await page.getAttribute("html", "lang"), "vi"));
  assert.deepEqual(await listed(page), events);
  await page.goBack();
  await eventually(async () => assert.equal(await page.getAttribute("html", "lang"), "en"));
});

test("the title names what is open, in the language of the page", async (t) => {
  const page = await openPage(t);
  const [events, articles] = await page.evaluate(() => [window.timeline.events(), window.timeline.articles()]);
  const { title: event } = events.find(({ id }) => id === SINGAPORE);
  const { title: article } = articles.find(({ id }) => id === SINGAPORE_ARTICLE);
  const titled = (hash, title) =>
    goTo(page, hash).then(() => eventually(async () => assert.equal(await page.title(), title)));
  await titled(`event=${SINGAPORE}`, `${event.vi} · Niên biểu ASEAN 2020`);
  await titled(`event=${SINGAPORE}&lang=en`, `${event.en} · ASEAN 2020 Timeline`);
  await titled(`read=${SINGAPORE_ARTICLE}`, `${article.vi} · Niên biểu ASEAN 2020`);
  await titled("view=articles&lang=en", "Articles · ASEAN 2020 Timeline");
});

test("no Vietnamese is left on the English page but what is marked as such", async (t) => {
  const page = await openPage(t, "lang=en");
  const leftovers = () =>
    page.evaluate((pattern) => {
      const vietnamese = new RegExp(pattern, "iu");
      const found = [];
      const texts = document.createTreeWalker(document.getElementById("app"), NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode;
        // Words that are quoted, or explained in brackets, stay as they are.
        if (vietnamese.test(text.data.replace(/“[^”]*”|\([^)]*\)/g, "")) && !text.parentElement.closest('[lang="vi"]')) found.push(text.data);
      }
      return found;
    }, VIETNAMESE.source);
  assert.deepEqual(await leftovers(), []);
  for (const { id } of await page.evaluate(() => window.timeline.events())) {
    await goTo(page, `event=${id}&lang=en`);
    await page.waitForFunction((id) => document.querySelector(`.event`) && window.timeline.state().event === id, id);
    assert.deepEqual(await leftovers(), [], id);
  }
  for (const { id } of await page.evaluate(() => window.timeline.articles())) {
    await goTo(page, `read=${id}&lang=en`);
    await page.locator("#article-title").waitFor();
    assert.deepEqual(await leftovers(), [], id);
  }
});

test("the status speaks the language of the page", async (t) => {
  const page = await openPage(t, "lang=en");
  await searchBox(page).pressSequentially("rcep");
  const status = page.locator('.explore [role="status"]').first();
  await eventually(async () => {
    assert.match(await status.innerText(), new RegExp(`^${await count(page)} events?`));
  });
});
