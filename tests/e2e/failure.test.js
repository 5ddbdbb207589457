// When the program cannot run, the page says so, in both languages.

import assert from "node:assert/strict";
import { test } from "node:test";
import { SINGAPORE, cards } from "./lib/record.js";
import { SUB_PATH, address, fileAddress, freshPage, isModule, ready, useSite } from "./lib/site.js";

useSite();

/** What a page that cannot start may say in the console. */
const allows = (text) => /\.wasm|WebAssembly|Failed to fetch|Failed to load|dynamically imported|SyntaxError|\.js\b/.test(text);

async function showsFailure(page) {
  const alert = page.getByRole("alert");
  await alert.waitFor();
  const text = await alert.innerText();
  assert.match(text, /Hãy tải lại trang/);
  assert.match(text, /Please reload it/);
  assert.equal(await alert.locator('[lang="en"]').count(), 1);
  assert.ok(await page.locator("#loading").isHidden());
  // What is missing is named, and the text is there all the same.
  assert.match(text, /ô tìm kiếm, bộ lọc và dải thời gian không dùng được/);
  assert.match(text, /its search box, filters and band of time are missing/);
  await readsAsText(page);
}

/** The whole timeline is there as text, and a link in it leads to an event. */
async function readsAsText(page) {
  const lines = page.locator("#text-list li");
  assert.ok((await lines.count()) > 200);
  assert.ok(await lines.first().isVisible());
  await page.getByRole("link", { name: "2020", exact: true }).click();
  const line = page.locator(`#text-list a[href="e/${EVENT}.html"]`);
  await line.click();
  await page.waitForURL(/e\/2020-09-07-hop-bao-amm-53\.html$/);
  assert.equal(await page.locator("h1").innerText(), "Họp báo về AMM 53 tại Hà Nội");
  await page.goBack();
  await lines.first().waitFor();
}

/** An event that the text leads to. */
const EVENT = "2020-09-07-hop-bao-amm-53";

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

test("the program's script is cut short", async (t) => {
  const page = await freshPage(t, { allows });
  await page.route(/nien-bieu.*\.js$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).slice(0, 20_000) });
  });
  await page.goto(address());
  await showsFailure(page);
});

test("the host answers its first page for a script that is gone", async (t) => {
  const page = await freshPage(t, { allows });
  await page.route(/nien-bieu.*\.js$/, (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><title>x</title>" }),
  );
  await page.goto(address("", SUB_PATH));
  await showsFailure(page);
});

test("the script that starts the program does not come", async (t) => {
  const page = await freshPage(t, { allows });
  await page.route(/boot\.js/, (route) => route.abort());
  await page.goto(address());
  await readsAsText(page);
});

test("where the program cannot run, a plain filter finds words without their marks", async (t) => {
  const page = await freshPage(t, { allows });
  await page.route(isModule, (route) => route.abort());
  await page.goto(address());
  const lines = page.locator("#text-list li");
  const all = await lines.count();
  const box = page.getByRole("searchbox");
  await box.fill("han quoc doi thoai");
  await page.getByRole("status").filter({ hasText: `trong ${all} sự kiện` }).waitFor();
  const shown = await lines.filter({ visible: true }).allInnerTexts();
  assert.ok(shown.length > 0 && shown.length < 20, `${shown.length} shown`);
  for (const line of shown) assert.match(line, /Hàn Quốc/);
  // No heading stands over nothing.
  for (const group of await page.locator("#text-list section").filter({ visible: true }).all()) {
    assert.ok(await group.locator("li").filter({ visible: true }).count());
  }
  await box.fill("");
  assert.equal(await lines.filter({ visible: true }).count(), all);
});

test("where the program cannot run, a link to an event leads to its page", async (t) => {
  const page = await freshPage(t, { allows });
  await page.route(isModule, (route) => route.abort());
  await page.goto(address(`q=amm&event=${EVENT}&lang=en`));
  await page.getByRole("link", { name: "Read as text what this link leads to" }).click();
  await page.waitForURL(new RegExp(`/en/e/${EVENT}.html$`));
  assert.equal(await page.locator("h1").innerText(), "Press conference on AMM 53 in Ha Noi");
  // What is no event of this timeline is no address to go to.
  for (const hash of ["event=2020-no-such-event", 'event="><img src=x>', "event=../../x", "event=//example.org"]) {
    await page.goto(fileAddress("404.html"));
    await page.goto(address(hash));
    await page.getByRole("searchbox").waitFor();
    assert.equal(await page.getByRole("alert").getByRole("link").count(), 4, hash);
  }
});

test("storage is refused", async (t) => {
  const refuse = () => {
    for (const name of ["localStorage", "sessionStorage", "indexedDB"]) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException("refused", "SecurityError");
        },
      });
    }
  };
  const page = await freshPage(t, { scripts: [refuse] });
  await page.goto(address());
  await ready(page);
  await page.goto(fileAddress("e/index.html"));
  assert.ok(await page.getByRole("searchbox").isVisible());
});

test("scripts are off", async (t) => {
  // The browser then refuses what the page asks it to load ahead, as it should.
  const page = await freshPage(t, { javaScriptEnabled: false, allows: (text) => /\.js csp$/.test(text) });
  await page.goto(address());
  const text = await page.locator("main .note").first().innerText();
  assert.match(text, /cần JavaScript/);
  assert.match(text, /need JavaScript/);
  assert.ok(await page.locator("#loading").isHidden());
  await readsAsText(page);
  // From a date to the paragraph that it is known from.
  await page.locator(`#text-list a[href="e/${EVENT}.html"]`).click();
  await page.locator("ol.evidence a").first().click();
  await page.waitForURL(/a\/.*#paragraph-2$/);
  assert.ok(await page.locator("#paragraph-2").isVisible());
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
