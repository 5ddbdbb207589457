// Lessons: put together, kept, saved, opened, and forgiving.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import jsQR from "jsqr";
import { eventually } from "./lib/eventually.js";
import { READY, lessonHash, place, slideTitle, slots } from "./lib/lesson.js";
import { SINGAPORE, cards, count } from "./lib/record.js";
import { overflowing } from "./lib/overflow.js";
import { NARROW, address, goTo, openPage, ready, useSite } from "./lib/site.js";

useSite();

const RCEP = "2020-11-15-rcep";
const NGA = "2018-11-14-asean-nga-chien-luoc";

const heading = (page) => page.getByRole("heading", { level: 1, name: "Bài giảng" });
const choose = (page, id) => page.locator(`.card[data-event="${id}"] .choose`);
const lesson = (page) => page.evaluate(() => new URLSearchParams(location.hash.slice(1)).get("lesson") ?? "");
const toLesson = async (page) => {
  await page.getByRole("banner").getByRole("link", { name: "Trình chiếu" }).click();
  await heading(page).waitFor();
};

/** A lesson of three events, on its screen. */
async function ofThree(t, options) {
  const page = await openPage(t, "", options);
  await count(page);
  for (const id of [RCEP, NGA, SINGAPORE]) {
    await choose(page, id).click();
    await eventually(async () => assert.equal(await choose(page, id).getAttribute("aria-pressed"), "true"));
  }
  await toLesson(page);
  await order(page, [RCEP, NGA, SINGAPORE]);
  return page;
}

const TITLES = {
  [RCEP]: "Mười lăm nước ký Hiệp định RCEP",
  [NGA]: "ASEAN–Nga nâng quan hệ lên Đối tác chiến lược",
  [SINGAPORE]: "Việt Nam–Singapore nâng quan hệ lên Đối tác chiến lược toàn diện",
};
const order = (page, ids) => eventually(async () => assert.deepEqual(await slots(page), ids.map((id) => TITLES[id])));

test("events are chosen in the list and on their own page, and taken out again", async (t) => {
  const page = await openPage(t);
  await count(page);
  assert.equal(await choose(page, RCEP).getAttribute("aria-pressed"), "false");
  await choose(page, RCEP).click();
  assert.equal(await choose(page, RCEP).getAttribute("aria-pressed"), "true");
  await page.locator(`[id="open-${NGA}"]`).click();
  const button = page.getByRole("button", { name: "Đưa vào bài giảng", exact: true });
  // In the list it has the title beside it.
  const own = page.locator(".event-body").getByRole("button", { name: "Đưa vào bài giảng" });
  await own.click();
  assert.equal(await own.getAttribute("aria-pressed"), "true");
  assert.ok((await button.count()) <= 1);
  await toLesson(page);
  await order(page, [RCEP, NGA]);
  // A lesson is short in the address: six characters for an event.
  assert.equal((await lesson(page)).length, 12);
  await page.getByRole("button", { name: `Bỏ: ${TITLES[RCEP]}` }).click();
  await order(page, [NGA]);
  await page.goBack();
  await order(page, [RCEP, NGA]);
});

test("the order is changed by buttons, by keys and by dragging", async (t) => {
  const page = await ofThree(t);
  await page.getByRole("button", { name: `Đưa xuống: ${TITLES[RCEP]}` }).click();
  await order(page, [NGA, RCEP, SINGAPORE]);
  // The button that was pressed keeps the focus, where the event has gone.
  const focused = () => page.evaluate(() => document.activeElement.getAttribute("aria-label"));
  assert.equal(await focused(), `Đưa xuống: ${TITLES[RCEP]}`);
  await page.keyboard.press("Enter");
  await order(page, [NGA, SINGAPORE, RCEP]);
  // There is no further down: the focus is on what stands beside.
  assert.match(await focused(), new RegExp(TITLES[RCEP]));
  await page.keyboard.press("Alt+ArrowUp");
  await page.keyboard.press("Alt+ArrowUp");
  await order(page, [RCEP, NGA, SINGAPORE]);
  const box = async (at) => page.locator(".handle-drag").nth(at).boundingBox();
  const [from, to] = [await box(2), await box(0)];
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 6 });
  assert.equal(await page.locator(".slot[data-target]").count(), 1);
  await page.mouse.up();
  await order(page, [SINGAPORE, RCEP, NGA]);
});

