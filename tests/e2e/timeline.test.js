// The drawing of time: what it shows at every width, and how it moves.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { eventually } from "./lib/eventually.js";
import { SINGAPORE, count, listed, searchBox, windowOf } from "./lib/record.js";
import { NARROW, WIDE, openPage, ready, useSite } from "./lib/site.js";
import { WORDS } from "./lib/words.js";

useSite();

const SEPTEMBER = "window=2020-09-01/2020-09-30";

/** Opens the drawing where it stands behind its button. */
async function opened(page) {
  const toggle = page.locator(".drawing-toggle");
  if ((await toggle.isVisible()) && (await toggle.getAttribute("aria-expanded")) === "false") await toggle.click();
  await page.locator(".lane").first().waitFor();
}

/** The middle of the lanes on the screen. */
async function middle(page, share = 0.5) {
  const axis = await page.locator("#axis").boundingBox();
  const lanes = await page.locator(".lanes").boundingBox();
  return { x: axis.x + axis.width * share, y: lanes.y + lanes.height - 4 };
}

const tool = (page, does) => page.locator(`[data-does="${does}"]`);

/** How many events the marks and groups stand for, and every box with its row. */
const drawn = (page) =>
  page.evaluate(() => {
    const box = (element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left, right, top, bottom, name: element.id };
    };
    const groups = [...document.querySelectorAll(".event-group")];
    const marks = [...document.querySelectorAll(".drawing-root .lane .event-mark")];
    return {
      events: marks.length + groups.reduce((sum, { textContent }) => sum + Number(textContent.split("/").at(-1)), 0),
      boxes: [...marks, ...groups].map(box),
      elements: document.querySelectorAll("#drawing *").length,
    };
  });

for (const width of [320, 360, 768, 1280, 1920]) {
  for (const hash of ["", SEPTEMBER, "lanes=country", "lanes=kind&lang=en"]) {
    test(`nothing overlaps and nothing is too small to hit at ${width} px, ${hash || "whole"}`, async (t) => {
      const page = await openPage(t, hash, { viewport: { width, height: 900 } });
      await opened(page);
      const { boxes, events, elements } = await drawn(page);
      if (!hash.startsWith("window")) {
        assert.equal(events, await page.evaluate(() => window.timeline.events().length), "each is drawn or counted");
      }
      assert.ok(boxes.length > 10 && elements <= 1500, `${boxes.length} boxes, ${elements} elements`);
      boxes.sort((one, other) => one.top - other.top || one.left - other.left);
      for (const [at, box] of boxes.entries()) {
        assert.ok(box.right - box.left >= 23.9 && box.bottom - box.top >= 23.9, `${box.name} can be hit`);
        const next = boxes[at + 1];
        if (next && Math.abs(next.top - box.top) < 2) {
          assert.ok(box.right <= next.left + 0.5, `${box.name} runs over ${next.name}`);
        }
      }
    });
  }
}

test("letters of twice the size take more room and run over nothing", async (t) => {
  const page = await openPage(t, SEPTEMBER);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("html { font-size: 200% }");
    document.adoptedStyleSheets = [sheet];
    window.dispatchEvent(new Event("resize"));
  });
  await eventually(async () => {
    const { boxes } = await drawn(page);
    assert.ok(boxes.every(({ top, bottom }) => bottom - top >= 47));
    for (const [at, box] of boxes.entries()) {
      for (const other of boxes.slice(at + 1)) {
        const over = box.left < other.right - 1 && other.left < box.right - 1 && box.top < other.bottom - 1 && other.top < box.bottom - 1;
        assert.ok(!over, `${box.name} and ${other.name}`);
      }
    }
  });
});

