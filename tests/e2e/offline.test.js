// Keeping the site for offline: only when asked, whole or not at all, one version at a time, and it can be taken back.

import assert from "node:assert/strict";
import { copyFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { eventually } from "./lib/eventually.js";
import { SINGAPORE, SINGAPORE_ARTICLE, cards, searchBox } from "./lib/record.js";
import { serve } from "./lib/server.js";
import { NARROW, SUB_PATH, freshPage, ready, useSite } from "./lib/site.js";
import { visitUnattended } from "./lib/unattended.js";
import { change, copyOfSite, listOf, publishVersion } from "./lib/versions.js";

useSite();

const WORDS = {
  vi: { keep: "Giữ để xem ngoại tuyến", kept: /^Đã giữ bản tải ngày \d/, remove: "Xóa bản ngoại tuyến", removed: /^Đã xóa/ },
  en: { keep: "Keep for offline", kept: /^Kept, as downloaded on \d/, remove: "Delete the offline copy", removed: /^Deleted/ },
};
const NEWER = "Có bản mới của niên biểu.";
const USE = "Dùng bản mới";

/** A host of a copy of the site, which can go away and come back at the same address. */
async function hostOfCopy(t, { path = "/", ...options } = {}) {
  const folder = copyOfSite(t);
  let server = await serve(folder, [SUB_PATH], options);
  const { origin } = server;
  t.after(() => server.close());
  return {
    folder,
    origin,
    address: (file = "") => `${origin}${path}${file}`,
    goAway: () => server.close(),
    comeBack: async () => {
      server = await serve(folder, [SUB_PATH], { ...options, port: Number(new URL(origin).port) });
    },
  };
}

/** A page at that host. What leaves the shared server leaves it for this one. */
async function pageAt(t, host, options = {}) {
  const allows = (text) => text.startsWith(`left the site: ${host.origin}/`) || (options.allows ?? (() => false))(text);
  const page = await freshPage(t, { ...options, allows });
  await page.goto(host.address(options.file));
  await ready(page);
  return page;
}

/** What the browser has of the site. */
const had = (page) =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    caches: await caches.keys(),
  }));

const dialog = (page) => page.getByRole("dialog");

/** Keeps the site as a reader does. */
async function keep(page, words = WORDS.vi) {
  await page.getByRole("button", { name: words.keep }).click();
  await dialog(page).getByRole("button", { name: words.keep }).click();
  await dialog(page).getByRole("status").filter({ hasText: words.kept }).waitFor({ timeout: 60_000 });
  await page.keyboard.press("Escape");
  await dialog(page).waitFor({ state: "detached" });
}

/** Asks the browser to look for a new worker, as it does by itself at a visit. */
const lookForNew = (page) => page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration()).update()));

const version = (page) => page.locator("html").getAttribute("data-version");

test("nothing is kept unless a reader asks", async (t) => {
  const host = await hostOfCopy(t);
  const page = await pageAt(t, host);
  await searchBox(page).fill("singapore");
  await page.goto(host.address(`#event=${SINGAPORE}&lang=en`));
  await page.locator("#event-title").waitFor();
  // Nor when the choice is only looked at.
  await page.getByRole("button", { name: WORDS.en.keep }).click();
  await dialog(page).getByText(/about \d+(\.\d)? MB to download/).waitFor();
  await dialog(page).getByRole("button", { name: "Close" }).click();
  await page.reload();
  await ready(page);
  assert.deepEqual(await had(page), { workers: [], caches: [] });
});

for (const [path, lang] of [["/", "vi"], [SUB_PATH, "en"]]) {
  test(`what is kept opens without a network, under ${path} in ${lang}`, async (t) => {
    const host = await hostOfCopy(t, { path });
    const allows = (text) => /404|ERR_CONNECTION_REFUSED|ERR_FAILED/.test(text);
    const page = await pageAt(t, host, { file: lang === "en" ? "#lang=en" : "", viewport: NARROW, allows });
    await keep(page, WORDS[lang]);
    assert.deepEqual((await had(page)).workers, [host.address()]);
    await host.goAway();
    await page.goto("about:blank");
    // The app with its details, at the folder and at the file.
    for (const file of [`#event=${SINGAPORE}`, `index.html#read=${SINGAPORE_ARTICLE}&p=2`]) {
      await page.goto("about:blank");
      await page.goto(host.address(file));
      await ready(page);
      await page.locator("#event-title, #paragraph-2").first().waitFor();
    }
    await searchBox(page).fill("doi tac chien luoc toan dien");
    await page.locator(`.card[data-event="${SINGAPORE}"]`).waitFor();
    // The pages of text, with their style.
    for (const file of ["e/", `en/e/${SINGAPORE}.html`, "ladder.html", `a/${SINGAPORE_ARTICLE}.html`]) {
      await page.goto(host.address(file));
      const sheets = await page.locator("link[rel=stylesheet]").evaluateAll((links) => links.map(({ sheet }) => sheet !== null));
      assert.ok(sheets.length >= 3 && sheets.every(Boolean), file);
    }
    // What is not there is not there.
    const missing = await page.goto(host.address("e/nothing.html")).catch((error) => error);
    assert.equal(missing.status?.(), 404);
    assert.equal(await page.locator("h1").innerText(), "Không có trang này");
  });
}

