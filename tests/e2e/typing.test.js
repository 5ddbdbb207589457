// Input methods: what a Vietnamese keyboard composes arrives unaltered.

import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually } from "./lib/eventually.js";
import { count, focused, listed, searchBox } from "./lib/record.js";
import { openPage, useSite } from "./lib/site.js";

useSite();

/** The steps in which an input method turns keys into each word. */
const STEPS = [
  ["b", "bi", "biê", "biên", "biển"],
  ["d", "đ", "đô", "đôn", "đông"],
];

test("a composition is not disturbed, and the list follows it", async (t) => {
  const page = await openPage(t);
  const keyboard = await page.context().newCDPSession(page);
  const box = searchBox(page);
  await box.focus();
  await box.evaluate((box) => {
    window.composed = [];
    for (const type of ["compositionstart", "compositionend"]) {
      box.addEventListener(type, ({ data }) => window.composed.push(`${type} ${data}`));
    }
    // Writing to a field ends a composition, so a write is a fault.
    const { get, set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
    Object.defineProperty(box, "value", {
      get,
      set(value) {
        window.composed.push(`written ${value}`);
        set.call(this, value);
      },
    });
  });
  const all = await count(page);
  let before = "";
  for (const steps of STEPS) {
    for (const text of steps) {
      await keyboard.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
      assert.equal(await box.inputValue(), before + text);
    }
    const word = steps.at(-1);
    // While the word is still being composed it already searches.
    await eventually(async () => assert.ok((await count(page)) < all));
    await keyboard.send("Input.insertText", { text: word });
    before += word;
    assert.equal(await box.inputValue(), before);
    await page.keyboard.press("Space");
    before += " ";
  }
  assert.equal(await box.inputValue(), "biển đông ");
  await eventually(async () => assert.ok((await listed(page)).includes("2002-11-04-doc")));
  assert.deepEqual(await page.evaluate(() => window.composed), [
    "compositionstart ",
    "compositionend biển",
    "compositionstart ",
    "compositionend đông",
  ]);
});

test("letters with their marks apart find the same and are given back as typed", async (t) => {
  const page = await openPage(t, `q=${encodeURIComponent("đối tác")}`);
  const composed = await listed(page);
  const box = searchBox(page);
  await box.fill("");
  const apart = "đối tác".normalize("NFD");
  await box.focus();
  await page.keyboard.insertText(apart);
  await eventually(async () => assert.deepEqual(await listed(page), composed));
  assert.equal(await box.inputValue(), apart);
});

test("text is corrected in its middle without losing the caret", async (t) => {
  const page = await openPage(t);
  const box = searchBox(page);
  await box.pressSequentially("sigapore");
  for (let step = 0; step < 6; step += 1) await page.keyboard.press("ArrowLeft");
  await page.keyboard.type("n");
  await eventually(async () => assert.equal(await box.inputValue(), "singapore"));
  assert.equal(await box.evaluate((box) => box.selectionStart), 3);
  await page.keyboard.press("Enter");
  assert.equal(await focused(page), "search");
  assert.equal(await box.inputValue(), "singapore");
});