test("the wheel looks closer at what is under the pointer, and out again until the page scrolls", async (t) => {
  const page = await openPage(t);
  const spot = await middle(page, 0.6);
  await page.mouse.move(spot.x, spot.y);
  const dayAt = () =>
    page.evaluate((x) => {
      const stretch = [...document.querySelectorAll(".stretch:not(.over)")].find((stretch) => {
        const { left, right } = stretch.getBoundingClientRect();
        return left <= x && x < right;
      });
      return stretch.dataset.range;
    }, spot.x);
  const before = await dayAt();
  for (let turn = 0; turn < 6; turn += 1) {
    await page.mouse.wheel(0, -120);
    await page.waitForTimeout(30);
  }
  await eventually(async () => assert.ok(await windowOf(page)));
  const after = await dayAt();
  assert.ok(after.startsWith(before.slice(0, 4)), `${before} stays under the pointer, not ${after}`);
  assert.equal(await page.evaluate(() => scrollY), 0, "meanwhile the page stood");
  for (let turn = 0; turn < 30; turn += 1) {
    await page.mouse.wheel(0, 240);
    await page.waitForTimeout(15);
  }
  await eventually(async () => assert.equal(await windowOf(page), null));
  await eventually(async () => assert.ok((await page.evaluate(() => scrollY)) > 0, "then the page has it again"));
});

test("dragging moves, the buttons zoom and move, 0 shows all; the address follows and leads back", async (t) => {
  const page = await openPage(t, "window=2020-06-01/2020-09-30");
  await page.locator(".event-mark").first().waitFor();
  const { x, y } = await middle(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y);
  await page.mouse.move(x + 200, y, { steps: 5 });
  await page.mouse.up();
  await eventually(async () => assert.ok((await windowOf(page)) < "2020-06-01", "what is before comes into view"));
  assert.equal(await page.locator("#event-title").count(), 0, "a drag is no press");
  const dragged = await windowOf(page);
  await tool(page, "in").click();
  await eventually(async () => {
    const [from, to] = (await windowOf(page)).split("/");
    const [before, after] = dragged.split("/");
    assert.ok(from > before && to < after);
  });
  const zoomed = await windowOf(page);
  await tool(page, "later").click();
  await eventually(async () => assert.ok((await windowOf(page)) > zoomed));
  const kept = await windowOf(page);
  await page.reload();
  await ready(page);
  assert.equal(await windowOf(page), kept);
  await eventually(async () => assert.equal(await page.locator(".in-view").isVisible(), true));
  await page.locator('.event-mark[tabindex="0"], #handle-0').first().focus();
  await page.keyboard.press("0");
  await eventually(async () => assert.equal(await windowOf(page), null));
});

test("the arrow keys reach every event, lane by lane, each named with its date, lane and place", async (t) => {
  const page = await openPage(t, "", { viewport: WIDE });
  const events = await page.evaluate(() => window.timeline.events());
  const byId = new Map(events.map((event) => [event.id, event]));
  const now = () =>
    page.evaluate(() => {
      const { dataset, id } = document.activeElement;
      const rect = document.activeElement.getBoundingClientRect();
      const seen = rect.left >= 0 && rect.right <= innerWidth + 1 && rect.width > 0;
      return { event: dataset.event, id, seen, name: document.activeElement.getAttribute("aria-label") };
    });
  const step = async (key) => {
    const before = await now();
    await page.keyboard.press(key);
    // The focus follows in the next frame.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const after = await now();
    return after.event === before.event ? null : after;
  };
  await page.locator('.event-mark[tabindex="0"]').focus();
  while (await step("ArrowUp"));
  const seen = new Map();
  for (;;) {
    await step("Home");
    let at = await now();
    let place = 0;
    const lane = at.name.match(/([^.]+), 1 trên (\d+)$/);
    assert.ok(lane, at.name);
    for (; at; at = await step("ArrowRight")) {
      place += 1;
      assert.ok(at.event && at.seen, `${at.id} has the focus and is in view`);
      assert.ok(at.name.includes(byId.get(at.event).title.vi), at.name);
      assert.ok(at.name.endsWith(`${lane[1]}, ${place} trên ${lane[2]}`), at.name);
      seen.set(at.event, at.name);
    }
    assert.equal(place, Number(lane[2]), "the lane has as many as it says");
    assert.equal(await page.locator('.event-mark[tabindex="0"]').count(), 1, "one stop of the Tab key");
    await step("Home");
    if (!(await step("ArrowDown"))) break;
  }
  assert.equal(seen.size, events.length);
});