test("on a phone the order is changed by dragging with a finger, and the page stays where it is", async (t) => {
  const page = await ofThree(t, { viewport: NARROW, hasTouch: true, isMobile: true });
  await page.locator(".slots").scrollIntoViewIfNeeded();
  const session = await page.context().newCDPSession(page);
  const touch = (type, touchPoints) => session.send("Input.dispatchTouchEvent", { type, touchPoints });
  const middle = async (at) => {
    const box = await page.locator(".handle-drag").nth(at).boundingBox();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  await page.locator(".slot").nth(1).evaluate((slot) => slot.scrollIntoView({ block: "center" }));
  const [from, to] = [await middle(0), await middle(1)];
  const scrolled = () => page.evaluate(() => window.scrollY);
  const before = await scrolled();
  await touch("touchStart", [from]);
  for (const share of [0.25, 0.5, 0.75, 1]) {
    await touch("touchMove", [{ x: from.x, y: from.y + (to.y - from.y) * share }]);
  }
  await eventually(async () => assert.equal(await page.locator(".slot[data-target]").count(), 1));
  await touch("touchEnd", []);
  await order(page, [NGA, RCEP, SINGAPORE]);
  assert.equal(await scrolled(), before);
  // A finger anywhere else scrolls, and moves nothing in the lesson.
  const text = await page.locator(".slot-title").nth(1).boundingBox();
  const at = { x: text.x + text.width / 2, y: text.y + text.height / 2 };
  await touch("touchStart", [at]);
  for (const step of [30, 60, 120, 180]) await touch("touchMove", [{ ...at, y: at.y - step }]);
  await touch("touchEnd", []);
  await eventually(async () => assert.notEqual(await scrolled(), before));
  await order(page, [NGA, RCEP, SINGAPORE]);
});

test("title and notes are in the address, and the class sees the title only", async (t) => {
  const page = await ofThree(t);
  await page.getByLabel("Tên bài").fill("Ba mốc");
  await page.getByLabel(`Lời dặn cho: ${TITLES[NGA]}`).fill("Hỏi năm nào.\nVì sao?");
  await eventually(async () => assert.match(decodeURIComponent(page.url()), /Ba mốc.*Vì sao/s));
  await page.reload();
  await ready(page);
  await heading(page).waitFor();
  assert.equal(await page.getByLabel("Tên bài").inputValue(), "Ba mốc");
  assert.equal(await page.getByLabel(`Lời dặn cho: ${TITLES[NGA]}`).inputValue(), "Hỏi năm nào.\nVì sao?");
  await page.getByRole("button", { name: "Trình chiếu" }).click();
  assert.equal(await slideTitle(page).innerText(), "Ba mốc");
  await page.keyboard.press("2");
  await page.keyboard.press("Enter");
  await eventually(async () => assert.equal(await slideTitle(page).innerText(), TITLES[NGA]));
  assert.ok(!(await page.locator("body").innerText()).includes("Hỏi năm nào"));
});

test("what is listed becomes a lesson, or is presented as it is", async (t) => {
  const page = await openPage(t, "q=RCEP");
  const listed = await count(page);
  assert.ok(listed > 1);
  await toLesson(page);
  await page.getByRole("button", { name: "Trình chiếu" }).click();
  await page.keyboard.press("End");
  await eventually(async () => assert.equal(await place(page), `${listed} / ${listed}`));
  await page.keyboard.press("Escape");
  await heading(page).waitFor();
  await page.getByRole("button", { name: "Đưa vào bài" }).click();
  assert.equal((await slots(page)).length, listed);
  // The list may change now; the lesson stays.
  await page.getByRole("link", { name: "Chọn thêm trong niên biểu" }).first().click();
  await page.getByRole("search").getByRole("combobox").fill("Nga");
  await eventually(async () => assert.notEqual(await count(page), listed));
  await toLesson(page);
  assert.equal((await slots(page)).length, listed);
});

for (const [id, slides] of Object.entries(READY)) {
  test(`the ready lesson ${id} opens in both languages, with its notes`, async (t) => {
    const page = await openPage(t, "view=lesson");
    await page.locator(".ready").first().waitFor();
    const titles = await page.locator(".ready h3").allInnerTexts();
    assert.equal(titles.length, Object.keys(READY).length);
    await page.locator(`button[data-does="ready"][data-value="${id}"]`).click();
    await page.locator(".slot").first().waitFor();
    assert.equal(await page.locator(".slot").count(), slides);
    const notes = () => page.locator(".slot textarea").evaluateAll((areas) => areas.map((area) => area.value));
    const vi = await notes();
    assert.ok(vi.every((note) => note.length > 10));
    const title = await page.getByLabel("Tên bài").inputValue();
    assert.ok(titles.includes(title));
    await goTo(page, lessonHash(id, "lesson", 0, "en"));
    await page.getByRole("heading", { level: 1, name: "Lesson" }).waitFor();
    await page.locator(".slot").first().waitFor();
    const en = await notes();
    assert.equal(en.length, slides);
    assert.ok(en.every((note, at) => note.length > 10 && note !== vi[at]));
    assert.notEqual(await page.getByLabel("Title").inputValue(), title);
  });
}

test("a ready lesson that is changed becomes one's own, and its other notes stay", async (t) => {
  const page = await openPage(t, lessonHash("doc-nguon", "lesson"));
  await page.locator(".slot").first().waitFor();
  const note = await page.locator(".slot textarea").nth(1).inputValue();
  await page.locator('[data-does="remove"]').first().click();
  await eventually(async () => assert.equal((await slots(page)).length, READY["doc-nguon"] - 1));
  assert.equal(await page.locator(".slot textarea").first().inputValue(), note);
  assert.ok(!(await lesson(page)).includes("~"));
});

test("events that are gone are named, passed over and not lost", async (t) => {
  const page = await openPage(t, `view=lesson&lesson=zzzzzz%2C${RCEP}%2C2019-no-such-event%2C~no-such-lesson%2C${NGA}%2Cxyz`);
  await heading(page).waitFor();
  await order(page, [RCEP, NGA]);
  assert.equal(await page.locator(".slot-title.gone").count(), 2);
  await page.getByText("2 sự kiện của bài này không còn trong niên biểu").waitFor();
  // What is done to the lesson leaves them where they are.
  await page.getByRole("button", { name: `Đưa lên: ${TITLES[NGA]}` }).click();
  await eventually(async () => assert.match(await lesson(page), /zzzzzz/));
  assert.match(await lesson(page), /2019-no-such-event/);
  await page.getByRole("button", { name: "Trình chiếu" }).click();
  await page.keyboard.press("End");
  await eventually(async () => assert.equal(await place(page), "2 / 2"));
});

test("a broken address opens something all the same", async (t) => {
  const page = await openPage(t, "view=lesson&lesson=%25%25~~,,-&slide=-3&notes=%1E%1E&title=%20");
  await heading(page).waitFor();
  await goTo(page, "view=present&slide=99999");
  await slideTitle(page).waitFor();
});

test("a lesson is saved to a file and opened from it", async (t) => {
  const page = await ofThree(t);
  await page.getByLabel("Tên bài").fill("Đối tác của ta");
  await page.getByLabel(`Lời dặn cho: ${TITLES[NGA]}`).fill('Hỏi "vì sao"?');
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Lưu thành tệp" }).click(),
  ]);
  assert.equal(download.suggestedFilename(), "doi-tac-cua-ta.json");
  const path = await download.path();
  const file = JSON.parse(await readFile(path, "utf8"));
  assert.equal(file.format, "nien-bieu-lesson");
  assert.deepEqual(file.slides.map(({ event }) => event), [RCEP, NGA, SINGAPORE]);
  assert.deepEqual(file.slides.map(({ title }) => title), [RCEP, NGA, SINGAPORE].map((id) => TITLES[id]));
  assert.equal(file.slides[1].note, 'Hỏi "vì sao"?');
  const other = await openPage(t, "view=lesson");
  await heading(other).waitFor();
  await other.locator("#lesson-file").setInputFiles(path);
  await order(other, [RCEP, NGA, SINGAPORE]);
  assert.equal(await other.getByLabel("Tên bài").inputValue(), "Đối tác của ta");
  assert.equal(await other.getByLabel(`Lời dặn cho: ${TITLES[NGA]}`).inputValue(), 'Hỏi "vì sao"?');
  // What is no lesson changes nothing and says so.
  for (const text of ["no JSON", "{}", '{"format":"nien-bieu-lesson"}', "null"]) {
    await other.locator("#lesson-file").setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from(text) });
    await other.getByText("Tệp này không phải là bài giảng").waitFor();
    await order(other, [RCEP, NGA, SINGAPORE]);
  }
  // Events of another time are kept.
  const older = { ...file, slides: [{ event: "1999-gone", note: "x" }, ...file.slides, { event: "a,~b" }, 7, null] };
  await other.locator("#lesson-file").setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(older)) });
  await other.getByText("Đã mở bài có 4 sự kiện, trong đó 1 sự kiện không còn").waitFor();
  assert.match(await lesson(other), /1999-gone/);
});

