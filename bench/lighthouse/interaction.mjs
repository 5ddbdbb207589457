// What a reader does, at a processor slowed down: how long until the page shows what came of it.

/** Runs in the page before its scripts: the durations of interactions, as browsers report them for INP. */
function watch() {
  window.interactions = [];
  new PerformanceObserver((list) => {
    for (const { duration, interactionId } of list.getEntries()) {
      if (interactionId) window.interactions.push([interactionId, duration]);
    }
  }).observe({ type: "event", durationThreshold: 16, buffered: true });
}

/** What is done on each page, by the name that the table has for it. */
const DOINGS = {
  ours: {
    ready: (page) => page.waitForFunction(() => window.timeline && document.querySelectorAll(".card[data-event]").length > 50),
    typing: async (page) => {
      await page.getByRole("search").getByRole("combobox").click();
      await page.waitForTimeout(500);
      return () => page.keyboard.type("doi tac chien luoc", { delay: 150 });
    },
    opening: async (page) => {
      await page.goto(page.url().split("#")[0] + "#q=asean");
      await page.locator(".card[data-event] a").first().waitFor();
      await page.waitForTimeout(500);
      return () => page.locator(".card[data-event] a").first().click();
    },
    zooming: async (page) => async () => {
      const wider = page.locator("#drawing [data-does=in]");
      for (let nth = 0; nth < 4; nth += 1) {
        await wider.click();
        await page.waitForTimeout(300);
      }
    },
  },
  timelinejs: {
    ready: (page) => page.waitForFunction(() => document.querySelectorAll(".tl-timemarker").length > 50),
    opening: async (page) => () => page.locator(".tl-slidenav-next").click(),
    zooming: async (page) => async () => {
      for (let nth = 0; nth < 4; nth += 1) {
        await page.locator(".tl-menubar-button").first().click();
        await page.waitForTimeout(300);
      }
    },
  },
};

/** The longest interaction of each sort, in milliseconds, at a processor that many times slower. */
export async function interactions(browser, name, url, slower) {
  const { ready, ...sorts } = DOINGS[name];
  const longest = {};
  for (const [sort, prepare] of Object.entries(sorts)) {
    // Wide enough that both show their buttons.
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" });
    await context.addInitScript(watch);
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    // From the start: what a page learns of its processor then, it may use.
    const devtools = await context.newCDPSession(page);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: slower });
    await page.goto(url);
    await ready(page);
    const act = await prepare(page);
    await page.evaluate(() => (window.interactions.length = 0));
    await act();
    await page.waitForTimeout(1_500);
    longest[sort] = await page.evaluate(() => Math.max(0, ...window.interactions.map(([, duration]) => duration)));
    await context.close();
  }
  return longest;
}
