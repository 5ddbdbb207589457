// What a presentation asks of the browser: a screen that stays awake, all of it, and no more motion than is wanted.

import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually } from "./lib/eventually.js";
import { lessonHash, slideTitle } from "./lib/lesson.js";
import { openPage, useSite } from "./lib/site.js";

useSite();

async function present(t, options) {
  const page = await openPage(t, lessonHash("doi-tac", "present", 3), options);
  await slideTitle(page).waitFor();
  return page;
}

test("the screen is kept awake while slides are shown, again when the page comes back into view, and no longer after", async (t) => {
  const countLocks = () => {
    window.locks = [];
    window.released = 0;
    const lock = { release: async () => (window.released += 1) };
    const wakeLock = { request: async (sort) => (window.locks.push(sort), lock) };
    Object.defineProperty(Navigator.prototype, "wakeLock", { value: wakeLock });
  };
  const page = await present(t, { scripts: [countLocks] });
  const locks = () => page.evaluate(() => window.locks);
  await eventually(async () => assert.deepEqual(await locks(), ["screen"]));
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await eventually(async () => assert.deepEqual(await locks(), ["screen", "screen"]));
  await page.keyboard.press("Escape");
  await page.getByRole("heading", { level: 1, name: "Bài giảng" }).waitFor();
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  assert.equal((await locks()).length, 2);
  await eventually(async () => assert.equal(await page.evaluate(() => window.released), 1));
  await page.goBack();
  await slideTitle(page).waitFor();
  await eventually(async () => assert.equal((await locks()).length, 3));
});

test("F fills the screen, and the window where the browser has no full screen", async (t) => {
  const isFull = (page) => page.evaluate(() => document.fullscreenElement !== null);
  const page = await present(t);
  await page.keyboard.press("f");
  await eventually(async () => assert.ok(await isFull(page)));
  await page.locator(".show-tools").waitFor({ state: "hidden" });
  await page.keyboard.press("f");
  await eventually(async () => assert.ok(!(await isFull(page))));
  await page.locator(".show-tools").waitFor();
  const without = await present(t, { scripts: [() => delete Element.prototype.requestFullscreen] });
  await without.keyboard.press("f");
  await without.locator(".show-tools").waitFor({ state: "hidden" });
  const { width, height } = await without.locator(".show").boundingBox();
  assert.deepEqual({ width, height }, without.viewportSize());
  await without.keyboard.press("f");
  await without.locator(".show-tools").waitFor();
});

test("slides fade in, but not for who wants no motion", async (t) => {
  const animation = (page) => page.locator(".slide").evaluate((slide) => getComputedStyle(slide).animationName);
  assert.equal(await animation(await present(t, { reducedMotion: "no-preference" })), "arrive");
  assert.equal(await animation(await present(t, { reducedMotion: "reduce" })), "none");
});
