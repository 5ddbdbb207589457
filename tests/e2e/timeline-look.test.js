// How the drawing of time looks, with letters of any size and in any colours: nothing is hidden, nothing moves, all is seen.

import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually } from "./lib/eventually.js";
import { windowOf } from "./lib/record.js";
import { NARROW, NARROWEST, WIDE, openPage, useSite } from "./lib/site.js";

useSite();

/** Opens the drawing where it stands behind its button. */
async function opened(page) {
  const toggle = page.locator(".drawing-toggle");
  if ((await toggle.isVisible()) && (await toggle.getAttribute("aria-expanded")) === "false") await toggle.click();
  await page.locator(".lane").first().waitFor();
}

const larger = (page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("html { font-size: 200% }");
    document.adoptedStyleSheets = [sheet];
    window.dispatchEvent(new Event("resize"));
  });

for (const viewport of [NARROWEST, NARROW, WIDE]) {
  for (const lang of ["vi", "en"]) {
    test(`every button of the drawing is on the screen at ${viewport.width} px, ${lang}, with letters of any size`, async (t) => {
      const page = await openPage(t, `window=2020-11-15/2020-12-15&q=asean${lang === "en" ? "&lang=en" : ""}`, { viewport });
      await opened(page);
      for (const size of ["usual", "twice"]) {
        if (size === "twice") await larger(page);
        const out = await page.locator(".toolbar button, .beyond button").evaluateAll((buttons) =>
          buttons
            .filter((button) => {
              const { left, right, width } = button.getBoundingClientRect();
              return !button.hidden && (width === 0 || left < 0 || right > document.documentElement.clientWidth);
            })
            .map((button) => button.textContent),
        );
        assert.deepEqual(out, [], size);
        assert.ok((await page.locator(".toolbar").evaluate((bar) => bar.scrollWidth - bar.clientWidth)) <= 1);
      }
    });

    test(`what is looked at moves nothing at ${viewport.width} px, ${lang}`, async (t) => {
      const page = await openPage(t, lang === "en" ? "lang=en" : "", { viewport });
      await opened(page);
      const top = () => page.locator(".plot").evaluate((plot) => plot.getBoundingClientRect().top + scrollY);
      const before = await top();
      for (const window of ["2020-09", "2020-11-15/2020-12-15", "1995-07-28/2026-01-29"]) {
        await page.evaluate(([window, lang]) => {
          location.hash = `${lang === "en" ? "lang=en&" : ""}window=${encodeURIComponent(window)}`;
        }, [window, lang]);
        await eventually(async () => assert.ok((await windowOf(page)).startsWith(window.slice(0, 7))));
        assert.equal(await top(), before, window);
      }
    });
  }
}

test("years are named as many as find room, and no name runs over another", async (t) => {
  for (const [width, ...least] of [[1280, 18, 12], [768, 10, 6], [360, 5, 3]]) {
    const page = await openPage(t, "", { viewport: { width, height: 900 } });
    await opened(page);
    for (const [at, selector] of [".axis .stretch", ".overview-year"].entries()) {
      const names = await page.locator(selector).evaluateAll((stretches) =>
        stretches.filter(({ textContent }) => textContent).map((stretch) => {
          const text = document.createRange();
          text.selectNodeContents(stretch);
          const { left, right } = text.getBoundingClientRect();
          // What is not loose is cut where its stretch ends.
          const end = stretch.matches(".stretch:not(.loose)") ? Math.min(right, stretch.getBoundingClientRect().right) : right;
          return { left, right: end, row: Number(stretch.matches(".stretch:not(.over, .whole)")), name: stretch.textContent };
        }),
      );
      assert.ok(names.filter(({ name }) => /\d/.test(name)).length >= least[at], `${width} px, ${selector}: ${names.map(({ name }) => name)}`);
      names.sort((one, other) => one.row - other.row || one.left - other.left);
      for (const [at, { right, row, name }] of names.entries()) {
        const next = names[at + 1];
        assert.ok(right <= width, `${width} px: ${name} runs out`);
        if (next?.row === row) assert.ok(right <= next.left + 0.5, `${width} px: ${name} runs over ${next.name}`);
      }
    }
  }
});

for (const settings of [{ forcedColors: "active" }, { colorScheme: "dark" }, { colorScheme: "light" }]) {
  test(`each sign of the legend is seen, ${JSON.stringify(settings)}`, async (t) => {
    const page = await openPage(t, "", { ...settings });
    await page.locator(".drawing-legend summary").click();
    const signs = page.locator(".drawing-legend .sign, .drawing-legend .sample");
    for (const sign of await signs.all()) {
      // A sign that is seen makes a picture of more than one colour.
      const picture = (await sign.screenshot()).toString("base64");
      const colours = await page.evaluate(async (picture) => {
        const image = new Image();
        image.src = `data:image/png;base64,${picture}`;
        await image.decode();
        const canvas = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height });
        const context = canvas.getContext("2d");
        context.drawImage(image, 0, 0);
        const { data } = context.getImageData(0, 0, image.width, image.height);
        return new Set(new Uint32Array(data.buffer)).size;
      }, picture);
      assert.ok(colours > 1, `${await sign.getAttribute("data-sign")} ${await sign.getAttribute("data-shape")}`);
    }
  });
}
