// Every event is reached and opened by the keyboard alone, and the focus is always seen.

import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually } from "./lib/eventually.js";
import { SINGAPORE, count, focused, listed, openLink } from "./lib/record.js";
import { NARROW, WIDE, goTo, openPage, ready, useSite } from "./lib/site.js";
import { WORDS } from "./lib/words.js";

useSite();

/** What is wrong with how the focused element is seen: nothing, if it has an outline and no other covers it. */
function unseen() {
  const element = document.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  if (outlineStyle === "none" || parseFloat(outlineWidth) < 2) return "no outline";
  const [box] = element.getClientRects();
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return `out of sight at ${x}, ${y}`;
  const top = document.elementFromPoint(x, y);
  if (!element.contains(top)) return `covered by ${top?.outerHTML.slice(0, 120)}`;
  return "";
}

for (const viewport of [WIDE, NARROW]) {
  test(`Tab goes through the list and back, at ${viewport.width} px`, async (t) => {
    const page = await openPage(t, "", { viewport });
    const events = await listed(page);
    await openLink(page, events[0]).focus();
    const walk = async (key) => {
      const ids = [await focused(page)];
      while (ids.length < events.length) {
        await page.keyboard.press(key);
        assert.equal(await page.evaluate(unseen), "", `focus on ${await focused(page)} after ${key}`);
        // Between two events lies the button that takes the first into the lesson, and nothing else.
        const chosen = await page.evaluate(() => document.activeElement.dataset.chooses);
        if (chosen) assert.ok(key === "Tab" ? `open-${chosen}` === ids.at(-1) : `open-${chosen}` !== ids.at(-1), chosen);
        else ids.push(await focused(page));
      }
      return ids;
    };
    const links = events.map((id) => `open-${id}`);
    assert.deepEqual(await walk("Tab"), links);
    assert.deepEqual(await walk("Shift+Tab"), links.toReversed());
  });

  test(`Enter opens an event, Escape closes it, at ${viewport.width} px`, async (t) => {
    const page = await openPage(t, "", { viewport });
    const link = openLink(page, SINGAPORE);
    await link.focus();
    await page.keyboard.press("Enter");
    await eventually(async () => assert.equal(await focused(page), "event-title"));
    assert.ok(await page.locator("#event-title").isVisible());
    await page.keyboard.press("Escape");
    await eventually(async () => assert.equal(await focused(page), `open-${SINGAPORE}`));
    assert.equal(await page.locator("#event-title").count(), 0);
    await eventually(async () => assert.equal(await page.evaluate(unseen), ""));
  });
}

test("every event opens by Enter", async (t) => {
  const page = await openPage(t);
  for (const id of await listed(page)) {
    await openLink(page, id).focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction(
      (id) => document.activeElement.id === "event-title" && window.timeline.state().event === id,
      id,
    );
  }
});

test("Tab alone leads from the top of the page to the first event", async (t) => {
  const page = await openPage(t);
  const first = `open-${(await listed(page))[0]}`;
  const stops = [];
  while (stops.at(-1) !== first && stops.length < 200) {
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(unseen), "", `stop ${stops.length + 1}, after ${stops.at(-1)}`);
    stops.push(await page.evaluate(() => document.activeElement.id || document.activeElement.textContent));
  }
  assert.equal(stops.at(-1), first);
  assert.ok(stops.includes("search") && stops.includes("language"), stops.join(", "));
  assert.equal(stops.filter((stop) => stop.startsWith("mark-")).length, 1, "the marks are one stop");
});

test("the first stop skips to the content and leaves the address alone", async (t) => {
  const page = await openPage(t);
  for (const hash of ["", "view=articles"]) {
    await goTo(page, hash);
    await page.reload();
    await ready(page);
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.textContent), WORDS.skip);
    assert.equal(await page.evaluate(unseen), "");
    const url = page.url();
    await page.keyboard.press("Enter");
    await eventually(async () => assert.equal(await focused(page), "main"));
    assert.equal(page.url(), url);
    await page.keyboard.press("Tab");
    assert.ok(await page.evaluate(() => document.activeElement.closest("#main") !== null), "the head is passed over");
  }
});
