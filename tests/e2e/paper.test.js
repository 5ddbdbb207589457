// Paper, as Chromium prints it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { numbered, plain, printed } from "./lib/pdf.js";
import { openPage, useSite } from "./lib/site.js";

useSite();

/** The screen of a sheet, once it is drawn. */
async function openSheet(t, sheet, { lang = "vi", more = "" } = {}) {
  const page = await openPage(t, `view=print&sheet=${sheet}${lang === "en" ? "&lang=en" : ""}${more}`);
  await page.locator(".sheet > *").first().waitFor();
  return page;
}

/** The record's events, in its order. */
const events = (page) => page.evaluate(() => window.timeline.events());

/** Asserts that every page says its number and how many there are. */
function areNumbered(pages) {
  pages.forEach((page, at) => assert.deepEqual(numbered(page), [at + 1, pages.length], `page ${at + 1}`));
}

/** Asserts that paper has each event whole on one page, in this order, with the addresses of its public pages. */
function hasAll(texts, all, lang) {
  const whole = texts.join("");
  let at = 0;
  for (const event of all) {
    const title = plain(event.title[lang]);
    const found = whole.indexOf(title, at);
    assert.ok(found >= at, `${event.id} is not after the one before`);
    at = found + title.length;
    const own = texts.filter((text) => text.includes(title) && text.includes(plain(event.summary[lang])));
    assert.ok(own.length > 0, `${event.id} is split`);
    for (const { url } of event.evidence.map((piece) => piece.page ?? {}).filter(({ url }) => url)) {
      assert.ok(whole.includes(plain(url)), url);
    }
  }
}

for (const lang of ["vi", "en"]) {
  test(`the list has every event once and whole, with its sources, ${lang}`, async (t) => {
    const page = await openSheet(t, "", { lang });
    const all = await events(page);
    const { pages, size } = await printed(page);
    assert.match(size, /A4/);
    areNumbered(pages);
    hasAll(pages.map(plain), all, lang);
    const entries = await page.locator(".sheet-list > li").count();
    assert.equal(entries, all.length);
  });

  test(`three events a page have lines for notes, and their sources follow, ${lang}`, async (t) => {
    const page = await openSheet(t, "notes", { lang });
    const all = await events(page);
    const { pages } = await printed(page);
    areNumbered(pages);
    const texts = pages.map(plain);
    const notes = Math.ceil(all.length / 3);
    all.forEach((event, at) => {
      assert.ok(texts[Math.floor(at / 3)].includes(plain(event.title[lang])), `${event.id} on page ${Math.floor(at / 3) + 1}`);
    });
    const sources = texts.slice(notes).join("");
    for (const event of all) {
      for (const { url } of event.evidence.map((piece) => piece.page ?? {}).filter(({ url }) => url)) {
        assert.ok(sources.includes(plain(url)), url);
      }
    }
    // Nothing is cut off by the height of its place.
    const cut = await page.locator(".sheet-notes > li").evaluateAll((items) =>
      items.filter((item) => item.scrollHeight > item.clientHeight + 1).map((item) => item.dataset.event));
    assert.deepEqual(cut, []);
  });
}

for (const [sheet, count] of [["dates-10-142857", 10], ["dates-20-5", 20], ["order-8-142857", 8], ["match-10-5", 10]]) {
  for (const lang of ["vi", "en"]) {
    test(`${sheet} has its key on the last page, and the same number makes the same sheet, ${lang}`, async (t) => {
      const page = await openSheet(t, sheet, { lang });
      const { pages } = await printed(page);
      areNumbered(pages);
      const seed = sheet.split("-")[2];
      const heading = lang === "vi" ? `Đápáncủaphiếusố${seed}` : `Keytosheet${seed}`;
      const texts = pages.map(plain);
      assert.deepEqual(texts.map((text) => text.includes(heading)), texts.map((_, at) => at === texts.length - 1));
      assert.equal(await page.locator("[data-task]").count(), count);
      // The number stands on the sheet itself too.
      assert.ok(texts.slice(0, -1).join("").includes(seed));
      const key = texts.at(-1);
      // Only addresses may break within a word, and days are written as readers write them.
      const addresses = await page.locator(".sheet-check .address").allTextContents();
      assert.deepEqual(addresses.filter((address) => !/^https?:\/\/\S+$/.test(address)), []);
      assert.doesNotMatch(await page.locator(".sheet-about").textContent(), /\d{4}-\d\d-\d\d/);
      const all = new Map((await events(page)).map((event) => [event.id, event]));
      const ids = await page.locator("[data-task]").evaluateAll((tasks) => tasks.map((task) => task.dataset.task));
      for (const id of ids) assert.ok(key.includes(plain(all.get(id).title[lang])), id);
      const again = await printed(await openSheet(t, sheet, { lang }));
      assert.deepEqual(again.pages, pages);
    });
  }
}

