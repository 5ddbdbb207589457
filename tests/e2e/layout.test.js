// The page fits its screen.

import assert from "node:assert/strict";
import { test } from "node:test";
import { overflowing } from "./lib/overflow.js";
import { SINGAPORE, SINGAPORE_ARTICLE } from "./lib/record.js";
import { NARROW, NARROWEST, WIDE, goTo, openPage, useSite } from "./lib/site.js";

useSite();

const SCREENS = {
  "": ".card[data-event]",
  "q=singapore&kind=talks,visit,upgrade&year=2025&range=2025-03": ".chip",
  [`event=${SINGAPORE}`]: "#event-title",
  "event=2018-11-14-cap-cao-asean-nga-3": ".erratum",
  "view=articles": ".articles",
  [`read=${SINGAPORE_ARTICLE}`]: ".digest",
  "q=qqqqzzzz": ".nothing",
};

/** Spaces that readers may ask for (WCAG 2.2, 1.4.12). */
const SPACED = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }";

for (const viewport of [NARROWEST, NARROW, WIDE]) {
  for (const lang of ["vi", "en"]) {
    for (const spaced of [false, true]) {
      test(`no sideways scrolling at ${viewport.width} px, ${lang}${spaced ? ", spaced" : ""}`, async (t) => {
        const page = await openPage(t, "", { viewport });
        if (spaced) {
          await page.evaluate((rules) => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(rules);
            document.adoptedStyleSheets = [sheet];
          }, SPACED);
        }
        for (const [hash, drawn] of Object.entries(SCREENS)) {
          await goTo(page, [hash, lang === "en" && "lang=en"].filter(Boolean).join("&"));
          await page.locator(drawn).first().waitFor();
          assert.deepEqual(await page.evaluate(overflowing), [], hash);
        }
      });
    }
  }
}

test("an open event takes a narrow screen and stands beside the list on a wide one", async (t) => {
  const narrow = await openPage(t, `event=${SINGAPORE}`, { viewport: NARROW });
  assert.ok(await narrow.locator("#event-title").isVisible());
  assert.ok(await narrow.locator("#results").isHidden());
  const wide = await openPage(t, `event=${SINGAPORE}`, { viewport: WIDE });
  assert.ok(await wide.locator("#event-title").isVisible());
  assert.ok(await wide.locator("#results").isVisible());
});
