// The static pages: what is read without the app.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { SINGAPORE, SINGAPORE_ARTICLE } from "./lib/record.js";
import { overflowing } from "./lib/overflow.js";
import {
  FOLDER, NARROW, NARROWEST, WIDE, address, fileAddress, freshPage, isModule, ready, useSite,
} from "./lib/site.js";

useSite();

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];

/** A page of each sort, the largest ones among them. */
const PAGES = [
  "e/index.html",
  `e/${SINGAPORE}.html`,
  "e/2018-11-14-cap-cao-asean-nga-3.html",
  "a/index.html",
  `a/${SINGAPORE_ARTICLE}.html`,
  "ladder.html",
  "404.html",
  "en/index.html",
  "en/e/index.html",
  `en/e/${SINGAPORE}.html`,
  "en/a/2020-09-07-hop-bao-amm-53.html",
  "en/ladder.html",
];

const SETTINGS = [
  { viewport: WIDE, colorScheme: "light" },
  { viewport: WIDE, colorScheme: "dark" },
  { viewport: NARROW, colorScheme: "light" },
  { viewport: NARROW, colorScheme: "dark" },
  { viewport: NARROWEST, colorScheme: "light" },
  { viewport: WIDE, colorScheme: "dark", forcedColors: "active" },
];

async function violations(page) {
  const { violations, passes } = await page.evaluate(
    (values) => window.axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"] }),
    RULES,
  );
  assert.ok(passes.length > 10, `axe ran: ${passes.length} rules passed`);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).slice(0, 3).join(" ")}`);
}

for (const settings of SETTINGS) {
  const { viewport, colorScheme, forcedColors } = settings;
  const name = [`${viewport.width} px`, colorScheme, forcedColors && "forced colours"].filter(Boolean).join(", ");
  test(`axe and width, static pages: ${name}`, async (t) => {
    // The app is kept from starting, so that its page stays text.
    const allows = (text) => /\.wasm|WebAssembly|Failed to fetch|Failed to load/.test(text);
    const page = await freshPage(t, { ...settings, allows, reducedMotion: "reduce", scripts: [AXE] });
    await page.route(isModule, (route) => route.abort());
    const found = {};
    for (const file of ["index.html", ...PAGES]) {
      await page.goto(fileAddress(file));
      if (file === "index.html") await page.getByRole("searchbox").waitFor();
      const faults = [...(await violations(page)), ...(await page.evaluate(overflowing))];
      if (faults.length > 0) found[file] = faults;
    }
    assert.deepEqual(found, {});
  });
}

for (const viewport of [WIDE, NARROW]) {
  test(`the app takes the text over without a jump at ${viewport.width} px`, async (t) => {
    const shifts = () => {
      window.shifts = [];
      new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries()) {
          window.shifts.push(`${value}: ${sources.map(({ node }) => node?.outerHTML?.slice(0, 80)).join(" | ")}`);
        }
      }).observe({ type: "layout-shift", buffered: true });
    };
    const page = await freshPage(t, { viewport, scripts: [shifts] });
    let go;
    const held = new Promise((resolve) => {
      go = resolve;
    });
    await page.route(isModule, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(address(), { waitUntil: "commit" });
    await page.locator("#text-list li").first().waitFor();
    const before = await page.locator("header.head").boundingBox();
    await page.locator("#loading").waitFor();
    go();
    await ready(page);
    await page.locator(".card").first().waitFor();
    assert.equal(await page.locator("#text-list").count(), 0, "the text is gone");
    const after = await page.locator("header.head").boundingBox();
    assert.deepEqual(after, before, "the head stays where it was");
    assert.deepEqual(await page.evaluate(() => window.shifts), []);
  });
}

test("pages read from a disk", async (t) => {
  const page = await freshPage(t, { allows: (text) => /left the site: file:/.test(text) });
  await page.goto(pathToFileURL(join(FOLDER, "e/index.html")).href);
  assert.equal(await page.locator("main").evaluate((main) => getComputedStyle(main).display), "grid");
  await page.getByRole("searchbox").fill("singapore doi tac");
  await page.locator(`.card[data-event="${SINGAPORE}"] h3 a`).click();
  await page.locator("ol.evidence a").first().click();
  await page.waitForURL(/#paragraph-\d+$/);
  assert.ok(await page.locator(":target").isVisible());
  await page.getByRole("link", { name: "English" }).click();
  await page.waitForURL(/\/en\/a\//);
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
});