test("Enter opens the event that has the focus; + and − zoom around it", async (t) => {
  const page = await openPage(t, SEPTEMBER);
  const mark = page.locator('.lane .event-mark[data-layer="articles"]').nth(3);
  await mark.focus();
  const id = await mark.getAttribute("data-event");
  await page.keyboard.press("+");
  await page.keyboard.press("+");
  await eventually(async () => assert.notEqual(await windowOf(page), "2020-09-01/2020-09-30"));
  assert.equal(await page.evaluate(() => document.activeElement.dataset.event), id, "it keeps the focus");
  await page.keyboard.press("-");
  await page.keyboard.press("Enter");
  await page.locator("#event-title").waitFor();
  assert.equal(await page.evaluate(() => window.timeline.state().event), id);
  await eventually(async () => assert.equal(await page.locator('.event-mark[aria-current="true"]').getAttribute("data-event"), id));
});

test("a group opens into its events", async (t) => {
  const page = await openPage(t);
  const group = page.locator(".event-group").filter({ hasText: /^\d\d$/ }).first();
  const size = Number(await group.innerText());
  await group.click();
  await eventually(async () => assert.ok(await windowOf(page)));
  const { boxes } = await drawn(page);
  assert.ok(boxes.filter(({ name }) => name.startsWith("mark-")).length >= Math.min(size, 8));
  assert.ok(await page.evaluate(() => document.activeElement.classList.contains("event-mark")), "the first has the focus");
  const opened = await windowOf(page);
  await tool(page, "in").click();
  await eventually(async () => assert.notEqual(await windowOf(page), opened));
  await tool(page, "whole").click();
  await eventually(async () => assert.equal(await windowOf(page), null));
  await page.goBack();
  await eventually(async () => assert.ok(await windowOf(page), "Back undoes ‘Toàn bộ’"));
  await page.goBack();
  await eventually(async () => assert.equal(await windowOf(page), null, "and then the group, for a step of a zoom is no choice"));
  await group.waitFor();
});

test("a stretch of the axis lists its events only; so does a stretch that is marked by dragging", async (t) => {
  const page = await openPage(t, "window=2020-01-01/2020-12-31");
  const all = await count(page);
  await page.getByRole("button", { name: WORDS.onlySeptember2020 }).click();
  await eventually(async () => assert.match(page.url(), /range=2020-09/));
  const few = await count(page);
  assert.ok(few > 0 && few < all);
  assert.ok((await page.locator(".event-mark:not([data-dim])").count()) > 0);
  await page.getByRole("button", { name: WORDS.onlySeptember2020 }).click();
  await eventually(async () => assert.equal(await count(page), all));
  const axis = await page.locator("#axis").boundingBox();
  await page.mouse.move(axis.x + axis.width * 0.3, axis.y + 34);
  await page.mouse.down();
  await page.mouse.move(axis.x + axis.width * 0.5, axis.y + 34, { steps: 4 });
  assert.equal(await page.locator(".brush").count(), 1, "the stretch is shown while it is marked");
  await page.mouse.up();
  await eventually(async () => assert.match(page.url(), /range=2020-\d\d-\d\d%2F2020-\d\d-\d\d/));
  const [from, to] = decodeURIComponent(page.url()).match(/range=([\d-]+)\/([\d-]+)/).slice(1);
  for (const id of await listed(page)) {
    const { date } = await page.evaluate((id) => window.timeline.events().find((event) => event.id === id), id);
    const ends = date.replace(/[[\]~?]/g, "").split(/\.\.|\//);
    assert.ok(ends[0] <= to && `${ends.at(-1) || "9999"}-99-99` >= from, `${id} meets ${from}–${to}`);
  }
});

test("the handles of the overview stretch the window by keyboard and mouse, and say where they are", async (t) => {
  const page = await openPage(t);
  const start = page.getByRole("slider").first();
  await start.focus();
  const before = await start.getAttribute("aria-valuetext");
  for (let press = 0; press < 3; press += 1) await page.keyboard.press("PageUp");
  await eventually(async () => assert.notEqual(await start.getAttribute("aria-valuetext"), before));
  assert.match(await start.getAttribute("aria-valuetext"), /^ngày/);
  await eventually(async () => assert.ok(await windowOf(page)));
  const box = await page.getByRole("slider").nth(1).boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x - 200, box.y + 10, { steps: 5 });
  await page.mouse.up();
  const span = await page.locator(".overview-window").boundingBox();
  await eventually(async () => assert.ok(Math.abs(span.x + span.width - (box.x - 200)) < 20));
});

