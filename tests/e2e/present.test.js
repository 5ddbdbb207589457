// Presenting: every key of the table, clickers, fingers, and what a class and a screen reader see.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { eventually } from "./lib/eventually.js";
import { READY, lessonHash, place, slideEvent, slideInAddress, slideTitle } from "./lib/lesson.js";
import { focused } from "./lib/record.js";
import { WIDE, goTo, openPage, ready, useSite } from "./lib/site.js";

useSite();

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];

const LESSON = "doi-tac";
const COUNT = READY[LESSON];
/** The other screens for teaching, and what shows that they are drawn. */
const SCREENS = { lesson: ".slot", print: ".sheet-list", take: ".formats", code: ".code-screen", speaker: ".speaker" };
const PROJECTORS = [
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
];

/** A presentation that stands at a slide. */
async function present(t, slide = 0, options = {}) {
  const page = await openPage(t, lessonHash(LESSON, "present", slide, options.lang), options);
  await slideTitle(page).waitFor();
  return page;
}

const standsAt = (page, slide) =>
  eventually(async () => {
    assert.equal(await slideInAddress(page), slide);
    assert.equal(await place(page), slide === 0 ? `Tên bài, rồi ${COUNT} trang` : `${slide} / ${COUNT}`);
  });

/** The keys of the help by what they do, as Playwright names them. */
async function table(page) {
  await page.keyboard.press("?");
  await page.getByRole("dialog").waitFor();
  const rows = await page.locator("tr[data-act]").evaluateAll((rows) =>
    rows.map((row) => [row.dataset.act, [...row.querySelectorAll("kbd")].map((key) => key.textContent)]),
  );
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  const names = { "→": "ArrowRight", "←": "ArrowLeft", "↑": "ArrowUp", "↓": "ArrowDown", "Dấu cách": "Space", Esc: "Escape" };
  const key = (shown) =>
    shown
      .split(" + ")
      .map((part) => names[part] ?? (part.length === 1 ? part.toLowerCase() : part.replace(" ", "")))
      .join("+");
  return rows.map(([act, keys]) => [act, keys.map(key)]);
}

