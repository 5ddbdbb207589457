// Light, dark, or as the system has it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually } from "./lib/eventually.js";
import { count } from "./lib/record.js";
import { openPage, ready, useSite } from "./lib/site.js";
import { WORDS } from "./lib/words.js";

useSite();

/** How light the page's ground is, from 0 to 255. */
const lightness = (page) =>
  page.evaluate(() => {
    const [red, green, blue] = getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g).map(Number);
    return (red + green + blue) / 3;
  });
const isDark = (page) => eventually(async () => assert.ok((await lightness(page)) < 60));
const isLight = (page) => eventually(async () => assert.ok((await lightness(page)) > 200));
const choice = (page) => page.getByRole("combobox", { name: WORDS.theme });

test("follows the system until told otherwise", async (t) => {
  const page = await openPage(t, "", { colorScheme: "dark" });
  await isDark(page);
  await page.emulateMedia({ colorScheme: "light" });
  await isLight(page);
  await choice(page).selectOption({ label: WORDS.dark });
  await isDark(page);
  await choice(page).selectOption({ label: WORDS.asTheSystem });
  await isLight(page);
});

test("a choice outlasts the page", async (t) => {
  const page = await openPage(t, "", { colorScheme: "dark" });
  await choice(page).selectOption({ label: WORDS.light });
  await isLight(page);
  await page.reload();
  await ready(page);
  await isLight(page);
  assert.equal(await choice(page).inputValue(), "light");
});

test("works where the browser keeps nothing", async (t) => {
  const refuseStorage = () => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("storage is off", "SecurityError");
      },
    });
  };
  const page = await openPage(t, "", { colorScheme: "light", scripts: [refuseStorage] });
  await choice(page).selectOption({ label: WORDS.dark });
  await isDark(page);
  assert.ok((await count(page)) > 0);
});

test("nothing moves for readers who want no motion", async (t) => {
  const moving = () => {
    const seconds = (times) => times.split(",").map(parseFloat);
    return [...document.querySelectorAll("*")]
      .filter((element) => {
        const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
        const longest = Math.max(...seconds(transitionDuration), ...seconds(animationDuration));
        return longest > 0 || scrollBehavior === "smooth";
      })
      .map((element) => element.className);
  };
  const still = await openPage(t, "event=2018-11-14-asean-nga-chien-luoc", { reducedMotion: "reduce" });
  assert.deepEqual(await still.evaluate(moving), []);
  // The same look finds motion where it is wanted, so it can see.
  const lively = await openPage(t, "", { reducedMotion: "no-preference" });
  assert.ok((await lively.evaluate(moving)).length > 0);
});