test("lessons are kept where the browser keeps things", async (t) => {
  const page = await ofThree(t);
  await page.getByLabel("Tên bài").fill("Ba mốc");
  await page.getByRole("button", { name: "Giữ trên máy này" }).click();
  await page.getByText("Đã giữ bài trong trình duyệt này").waitFor();
  await page.getByRole("button", { name: "Cất bài này" }).click();
  await eventually(async () => assert.equal(await lesson(page), ""));
  await page.goto(address("view=articles"));
  await page.goto(address("view=lesson"));
  await page.getByRole("button", { name: "Mở bài: Ba mốc" }).click();
  await order(page, [RCEP, NGA, SINGAPORE]);
  await page.getByRole("button", { name: "Bỏ: Ba mốc" }).click();
  await page.getByRole("button", { name: "Mở bài: Ba mốc" }).waitFor({ state: "detached" });
  // The last one is kept by itself.
  await page.goto(address("view=articles"));
  await page.goto(address("view=lesson"));
  await page.getByRole("button", { name: "Mở lại bài soạn gần nhất" }).click();
  await order(page, [RCEP, NGA, SINGAPORE]);
});

test("where nothing is kept, a lesson works and says so", async (t) => {
  const refuse = () => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("refused", "SecurityError");
      },
    });
  };
  const page = await ofThree(t, { scripts: [refuse] });
  await page.getByRole("button", { name: "Giữ trên máy này" }).click();
  await page.getByText("Trình duyệt không cho giữ").waitFor();
  await page.reload();
  await ready(page);
  await order(page, [RCEP, NGA, SINGAPORE]);
});

