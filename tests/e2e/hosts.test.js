// The site runs on any host, in any folder.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { SINGAPORE } from "./lib/record.js";
import { SUB_PATH, address, fileAddress, freshPage, isModule, ready, useSite } from "./lib/site.js";

/** Hosts by how they differ from others, and what a browser may say of it. */
const HOSTS = {
  "as most": {},
  "without the type of WebAssembly": {
    host: { types: { ".wasm": undefined } },
    allows: (text) => /application\/wasm|MIME type/.test(text),
  },
  "that serves gzip": { host: { form: "gzip" } },
  "that serves brotli": { host: { form: "br" } },
  "that answers its first page for what is missing": { host: { fallback: true } },
};

for (const [name, { host, allows }] of Object.entries(HOSTS)) {
  describe(`a host ${name}`, () => {
    useSite(host);
    for (const path of ["/", SUB_PATH]) {
      test(`under ${path}`, async (t) => {
        const page = await freshPage(t, { allows });
        const answered = page.waitForResponse((response) => isModule(response.url()));
        await page.goto(address("", path));
        assert.equal((await answered).headers()["content-encoding"], host?.form);
        await ready(page);
        // A page of its own looks like the site, and leads back into it.
        await page.goto(fileAddress(`en/e/${SINGAPORE}.html`, path));
        assert.equal(await page.locator("main").evaluate((main) => getComputedStyle(main).display), "grid");
        await page.getByRole("link", { name: "Open in the searchable timeline" }).click();
        await ready(page);
        await page.locator("#event-title").waitFor();
        assert.equal(new URL(page.url()).pathname, `${path}index.html`);
        assert.equal(await page.locator("html").getAttribute("lang"), "en");
      });
    }
  });
}

describe("what is not there", () => {
  useSite();
  for (const place of ["nothing.html", "e/nothing.html", "en/a/nothing.html"]) {
    test(place, async (t) => {
      const page = await freshPage(t, { allows: (text) => /status 404|404 \(Not Found\)/.test(text) });
      const response = await page.goto(fileAddress(place, SUB_PATH));
      assert.equal(response.status(), 404);
      assert.equal(await page.locator("h1").innerText(), "Không có trang này");
      await page.getByRole("link").first().click();
      await page.waitForURL((url) => url.pathname === `${SUB_PATH}${place.replace("nothing.html", "")}`);
      assert.ok(await page.locator("header.head").first().isVisible());
    });
  }
});