/** What each act shows when it is done at slide 3; the key is pressed by the check. */
const CHECKS = {
  Next: async (page, press) => {
    await press();
    await standsAt(page, 4);
  },
  Previous: async (page, press) => {
    await press();
    await standsAt(page, 2);
  },
  First: async (page, press) => {
    await press();
    await standsAt(page, 0);
  },
  Last: async (page, press) => {
    await press();
    await standsAt(page, COUNT);
  },
  Find: async (page, press) => {
    await press();
    await eventually(async () => assert.equal(await focused(page), "seek"));
    await page.keyboard.type("singapore toan dien");
    assert.equal(await page.locator(".grid button").count(), 1);
    await page.keyboard.press("Enter");
    await standsAt(page, 9);
  },
  Overview: async (page, press) => {
    await press();
    assert.equal(await page.locator(".grid button").count(), COUNT + 1);
    const here = page.locator(".grid [aria-current]");
    await eventually(async () => assert.ok(await here.evaluate((cell) => cell === document.activeElement)));
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await standsAt(page, 4);
  },
  Black: (page, press) => curtain(page, press, "black", "rgb(0, 0, 0)"),
  White: (page, press) => curtain(page, press, "white", "rgb(255, 255, 255)"),
  Full: async (page, press) => {
    await press();
    const tools = page.locator(".show-tools");
    await tools.waitFor({ state: "hidden" });
    await press();
    await tools.waitFor();
    await standsAt(page, 3);
  },
  Speaker: async (page, press) => {
    const [window] = await Promise.all([page.waitForEvent("popup"), press()]);
    await window.locator(".speaker-this").waitFor();
    await window.close();
  },
  Timer: async (page, press) => {
    await press();
    assert.match(await page.getByRole("timer").innerText(), /^\d+:\d\d/);
    await press();
    await page.getByRole("timer").waitFor({ state: "detached" });
  },
  Auto: async (page, press) => {
    await press();
    // A pause can be seen for as long as it runs.
    await page.getByRole("button", { name: "Dừng tự chạy" }).waitFor();
    await press();
    await page.getByRole("button", { name: "Dừng tự chạy" }).waitFor({ state: "detached" });
  },
  Halo: async (page, press) => {
    await press();
    await page.mouse.move(500, 300);
    const halo = await page.locator("#halo").boundingBox();
    assert.deepEqual([halo.x + halo.width / 2, halo.y + halo.height / 2].map(Math.round), [500, 300]);
    await press();
    await page.locator("#halo").waitFor({ state: "hidden" });
  },
  Start: async (page, press) => {
    await page.evaluate(() => {
      window.isSame = true;
    });
    await press();
    await page.locator(".show-tools").waitFor({ state: "hidden" });
    assert.ok(await page.evaluate(() => window.isSame), "the page was loaded again");
    await standsAt(page, 3);
  },
  Help: async (page, press) => {
    await press();
    await page.getByRole("heading", { name: "Phím điều khiển" }).waitFor();
    await page.getByRole("button", { name: "Đóng" }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
  },
  Leave: async (page, press) => {
    await press();
    await page.getByRole("heading", { level: 1, name: "Bài giảng" }).waitFor();
    assert.equal(await slideInAddress(page), 3);
    await page.getByRole("banner").waitFor();
  },
};

async function curtain(page, press, name, colour) {
  await press();
  const curtain = page.locator(`.curtain[data-is="${name}"]`);
  assert.equal(await curtain.evaluate((element) => getComputedStyle(element).backgroundColor), colour);
  const { width, height } = await curtain.boundingBox();
  assert.deepEqual({ width, height }, page.viewportSize());
  await press();
  await curtain.waitFor({ state: "detached" });
  await standsAt(page, 3);
}

test("every key of the help does what the help says", async (t) => {
  const bindings = await table(await present(t, 3));
  assert.deepEqual(bindings.map(([act]) => act).sort(), Object.keys(CHECKS).sort());
  for (const [act, keys] of bindings) {
    assert.ok(keys.length > 0, act);
    for (const key of keys) {
      await t.test(`${key}: ${act}`, async (t) => {
        const page = await present(t, 3);
        await CHECKS[act](page, () => page.keyboard.press(key));
      });
    }
  }
});

test("a number and Enter lead to a slide", async (t) => {
  const page = await present(t, 3);
  await page.keyboard.type("12");
  assert.equal(await page.locator(".digits").innerText(), "12");
  await page.keyboard.press("Enter");
  await standsAt(page, 12);
  await page.keyboard.type("999");
  await page.keyboard.press("Enter");
  await standsAt(page, COUNT);
});

test("a clicker runs through a lesson", async (t) => {
  const page = await present(t);
  const seen = [];
  for (let slide = 1; slide <= COUNT; slide += 1) {
    await page.keyboard.press("PageDown");
    seen.push(await slideEvent(page));
    assert.equal(await place(page), `${slide} / ${COUNT}`);
  }
  assert.equal(new Set(seen).size, COUNT);
  // Beyond the end it stays.
  await page.keyboard.press("PageDown");
  assert.equal(await slideEvent(page), seen.at(-1));
  await page.keyboard.press("PageUp");
  await standsAt(page, COUNT - 1);
  // The screen goes black; the next press brings it back and moves nothing.
  await page.keyboard.press(".");
  await page.locator(".curtain").waitFor();
  await page.keyboard.press("PageDown");
  await page.locator(".curtain").waitFor({ state: "detached" });
  await standsAt(page, COUNT - 1);
  // The button that starts and ends sends F5 and Escape in turn.
  await page.keyboard.press("F5");
  await standsAt(page, COUNT - 1);
  await page.keyboard.press("Escape");
  await page.getByRole("heading", { level: 1, name: "Bài giảng" }).waitFor();
});

test("a page that is loaded again stands at the same slide", async (t) => {
  const page = await present(t);
  for (const key of ["PageDown", "PageDown", "PageDown"]) await page.keyboard.press(key);
  const event = await slideEvent(page);
  await page.reload();
  await ready(page);
  await standsAt(page, 3);
  assert.equal(await slideEvent(page), event);
});

test("Back leaves the presentation, whatever was shown", async (t) => {
  const page = await openPage(t, lessonHash(LESSON, "lesson"));
  await page.getByRole("button", { name: "Trình chiếu" }).click();
  await slideTitle(page).waitFor();
  for (const key of ["PageDown", "PageDown", "PageDown"]) await page.keyboard.press(key);
  await standsAt(page, 3);
  await page.goBack();
  await page.getByRole("heading", { level: 1, name: "Bài giảng" }).waitFor();
});

test("letters mean nothing outside a presentation", async (t) => {
  const page = await openPage(t, lessonHash(LESSON, "lesson"));
  await page.getByRole("heading", { level: 1, name: "Bài giảng" }).waitFor();
  const before = await page.evaluate(() => location.hash);
  await page.keyboard.type("nbwlta");
  assert.equal(await page.evaluate(() => location.hash), before);
  assert.equal(await page.locator(".show").count(), 0);
});

test("fingers swipe from slide to slide", async (t) => {
  const page = await present(t, 3, { hasTouch: true });
  const touch = await page.context().newCDPSession(page);
  const swipe = async (from, to) => {
    const point = (x) => [{ x, y: 300 }];
    await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: point(from) });
    for (let step = 1; step <= 5; step += 1) {
      const x = from + ((to - from) * step) / 5;
      await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: point(x) });
    }
    await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  };
  await swipe(800, 400);
  await standsAt(page, 4);
  await swipe(400, 800);
  await standsAt(page, 3);
  await swipe(400, 420);
  await standsAt(page, 3);
});