test("the list has every file that a reader can come to, with its sum", async (t) => {
  const host = await hostOfCopy(t);
  const page = await pageAt(t, host);
  const { files, bytes } = listOf(host.folder);
  assert.ok(Object.keys(files).length > 400 && bytes > 300_000 && bytes < 5_000_000, `${bytes} bytes`);
  for (const part of [/^nien-bieu-.*\.wasm$/, /^details-.*\.bundle$/, /^boot\.js$/, /^plain\.js$/, /^404\.html$/, /^en\/index\.html$/]) {
    assert.ok(Object.keys(files).some((name) => part.test(name)), `${part}`);
  }
  // What the app loads is among them.
  const loaded = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname));
  for (const path of loaded) assert.ok(files[path.slice(1)], path);
});

test("a new version is told of, waits until the reader wants it, and is never mixed", async (t) => {
  const host = await hostOfCopy(t);
  publishVersion(host.folder, "one");
  const page = await pageAt(t, host);
  await keep(page);
  await page.reload();
  await ready(page);
  assert.equal(await version(page), "one");

  publishVersion(host.folder, "two");
  await lookForNew(page);
  const news = page.getByRole("status").filter({ hasText: NEWER });
  await news.waitFor({ timeout: 60_000 });
  // Until then all stays as it was, in this page and in others.
  const other = await page.context().newPage();
  await other.goto(host.address());
  await ready(other);
  assert.equal(await version(other), "one");
  assert.match(await (await other.request.get(host.address("index.html"))).text(), /two/, "the host has the new one");

  // Two pages would be of two versions.
  await page.getByRole("button", { name: USE }).click();
  await page.getByText(/còn mở ở 1 thẻ khác/).waitFor();
  assert.equal(await version(page), "one");
  await other.close();
  await page.getByRole("button", { name: USE }).click();
  await eventually(async () => assert.equal(await version(page), "two"));
  await ready(page);
  assert.equal((await had(page)).caches.length, 1, "the version before is gone");
  await host.goAway();
  await page.reload();
  await ready(page);
  assert.equal(await version(page), "two");
  await page.goto(host.address("e/"));
  assert.equal(await version(page), "two");
});

test("a new version that does not arrive whole changes nothing", async (t) => {
  const host = await hostOfCopy(t);
  publishVersion(host.folder, "one");
  const page = await pageAt(t, host, { allows: (text) => /404|sw\.js|ServiceWorker/i.test(text) });
  await keep(page);
  await page.reload();
  await ready(page);
  const before = await had(page);
  publishVersion(host.folder, "two");
  // Of what is new in it, one file is gone, and another is not what was built.
  rmSync(join(host.folder, "plain.js"));
  change(host.folder, "e/index.html", (html) => `${html}<!-- changed on the way -->`);
  await lookForNew(page).catch(() => {});
  await eventually(async () => {
    assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).installing), null);
    assert.deepEqual(await had(page), before);
  }, 60_000);
  assert.equal(await page.getByText(NEWER).count(), 0);
  await host.goAway();
  await page.reload();
  await ready(page);
  assert.equal(await version(page), "one");
  await page.goto(host.address("e/"));
  assert.equal(await version(page), "one");
});

