// The built site in a browser: one server and one Chromium for a file of tests, a fresh profile for every page.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { after, before } from "node:test";
import { chromium } from "playwright-core";
import { DEADLINE } from "./eventually.js";
import { serve } from "./server.js";

/** The folder of the built site: `SITE`, or where `cargo xtask build` puts it. */
export const FOLDER = process.env.SITE ?? new URL("../../../dist", import.meta.url).pathname;

/** All of the site in one file, which is no page of it. */
export const ONE_FILE = "nien-bieu-asean-2020.html";

/** A sub-path such as many static hosts put a site in. */
export const SUB_PATH = "/a/b/";

export const WIDE = { width: 1280, height: 900 };
export const NARROW = { width: 360, height: 780 };
export const NARROWEST = { width: 320, height: 640 };

let server;
let browser;

/** Starts the server and the browser before the tests of a file, and ends them after; `host` is how the server differs. */
export function useSite(host = {}) {
  before(async () => {
    assert.ok(
      existsSync(join(FOLDER, "index.html")),
      `${FOLDER} has no index.html: run \`cargo xtask build\`, or name the built site in SITE`,
    );
    server = await serve(FOLDER, [SUB_PATH], host);
    browser = await chromium.launch({
      executablePath: process.env.CHROME ?? "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-background-networking"],
    });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });
}

/** The address of a file of the site. */
export const fileAddress = (file, path = "/") => `${server.origin}${path}${file}`;

/** The address of the page with that hash. */
export function address(hash = "", path = "/") {
  return `${server.origin}${path}${hash === "" ? "" : `#${hash}`}`;
}

/**
 * A page in a fresh profile, not yet gone anywhere. When test `t` ends it fails for every fault of the page that
 * `allows` does not allow: an error in the console, an exception, a breach of the content security policy, a request
 * that failed, or one that left the site.
 */
export async function freshPage(t, { viewport = WIDE, allows = () => false, scripts = [], ...options } = {}) {
  const context = await browser.newContext({ viewport, locale: "vi-VN", ...options });
  await context.addInitScript(watch);
  for (const script of scripts) await context.addInitScript(script);
  context.setDefaultTimeout(DEADLINE);
  const page = await context.newPage();
  const faults = [];
  const fault = (text) => {
    if (!allows(text)) faults.push(text);
  };
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") fault(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => fault(`exception: ${error}`));
  page.on("requestfailed", (request) => {
    const { errorText } = request.failure();
    // So ends what is still on its way when the page is left.
    if (errorText !== "net::ERR_ABORTED") fault(`failed: ${request.url()} ${errorText}`);
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin !== server.origin && url.protocol !== "data:") fault(`left the site: ${url}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) fault(`status ${response.status()}: ${response.url()}`);
  });
  t.after(async () => {
    faults.push(...(await page.evaluate(() => window.breaches ?? [])).filter((text) => !allows(text)));
    await context.close();
    assert.deepEqual(faults, [], "the page had faults");
  });
  return page;
}

/** A fresh page that has gone to that hash and is ready. */
export async function openPage(t, hash = "", { path = "/", ...options } = {}) {
  const page = await freshPage(t, options);
  await page.goto(address(hash, path));
  await ready(page);
  return page;
}

/** Waits until the page has said that it answers. */
export async function ready(page) {
  await page.waitForFunction(() => window.timesReady > 0);
}

/** Whether an address is that of the web assembly; the boot script's has its name in the query. */
export const isModule = (url) => new URL(url).pathname.endsWith(".wasm");

/** Goes to another hash of the page, as a reader does who types it. It must be in the form that the page writes. */
export async function goTo(page, hash) {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, hash);
  await page.waitForFunction((hash) => window.timeline.state().hash === hash, hash);
}

/** Runs in the page before its own scripts: counts `timeline:ready` and keeps breaches of the policy. */
function watch() {
  window.timesReady = 0;
  window.breaches = [];
  document.addEventListener("timeline:ready", () => {
    window.timesReady += 1;
  });
  document.addEventListener("securitypolicyviolation", (breach) => {
    window.breaches.push(`policy: ${breach.violatedDirective} ${breach.blockedURI}`);
  });
}