test("a screen reader finds the slide that is shown, and no other", async (t) => {
  const page = await present(t, 3);
  const title = await slideTitle(page).innerText();
  assert.equal(await focused(page), "slide-title");
  const tree = await page.locator("body").ariaSnapshot();
  assert.equal(tree.match(/heading/g).length, 1, tree);
  assert.ok(tree.includes(title));
  const described = await slideTitle(page).getAttribute("aria-describedby");
  assert.equal(await page.locator(`#${described}`).innerText(), `3 / ${COUNT}`);
  await page.keyboard.press("PageDown");
  await eventually(async () => assert.notEqual(await slideTitle(page).innerText(), title));
  assert.equal(await focused(page), "slide-title");
  assert.ok(!(await page.locator("body").ariaSnapshot()).includes(title));
  // Under the help there is no slide.
  await page.keyboard.press("?");
  await page.getByRole("dialog").waitFor();
  assert.ok(!(await page.locator("body").ariaSnapshot()).includes(`4 / ${COUNT}`));
});

test("going on by itself turns slides, and stops where one says so", async (t) => {
  const page = await openPage(t, "", { viewport: WIDE });
  await page.clock.install();
  await page.goto(`${page.url().split("#")[0]}#${lessonHash(LESSON, "present", 3)}`);
  await slideTitle(page).waitFor();
  await page.keyboard.press("a");
  await page.getByRole("group", { name: "Tự chạy" }).waitFor();
  for (const faster of [15, 10, 5]) {
    await page.getByRole("button", { name: "Nhanh hơn 5 giây" }).click();
    assert.match(await page.getByRole("group", { name: "Tự chạy" }).innerText(), new RegExp(`${faster} giây mỗi trang`));
  }
  await page.clock.runFor(5_500);
  await standsAt(page, 4);
  await page.getByRole("button", { name: "Dừng tự chạy" }).click();
  await page.clock.runFor(20_000);
  await standsAt(page, 4);
});

