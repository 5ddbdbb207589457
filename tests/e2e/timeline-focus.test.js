// The drawing of time by the keyboard: where the focus stands while it is moved, and where it goes on.

import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually } from "./lib/eventually.js";
import { windowOf } from "./lib/record.js";
import { openPage, useSite } from "./lib/site.js";

useSite();

const SEPTEMBER = "window=2020-09-01/2020-09-30";

test("wherever the reader looks, the Tab key stops at one mark that is drawn, and arrows go on from the one in focus", async (t) => {
  const page = await openPage(t);
  const stops = page.locator('.event-mark[tabindex="0"]');
  for (const window of ["2020-09-01/2020-09-30", "2018-01-01/2021-06-30", "2025-01-01/2025-12-31"]) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `window=${window}`);
    await eventually(async () => assert.match(await windowOf(page), new RegExp(window.slice(0, 7))));
    await eventually(async () => assert.equal(await stops.count(), 1, window));
    assert.ok(await stops.isVisible(), window);
  }
  for (let step = 0; step < 5; step += 1) {
    await page.locator('[data-does="in"]').click();
    await eventually(async () => assert.equal(await stops.count(), 1, `after ${step + 1} steps in`));
  }
  await page.goto(`${page.url().split("#")[0]}#${SEPTEMBER}`);
  await eventually(async () => assert.equal(await stops.count(), 1));
  const marks = page.locator(".lane").first().locator(".event-mark");
  const place = async (mark) => Number((await mark.getAttribute("aria-label")).match(/, (\d+) trên \d+$/)[1]);
  const from = marks.nth(4);
  const start = await place(from);
  await from.focus();
  await page.keyboard.press("ArrowRight");
  await eventually(async () => assert.equal(await place(page.locator(":focus")), start + 1));
});

test("an event that is closed gives the focus back to the mark that opened it, and the page stays", async (t) => {
  const page = await openPage(t, SEPTEMBER);
  const mark = page.locator('.lane .event-mark[data-layer="articles"]').nth(2);
  const id = await mark.getAttribute("id");
  for (const [open, close] of [
    [() => mark.press("Enter"), () => page.keyboard.press("Escape")],
    [() => mark.click({ position: { x: 8, y: 8 } }), () => page.goBack()],
  ]) {
    await open();
    await eventually(async () => assert.equal(await page.evaluate(() => document.activeElement.id), "event-title"));
    await close();
    await eventually(async () => assert.equal(await page.evaluate(() => document.activeElement.id), id));
    await page.waitForTimeout(300);
    assert.ok((await page.evaluate(() => scrollY)) < 400, "the drawing stays in view");
  }
});

test("what takes itself away leaves the focus where the reader goes on", async (t) => {
  const page = await openPage(t, SEPTEMBER);
  const whole = page.locator('[data-does="whole"]');
  await whole.press("Enter");
  await eventually(async () => assert.equal(await windowOf(page), null));
  assert.ok(await whole.evaluate((button) => button === document.activeElement));
  assert.equal(await whole.getAttribute("aria-disabled"), "true");
});
