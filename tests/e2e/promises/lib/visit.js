// A built site on a host and in a browser, for checking what it promises.

import { chromium } from "playwright-core";
import { serve } from "../../lib/server.js";
import { SUB_PATH } from "../../lib/site.js";

/** How long anything may take that comes in its own time, in milliseconds. */
export const PATIENCE = 20_000;

/** The site in `folder`, served and ready to be visited. */
export async function open(folder) {
  const host = await serve(folder, [SUB_PATH]);
  const browser = await chromium.launch({
    executablePath: process.env.CHROME ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-background-networking"],
  });
  const contexts = new Set();
  return {
    folder,
    origin: host.origin,
    /** A page in a fresh profile, with what it asks for and says. */
    visit: async ({ script, ...options } = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "vi-VN", ...options });
      contexts.add(context);
      context.setDefaultTimeout(PATIENCE);
      if (script) await context.addInitScript(script);
      const requests = [];
      const said = [];
      context.on("request", (request) => requests.push(request));
      const page = await context.newPage();
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) said.push(message.text());
      });
      page.on("pageerror", (error) => said.push(String(error)));
      return { page, context, requests, said };
    },
    /** Closes what was visited. */
    leave: async () => {
      for (const context of contexts) await context.close();
      contexts.clear();
    },
    close: async () => {
      await browser.close();
      await host.close();
    },
  };
}

/** Waits until the app says that it answers; where it does not, that is what is broken. */
export async function answers(page) {
  try {
    await page.waitForFunction(() => window.timeline !== undefined);
  } catch {
    throw new Error("the app does not start");
  }
}

/** Every screen of the app, by its fragment, with what shows that it is drawn. */
export const SCREENS = {
  "": ".card[data-event]",
  "q=singapore&kind=upgrade": ".card[data-event]",
  "event=2025-03-12-viet-nam-singapore-cltd": "#event-title",
  "view=articles": ".articles",
  "read=2025-03-12-viet-nam-singapore&p=2": "#paragraph-2",
  "view=ladder": ".pair",
  "view=ladder&as=table": ".ladder tbody th",
  "view=lesson": ".lesson-screen h1",
  "view=present": ".slide h1",
  "view=print": ".sheet > *",
  "view=take": ".formats button",
  "view=code": ".code path",
  "view=own": ".own textarea",
};

/** Goes through every screen, in a language. */
export async function throughScreens(page, at, lang, each = async () => {}) {
  await page.goto(at);
  await answers(page);
  for (const [hash, drawn] of Object.entries(SCREENS)) {
    const whole = [hash, lang === "en" && "lang=en"].filter(Boolean).join("&");
    await page.evaluate((whole) => {
      location.hash = whole;
    }, whole);
    await page.waitForFunction((whole) => window.timeline.state().hash === whole, whole);
    await page.locator(drawn).first().waitFor();
    await each(hash);
  }
}