/** What a class could not read of the slide that is shown. */
const unreadable = (page) =>
  page.evaluate(() => {
    const box = document.querySelector(".slide");
    const faults = [];
    const words = (text) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    const title = document.querySelector("h1").innerText;
    const told = box.querySelector(".slide-summary")?.innerText ?? "";
    if (words(title) + words(told) > 45) faults.push(`${words(title)} and ${words(told)} words`);
    const event = window.timeline.events().find(({ id }) => id === box.dataset.event);
    if (event) {
      // As many whole sentences as there is room for.
      const summary = event.summary[document.documentElement.lang];
      const rest = summary.slice(told.length).trim();
      const next = /^.*?[.?!](?= |$)|^.+$/.exec(rest)?.[0] ?? "";
      if (!summary.startsWith(told) || !/^$|[.?!]$/.test(told)) faults.push(`not as in the record: ${told}`);
      if (next && words(title) + words(told) + words(next) <= 45) faults.push(`left out: ${next}`);
    }
    if (box.scrollHeight > box.clientHeight + 1) faults.push(`${box.scrollHeight} high in ${box.clientHeight}`);
    if (box.scrollWidth > box.clientWidth) faults.push(`${box.scrollWidth} wide in ${box.clientWidth}`);
    const size = (element) => Number.parseFloat(getComputedStyle(element).fontSize);
    if (size(document.querySelector("h1")) < 56) faults.push("a small title");
    const texts = document.createTreeWalker(document.querySelector(".show"), NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { parentElement, data } = texts.currentNode;
      if (data.trim() && parentElement.checkVisibility() && size(parentElement) < 24) faults.push(`small: ${data}`);
    }
    return faults.map((fault) => `${box.dataset.event ?? title}: ${fault}`);
  });

for (const viewport of PROJECTORS) {
  for (const lang of ["vi", "en"]) {
    test(`every event of the record, ${lang}, ${viewport.width} px: large letters, few words, all in view`, async (t) => {
      const options = { viewport, reducedMotion: "reduce" };
      const page = await openPage(t, `view=present${lang === "en" ? "&lang=en" : ""}`, options);
      await slideTitle(page).waitFor();
      const count = await page.evaluate(() => window.timeline.events().length);
      const found = [];
      for (let slide = 0; slide <= count; slide += 1) {
        if (slide > 0) assert.equal(await place(page), `${slide} / ${count}`);
        found.push(...(await unreadable(page)));
        await page.keyboard.press("PageDown");
      }
      for (const id of Object.keys(READY)) {
        await goTo(page, lessonHash(id, "present", 0, lang));
        await eventually(async () => assert.match(await place(page), new RegExp(` ${READY[id]} `)));
        found.push(...(await unreadable(page)));
      }
      assert.deepEqual(found, []);
    });
  }
}

for (const colorScheme of ["light", "dark"]) {
  for (const lang of ["vi", "en"]) {
    test(`axe: every screen for teaching, ${colorScheme}, ${lang}`, async (t) => {
      const options = { colorScheme, reducedMotion: "reduce", scripts: [AXE] };
      const page = await openPage(t, lessonHash(LESSON, "present", 5, lang), options);
      await slideTitle(page).waitFor();
      const found = [];
      const judge = async (name) => {
        const { violations, passes } = await page.evaluate(
          (values) => window.axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"] }),
          RULES,
        );
        for (const { id, nodes } of violations) found.push(`${name}: ${id}: ${nodes.map(({ html }) => html).slice(0, 3)}`);
        const firsts = await page.getByRole("heading", { level: 1 }).count();
        if (firsts !== 1) found.push(`${name}: ${firsts} headings of the first level`);
        assert.ok(passes.length > 10, `axe ran on ${name}`);
      };
      await judge("slide");
      await page.keyboard.press("a");
      await page.keyboard.press("t");
      await judge("slide with timer");
      await page.keyboard.press("o");
      await judge("overview");
      await page.keyboard.press("?");
      await judge("keys");
      for (const [view, drawn] of Object.entries(SCREENS)) {
        await page.evaluate((hash) => { location.hash = hash; }, lessonHash(LESSON, view, 5, lang));
        await page.locator(drawn).first().waitFor();
        await judge(view);
      }
      assert.deepEqual(found, []);
    });
  }
}