test("what is pointed at in the list shows in the drawing, and the other way", async (t) => {
  const page = await openPage(t, `${SEPTEMBER}&range=2020-09`);
  const card = page.locator(".card[data-event]").nth(1);
  const id = await card.getAttribute("data-event");
  await card.hover();
  const pointed = page.locator(`.event-mark[data-event="${id}"][data-pointed]`);
  if ((await page.locator(`.event-mark[data-event="${id}"]`).count()) > 0) await pointed.waitFor();
  const mark = page.locator(".lane .event-mark:not([data-dim])").first();
  const other = await mark.getAttribute("data-event");
  await mark.hover();
  await page.locator(`.card[data-event="${other}"][data-pointed]`).waitFor({ state: "attached" });
  assert.equal(await page.locator(`[data-pointed]:not([data-event="${other}"])`).count(), 0);
});

test("a search dims the rest, and groups say how many answer", async (t) => {
  const page = await openPage(t);
  await searchBox(page).pressSequentially("singapore");
  await eventually(async () => assert.ok((await page.locator(".event-mark[data-dim]").count()) > 10));
  const shown = new Set(await listed(page));
  const bright = await page
    .locator(".lane .event-mark:not([data-dim])")
    .evaluateAll((marks) => marks.map((mark) => mark.dataset.event));
  assert.ok(bright.length > 0 && bright.every((id) => shown.has(id)));
  const counted = await page
    .locator(".event-group:not([data-dim])")
    .evaluateAll((groups) => groups.reduce((sum, { textContent }) => sum + Number(textContent), 0));
  assert.equal(bright.length + counted, shown.size);
});

test("the reader chooses the lanes; the choice is in the address and Back undoes it", async (t) => {
  const page = await openPage(t);
  const lanes = () => page.locator(".lane-name > :first-child").allInnerTexts();
  const themes = await lanes();
  await page.locator('[data-lanes="country"]').click();
  await eventually(async () => assert.match(page.url(), /lanes=country/));
  await eventually(async () => assert.ok((await lanes()).includes("Singapore")));
  await page.locator('[data-lanes="article"]').click();
  await eventually(async () => assert.equal((await lanes()).length, 6));
  await page.goBack();
  await page.goBack();
  await eventually(async () => assert.deepEqual(await lanes(), themes));
});

test("breaks, dates that are not exact and signs are explained in words", async (t) => {
  const page = await openPage(t);
  const breaks = await page.locator(".break").evaluateAll((breaks) => breaks.map((sign) => sign.getAttribute("aria-label")));
  assert.ok(breaks.length > 0 && breaks.every((name) => /^Trục ngắt: .*\d{4}.* không có sự kiện$/.test(name)), breaks.join("; "));
  await page.locator(".drawing-legend summary").click();
  const legend = await page.locator(".drawing-legend").innerText();
  const shapes = await page.locator(".lane .event-mark").evaluateAll((marks) => [...new Set(marks.map(({ dataset }) => dataset.shape))]);
  const explained = await page.locator(".drawing-legend .sample").evaluateAll((samples) => samples.map(({ dataset }) => dataset.shape));
  assert.ok(shapes.every((shape) => explained.includes(shape)), `${shapes} in ${explained}`);
  assert.match(legend, /một ngày nào đó trong khoảng này/);
});

test("the drawing is saved as SVG and as PNG", async (t) => {
  const page = await openPage(t, SEPTEMBER);
  const save = async (does) => {
    const [download] = await Promise.all([page.waitForEvent("download"), tool(page, does).click()]);
    return { name: download.suggestedFilename(), body: await readFile(await download.path()) };
  };
  const svg = await save("svg");
  assert.equal(svg.name, "nien-bieu-asean-2020.svg");
  const text = svg.body.toString("utf8").replaceAll("\u00a0", " ");
  for (const part of ["Niên biểu ASEAN 2020", "tháng 9 năm 2020", "Hội nghị", "trong 203 sự kiện"]) assert.ok(text.includes(part), part);
  const png = await save("png");
  assert.equal(png.name, "nien-bieu-asean-2020.png");
  assert.equal(png.body.subarray(1, 4).toString(), "PNG");
  const [width, height] = [png.body.readUInt32BE(16), png.body.readUInt32BE(20)];
  assert.equal(width, 3200);
  assert.ok(height > 800, `${height}`);
});

