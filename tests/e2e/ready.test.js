// The page starts in every combination of screen, language, theme and folder, whole and on its own.

import assert from "node:assert/strict";
import { test } from "node:test";
import { cards, count } from "./lib/record.js";
import { NARROW, SUB_PATH, WIDE, address, freshPage, isModule, openPage, ready, useSite } from "./lib/site.js";

useSite();

/** Fewer events than the five articles hold would mean that the record did not come whole. */
const FEWEST_EVENTS = 60;

for (const viewport of [WIDE, NARROW]) {
  for (const lang of ["vi", "en"]) {
    for (const colorScheme of ["light", "dark"]) {
      test(`starts at ${viewport.width} px, ${lang}, ${colorScheme}`, async (t) => {
        const page = await openPage(t, lang === "en" ? "lang=en" : "", { viewport, colorScheme });
        const events = await page.evaluate(() => window.timeline.events().length);
        assert.ok(events >= FEWEST_EVENTS, `${events} events`);
        assert.equal(await count(page), events);
        assert.equal(await page.getAttribute("html", "lang"), lang);
        assert.equal(await page.evaluate(() => window.timesReady), 1);
        assert.ok(await page.locator("#boot-failed").isHidden());
        assert.equal(await page.locator("#loading").count(), 0);
        assert.ok(await cards(page).first().isVisible());
      });
    }
  }
}

test("runs in a sub-path", async (t) => {
  const page = await openPage(t, "", { path: SUB_PATH });
  const requests = await page.evaluate(() => performance.getEntriesByType("resource").map((entry) => entry.name));
  assert.ok(requests.some(isModule));
  for (const url of requests) assert.ok(new URL(url).pathname.startsWith(SUB_PATH), url);
  await cards(page).first().getByRole("link").click();
  await page.locator("#event-title").waitFor();
  assert.ok(page.url().startsWith(address("", SUB_PATH)));
  await page.reload();
  await ready(page);
  await page.locator("#event-title").waitFor();
});

test("has a content security policy that forbids inline code and other hosts", async (t) => {
  const page = await openPage(t);
  const policy = await page.getAttribute('meta[http-equiv="Content-Security-Policy"]', "content");
  assert.match(policy, /default-src 'none'/);
  assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|https?:|\*/);
});

test("the web assembly is sent once, as what it is", async (t) => {
  const page = await freshPage(t);
  const responses = [];
  page.on("response", (response) => responses.push(response));
  await page.goto(address());
  await ready(page);
  const modules = responses.filter((response) => isModule(response.url()));
  assert.equal(modules.length, 1);
  assert.equal(modules[0].headers()["content-type"], "application/wasm");
});