test("the dates of a sheet are blank, and the key of cards is their order", async (t) => {
  const page = await openSheet(t, "dates-10-142857");
  const all = new Map((await events(page)).map((event) => [event.id, event]));
  const tasks = await page.locator("[data-task]").evaluateAll((tasks) => tasks.map((task) => [task.dataset.task, task.textContent]));
  for (const [id, text] of tasks) {
    const year = /\d{4}/.exec(all.get(id).date)[0];
    assert.ok(!text.includes(year), `${id} tells ${year}: ${text}`);
  }
  const cards = await openSheet(t, "order-8-142857");
  const order = await cards.locator(".sheet-key [data-key]").evaluateAll((items) => items.map((item) => item.dataset.key));
  const dates = order.map((id) => all.get(id).date.replace(/^\[/, ""));
  assert.deepEqual([...dates].sort(), dates);
});

for (const [sheet, size] of [["poster", /A4/], ["poster-a3", /A3/]]) {
  test(`the timeline is on one page, ${sheet}`, async (t) => {
    const page = await openSheet(t, sheet);
    await page.locator(".sheet-poster").evaluate((image) => image.decode());
    const { count, size: paper, pages } = await printed(page);
    assert.equal(count, 1);
    assert.match(paper, size);
    // It has letters, not dots.
    assert.ok(plain(pages[0]).includes(plain("Đối tác của Việt Nam")), pages[0]);
  });
}

test("what is filtered is printed, and a number that is typed makes its sheet", async (t) => {
  const page = await openPage(t, "year=2025");
  const listed = await page.evaluate(() => window.timeline.state().shown);
  await page.getByRole("link", { name: "In", exact: true }).click();
  await page.locator(".sheet-list > li").first().waitFor();
  const onPaper = await page.locator(".sheet [data-event]").evaluateAll((items) => items.map((item) => item.dataset.event));
  assert.deepEqual(onPaper, listed);
  await page.getByRole("button", { name: "Điền ngày" }).click();
  await page.getByLabel("Phiếu số").fill("142857");
  await page.waitForFunction(() => /sheet=dates-\d+-142857/.test(location.hash));
  const [sheet] = /dates-\d+-142857/.exec(page.url());
  const typed = await page.locator(".sheet").textContent();
  const other = await openSheet(t, sheet, { more: "&year=2025" });
  assert.equal(await other.locator(".sheet").textContent(), typed);
  await page.getByRole("button", { name: "Phiếu khác" }).click();
  await page.waitForFunction(() => /sheet=dates-\d+-142858/.test(location.hash));
});

for (const lang of ["vi", "en"]) {
  test(`the page itself prints as the list with sources, ${lang}`, async (t) => {
    const page = await openPage(t, `year=2025${lang === "en" ? "&lang=en" : ""}`, { colorScheme: "dark" });
    const all = await events(page);
    const listed = await page.evaluate(() => window.timeline.state().shown);
    await page.waitForFunction((count) => document.querySelectorAll(".card[data-event]").length === count, listed.length);
    const { pages, size } = await printed(page);
    assert.match(size, /A4/);
    areNumbered(pages);
    const texts = pages.map(plain);
    hasAll(texts, listed.map((id) => all.find((event) => event.id === id)), lang);
    assert.ok(texts[0].startsWith(plain(await page.locator("h1").textContent())), "the paper has no title");
    for (const control of ["Bộ lọc", "Filters", "Đưa vào bài giảng"]) {
      assert.ok(!texts.join("").includes(plain(control)), `${control} is printed`);
    }
    // The sources are on paper alone.
    assert.equal(await page.locator(".card .evidence").count(), 0);
  });
}