test("a site that cannot be fetched whole is not kept, which is said", async (t) => {
  const host = await hostOfCopy(t);
  change(host.folder, "ladder.html", (html) => `${html}<script src="https://tracker.example/x.js"></script>`);
  const page = await pageAt(t, host, { allows: (text) => /sw\.js|ServiceWorker/i.test(text) });
  await page.getByRole("button", { name: WORDS.vi.keep }).click();
  await dialog(page).getByRole("button", { name: WORDS.vi.keep }).click();
  await dialog(page).getByText(/không tải được đúng tệp này: ladder\.html/).waitFor({ timeout: 60_000 });
  assert.deepEqual(await had(page), { workers: [], caches: [] });
  // It can be tried again.
  copyFileSync(join(process.env.SITE ?? new URL("../../dist", import.meta.url).pathname, "ladder.html"), join(host.folder, "ladder.html"));
  await dialog(page).getByRole("button", { name: WORDS.vi.keep }).click();
  await dialog(page).getByRole("status").filter({ hasText: WORDS.vi.kept }).waitFor({ timeout: 60_000 });
});

test("a reader takes it back, and other sites of the host keep theirs", async (t) => {
  const host = await hostOfCopy(t, { path: SUB_PATH });
  const page = await pageAt(t, host);
  // Another site on the same host, with a worker around ours and a cache of its own.
  writeFileSync(join(host.folder, "other.js"), "self.addEventListener('fetch', () => {});");
  await page.evaluate(async () => {
    const policy = trustedTypes.createPolicy("nien-bieu-offline", { createScriptURL: (url) => url });
    await navigator.serviceWorker.register(policy.createScriptURL("/other.js"), { scope: "/" });
    await (await caches.open("another site")).put("/other.js", new Response("x"));
  });
  await page.reload();
  await ready(page);
  await keep(page);
  assert.equal((await had(page)).caches.length, 2);
  await page.getByRole("button", { name: WORDS.vi.keep }).click();
  await dialog(page).getByRole("button", { name: WORDS.vi.remove }).click();
  await dialog(page).getByRole("status").filter({ hasText: WORDS.vi.removed }).waitFor();
  await page.goto("about:blank");
  await page.goto(host.address());
  await ready(page);
  assert.deepEqual(await had(page), { workers: [`${host.origin}/`], caches: ["another site"] });
});

/** In the page: keeps the site, comes back to be answered by what is kept, looks for a new worker, and tells what it sees. */
async function beFreed(tell) {
  if (location.search === "") {
    const { installing } = await navigator.serviceWorker.register("sw.js");
    while (installing.state !== "activated") {
      await new Promise((changed) => installing.addEventListener("statechange", changed, { once: true }));
    }
    location.search = "?again";
    return;
  }
  const look = async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: (await caches.keys()).length,
    isAnswered: navigator.serviceWorker.controller !== null,
    version: /data-version="(\w+)"/.exec(await (await fetch("index.html")).text())?.[1],
  });
  await tell(await look());
  await (await navigator.serviceWorker.getRegistration())?.update();
}

test("the worker that frees all readers, when it is published", async (t) => {
  const host = await hostOfCopy(t);
  publishVersion(host.folder, "one");
  const seen = [];
  await visitUnattended(t, {
    folder: host.folder,
    origin: host.origin,
    script: beFreed,
    heard(what) {
      seen.push(what);
      if (seen.length > 1) return true;
      // The host has moved on, and the readers are to follow at once.
      change(host.folder, "index.html", (html) => html.replace('data-version="one"', 'data-version="three"'));
      copyFileSync(join(host.folder, "sw-off.js"), join(host.folder, "sw.js"));
      return false;
    },
  });
  assert.deepEqual(seen, [
    { workers: 1, caches: 1, isAnswered: true, version: "one" },
    // The page was loaded anew, by the worker and not by the reader.
    { workers: 0, caches: 0, isAnswered: false, version: "three" },
  ]);
});

test("where it is not possible, that is said", async (t) => {
  const host = await hostOfCopy(t);
  const without = () => delete Navigator.prototype.serviceWorker;
  const page = await pageAt(t, host, { scripts: [without] });
  await page.getByRole("button", { name: WORDS.vi.keep }).click();
  await dialog(page).getByText(/không cho giữ để xem ngoại tuyến/).waitFor();
  assert.equal(await dialog(page).getByRole("button").count(), 1, "only Close");
  await page.keyboard.press("Escape");
  assert.ok((await cards(page).count()) > 0);
});

test("hosts that know no types or answer their first page for what is missing", async (t) => {
  const host = await hostOfCopy(t, { types: { ".wasm": undefined, ".bundle": undefined }, fallback: true });
  const page = await pageAt(t, host, { allows: (text) => /MIME|application\/wasm/.test(text) });
  await keep(page);
  await host.goAway();
  await page.reload();
  await ready(page);
  assert.ok((await cards(page).count()) > 0);
});
