// When the program cannot run, the page says so, in both languages.

import assert from "node:assert/strict";
import { test } from "node:test";
import { SINGAPORE, cards } from "./lib/record.js";
import { SUB_PATH, address, freshPage, isModule, ready, useSite } from "./lib/site.js";

useSite();

/** What a page that cannot start may say in the console. */
const allows = (text) => /\.wasm|WebAssembly|Failed to fetch|Failed to load|dynamically imported|\.js\b/.test(text);

async function showsFailure(page) {
  const alert = page.getByRole("alert");
  await alert.waitFor();
  const text = await alert.innerText();
  assert.match(text, /Hãy tải lại trang/);
  assert.match(text, /Please reload it/);
  assert.equal(await alert.locator('[lang="en"]').count(), 1);
  assert.ok(await page.locator("#loading").isHidden());
}

test("the web assembly does not come", async (t) => {
  const page = await freshPage(t, { allows });
  await page.route(isModule, (route) => route.abort());
  await page.goto(address("", SUB_PATH));
  await showsFailure(page);
});

test("the web assembly comes broken", async (t) => {
  const page = await freshPage(t, { allows });
  await page.route(isModule, (route) =>
    route.fulfill({ contentType: "application/wasm", body: Buffer.from("\0asm\x01\0\0\0broken") }),
  );
  await page.goto(address());
  await showsFailure(page);
});

test("the program's script does not come", async (t) => {
  const page = await freshPage(t, { allows });
  await page.route(/nien-bieu.*\.js$/, (route) => route.abort());
  await page.goto(address());
  await showsFailure(page);
});

test("the browser has no web assembly", async (t) => {
  const page = await freshPage(t, { allows, scripts: [() => delete window.WebAssembly] });
  await page.goto(address());
  await showsFailure(page);
});

test("scripts are off", async (t) => {
  // The browser then refuses what the page asks it to load ahead, as it should.
  const page = await freshPage(t, { javaScriptEnabled: false, allows: (text) => /\.js csp$/.test(text) });
  await page.goto(address());
  const text = await page.locator("body noscript").innerText();
  assert.match(text, /Trang này cần JavaScript/);
  assert.match(text, /This page needs JavaScript/);
});

const isDetails = (url) => new URL(url).pathname.endsWith(".bundle");

for (const [lang, missing, again] of [
  ["vi", /Chưa tải được nguồn/, "Thử lại"],
  ["en", /sources and digests did not arrive/, "Try again"],
]) {
  test(`the details of the record do not come at first, ${lang}`, async (t) => {
    const page = await freshPage(t, { allows: (text) => /Failed to load|\.bundle/.test(text) });
    await page.route(isDetails, (route) => route.abort());
    await page.goto(address(`q=singapore&event=${SINGAPORE}&lang=${lang}`, SUB_PATH));
    // The event stands with what there is, and says what is missing.
    await page.locator("#event-title").waitFor();
    assert.ok((await page.locator(".event-summary").innerText()).length > 0);
    await page.getByText(missing).waitFor();
    assert.ok((await cards(page).count()) > 0);
    assert.equal(await page.evaluate(() => window.timesReady), 0);
    await page.unroute(isDetails);
    await page.getByRole("button", { name: again }).click();
    await ready(page);
    await page.locator(".evidence li").first().waitFor();
    assert.equal(await page.getByText(missing).count(), 0);
    assert.equal(await page.evaluate(() => window.timesReady), 1);
  });
}

test("the details of the record come broken", async (t) => {
  const page = await freshPage(t, { allows: (text) => /bundle/.test(text) });
  await page.route(isDetails, (route) => route.fulfill({ body: "<!doctype html>" }));
  await page.goto(address(`event=${SINGAPORE}`));
  await page.getByText(/Chưa tải được nguồn/).waitFor();
  assert.ok((await cards(page).count()) > 0);
});