test("on a phone a finger that moves up scrolls the page, one that moves sideways moves the drawing, two zoom", async (t) => {
  const page = await openPage(t, "window=2020-01-01/2020-12-31", { viewport: NARROW, hasTouch: true });
  await opened(page);
  await page.waitForTimeout(200);
  const session = await page.context().newCDPSession(page);
  const spot = async () => {
    const lanes = await page.locator(".lanes").boundingBox();
    return { x: Math.round(lanes.x + lanes.width / 2), y: Math.round(Math.min(lanes.y + 60, 700)) };
  };
  const drag = async (dx, dy) => {
    const { x, y } = await spot();
    const touch = (type, points) => session.send("Input.dispatchTouchEvent", { type, touchPoints: points });
    await touch("touchStart", [{ x, y }]);
    for (let step = 1; step <= 10; step += 1) {
      await touch("touchMove", [{ x: x + (dx * step) / 10, y: y + (dy * step) / 10 }]);
      await page.waitForTimeout(16);
    }
    await touch("touchEnd", []);
  };
  const before = await windowOf(page);
  await drag(0, -200);
  await eventually(async () => assert.ok((await page.evaluate(() => scrollY)) > 50, "the page scrolls"));
  assert.equal(await windowOf(page), before);
  await page.evaluate(() => scrollTo(0, 0));
  await drag(120, 0);
  await eventually(async () => assert.ok((await windowOf(page)) < before, "the drawing moves"));
  const moved = await windowOf(page);
  const { x, y } = await spot();
  const fingers = (apart) => [{ x: x - apart, y, id: 0 }, { x: x + apart, y, id: 1 }];
  const touch = (type, touchPoints) => session.send("Input.dispatchTouchEvent", { type, touchPoints });
  await touch("touchStart", fingers(20).slice(0, 1));
  await touch("touchStart", fingers(20));
  for (let apart = 20; apart <= 100; apart += 8) {
    await touch("touchMove", fingers(apart));
    await page.waitForTimeout(16);
  }
  await touch("touchEnd", []);
  const days = (span) => (Date.parse(span.split("/")[1]) - Date.parse(span.split("/")[0])) / 864e5;
  await eventually(async () => assert.ok(days(await windowOf(page)) < days(moved) / 2, "two fingers look closer"));
  assert.equal(await page.evaluate(() => visualViewport.scale), 1, "and the page keeps its size");
});

test("on a phone the drawing stands behind its button, the overview before it", async (t) => {
  const page = await openPage(t, "", { viewport: NARROW });
  assert.equal(await page.locator(".plot").isVisible(), false);
  assert.equal(await page.locator(".overview").isVisible(), true);
  await eventually(async () => assert.ok((await page.locator(".bars-all").getAttribute("d")).length > 200, "with its bars"));
  const toggle = page.locator(".drawing-toggle");
  assert.equal(await toggle.getAttribute("aria-expanded"), "false");
  await toggle.press("Enter");
  await page.locator(".lane").first().waitFor();
  assert.equal(await toggle.getAttribute("aria-expanded"), "true");
  await page.locator(".card h3 a").first().click();
  await page.locator("#event-title").waitFor();
  assert.ok(await page.locator("#drawing").isHidden(), "an open event has the screen");
});

test("an event that opens comes into view", async (t) => {
  const page = await openPage(t, SEPTEMBER);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `${SEPTEMBER}&event=${SINGAPORE}`);
  await eventually(async () => {
    const mark = page.locator(`.event-mark[data-event="${SINGAPORE}"]`);
    assert.equal(await mark.getAttribute("aria-current"), "true");
    assert.match(await windowOf(page), /2025/, "and the address says so");
  });
});