test("the code leads to what is shown, without the teacher's notes", async (t) => {
  const page = await ofThree(t);
  await page.getByLabel(`Lời dặn cho: ${TITLES[NGA]}`).fill("riêng cho thầy cô");
  await page.getByRole("button", { name: "Mã QR cho lớp" }).click();
  await page.locator(".code svg").waitFor();
  const readCode = async () => {
    const url = await page.locator(".code-address").innerText();
    assert.equal(await scanned(page), url);
    return url;
  };
  const url = await readCode();
  assert.ok(!decodeURIComponent(url).includes("riêng"));
  await page.getByText("Địa chỉ này chỉ mở được trên chính máy này").waitFor();
  await page.getByLabel("Mã dẫn tới").selectOption("list");
  await eventually(async () => assert.notEqual(await page.locator(".code-address").innerText(), url));
  await readCode();
  // A phone that reads it sees the lesson.
  await page.goto(url);
  await page.reload();
  await slideTitle(page).waitFor();
  await page.keyboard.press("End");
  await eventually(async () => assert.equal(await slideTitle(page).innerText(), TITLES[SINGAPORE]));
});

test("the lesson's screen and a slide fit a phone", async (t) => {
  const page = await openPage(t, lessonHash("asean-2020", "lesson"), { viewport: NARROW });
  await page.locator(".slot").first().waitFor();
  assert.deepEqual(await page.evaluate(overflowing), []);
  // The head is one line of links.
  const tops = await page.locator(".head nav li").evaluateAll((items) => items.map((item) => item.getBoundingClientRect().top));
  assert.equal(new Set(tops).size, 1, tops.join(" "));
  await goTo(page, lessonHash("asean-2020", "present", 9));
  await slideTitle(page).waitFor();
  assert.deepEqual(await page.evaluate(overflowing), []);
  const box = await page.locator(".slide").evaluate((slide) => [slide.scrollWidth, slide.clientWidth]);
  assert.ok(box[0] <= box[1], box.join(" > "));
});

test("the rest of the page comes back after a presentation", async (t) => {
  const page = await openPage(t, lessonHash("asean-2020", "present"));
  await slideTitle(page).waitFor();
  assert.ok(await page.getByRole("banner").isHidden());
  await goTo(page, "");
  await cards(page).first().waitFor();
  assert.ok(await page.getByRole("banner").isVisible());
});

/** What a reader of QR codes sees in the code on the page: its boxes drawn, eight dots a module. */
async function scanned(page) {
  const { side, d } = await page.locator(".code svg").evaluate((svg) => ({
    side: svg.viewBox.baseVal.width,
    d: svg.querySelector("path").getAttribute("d"),
  }));
  const dots = 8;
  const width = side * dots;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of d.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = y * dots; row < (Number(y) + 1) * dots; row += 1) {
      for (let column = x * dots; column < (Number(x) + Number(length)) * dots; column += 1) {
        pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
      }
    }
  }
  return jsQR(pixels, width, width)?.data;
}
