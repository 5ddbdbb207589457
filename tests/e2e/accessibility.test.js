// axe-core finds nothing on any screen.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { SINGAPORE, SINGAPORE_ARTICLE, searchBox } from "./lib/record.js";
import { NARROW, NARROWEST, WIDE, goTo, openPage, useSite } from "./lib/site.js";

useSite();

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];

/** Every screen by its hash, and what shows that it is drawn. */
const SCREENS = {
  explorer: { hash: "", drawn: ".card[data-event]" },
  filtered: { hash: "q=singapore&kind=upgrade&range=2025", drawn: ".chip" },
  "open event": { hash: `event=${SINGAPORE}`, drawn: "#event-title" },
  articles: { hash: "view=articles", drawn: ".articles" },
  article: { hash: `read=${SINGAPORE_ARTICLE}&p=2`, drawn: "#paragraph-2" },
  ladder: { hash: "view=ladder", drawn: ".pair" },
  "ladder as a table": { hash: "view=ladder&as=table", drawn: ".ladder tbody th" },
  "drawing of September": { hash: "lanes=kind&window=2020-09-01%2F2020-09-30", drawn: ".card[data-event]" },
  suggestions: { hash: "q=xyzabc", drawn: ".nothing", type: " han quoc" },
  "empty search": { hash: "q=qqqqzzzz", drawn: ".nothing" },
};

const SETTINGS = [
  ...[WIDE, NARROW].flatMap((viewport) =>
    ["vi", "en"].flatMap((lang) => ["light", "dark"].map((colorScheme) => ({ viewport, lang, colorScheme }))),
  ),
  { viewport: NARROWEST, lang: "vi", colorScheme: "light" },
  { viewport: WIDE, lang: "vi", colorScheme: "light", forcedColors: "active" },
  { viewport: WIDE, lang: "en", colorScheme: "dark", forcedColors: "active" },
];

for (const { lang, ...settings } of SETTINGS) {
  const { viewport, colorScheme, forcedColors } = settings;
  const name = [`${viewport.width} px`, lang, colorScheme, forcedColors && "forced colours"].filter(Boolean);
  test(`axe: ${name.join(", ")}`, async (t) => {
    // Colours are judged at rest, not on their way.
    const page = await openPage(t, "", { ...settings, reducedMotion: "reduce", scripts: [AXE] });
    const found = [];
    for (const [screen, { hash, drawn, type }] of Object.entries(SCREENS)) {
      await goTo(page, [hash, lang === "en" && "lang=en"].filter(Boolean).join("&"));
      await page.locator(drawn).first().waitFor();
      if (type) {
        await searchBox(page).pressSequentially(type);
        await page.getByRole("search").getByRole("option").first().waitFor();
      }
      // What is scrolled half under the head is too small only there.
      await page.evaluate(() => window.scrollTo(0, 0));
      const { violations, passes } = await page.evaluate(
        (values) => window.axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"] }),
        RULES,
      );
      for (const { id, nodes } of violations) {
        found.push(`${screen}: ${id}: ${nodes.map(({ html }) => html).slice(0, 3).join(" ")}`);
      }
      assert.ok(passes.length > 20, `axe ran on ${screen}: ${passes.length} rules passed`);
    }
    assert.deepEqual(found, []);
  });
}
