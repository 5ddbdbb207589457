// A reader's kept events beside the record: in the list, in search, in the drawing, presented, on paper and in files.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { eventually } from "./lib/eventually.js";
import { overflowing } from "./lib/overflow.js";
import { plain, printed } from "./lib/pdf.js";
import { cards, listed, searchBox } from "./lib/record.js";
import { NARROW, freshPage, address, goTo, openPage, ready, useSite } from "./lib/site.js";

useSite();

const FIXTURE = new URL("../../crates/draft/tests/pages/34-vi-upgrade.txt.page", import.meta.url);
const ARTICLE = (await readFile(FIXTURE, "utf8")).split("---\n")[1];
const MARK = { vi: "Bài của bạn, chưa kiểm chứng", en: "Your article, unchecked" };
/** The same for those who are shown it. */
const ADDED = "Theo bài đưa thêm, chưa kiểm chứng";
/** A title that the record has nothing like. */
const TITLE = "Khánh thành vườn chim Đồng Tháp";

const read = async (page, text = ARTICLE) => {
  await page.getByRole("textbox", { name: /Dán bài/ }).fill(text);
  await page.getByRole("button", { name: "Đọc bài" }).click();
  await page.locator(".own-card").first().waitFor();
};

const card = (page, at) => page.locator(".own-card").nth(at);

const isKept = (page, at, kept) =>
  card(page, at).locator(`button[data-does="keep"][aria-pressed="${kept}"]`).waitFor();

/** Reads the article, keeps its first two events, gives the first that title. */
async function keepTwo(page, title = TITLE) {
  await read(page);
  for (const at of [0, 1]) {
    await card(page, at).getByRole("button", { name: "Giữ" }).click();
    await isKept(page, at, true);
  }
  await card(page, 0).getByLabel("Tên sự kiện").fill(title);
}

/** The ids of the reader's own among those that are listed. */
const own = async (page) => (await listed(page)).filter((id) => id.startsWith("own-"));

const toList = (page) => page.getByRole("link", { name: "Xem trong niên biểu" }).click();

test("kept events are in the list, found without diacritics, on a lane of their own, and marked everywhere", async (t) => {
  const page = await openPage(t, "view=own");
  const before = await page.evaluate(() => window.timeline.events().length);
  await keepTwo(page);
  // Not even a moment is waited between typing and leaving.
  await toList(page);
  await cards(page).first().waitFor();
  assert.equal((await own(page)).length, 2);
  assert.equal((await listed(page)).length, 2, "the layer alone is listed");
  for (const badge of await page.locator(".card .source").allInnerTexts()) assert.equal(badge, MARK.vi);
  await goTo(page, "");
  assert.equal((await listed(page)).length, before + 2);

  // In time, among the others of 2021 and before.
  const dates = await page.evaluate(() => window.timeline.events().map(({ id, date }) => [id, date]));
  const at = dates.findIndex(([id, date]) => id.startsWith("own-") && date === "2021-10-27");
  const [earlier, , later] = dates.slice(at - 1, at + 2).map(([, date]) => date);
  assert.ok(earlier <= "2021-10-27" && "2021-10-27" <= later, `${earlier}, ${later}`);

  // On its own lane, by every choice of lanes, each mark named by it.
  for (const lanes of ["", "lanes=country", "lanes=kind", "lanes=article"]) {
    await goTo(page, lanes);
    const lane = page.getByRole("group", { name: "Của bạn, chưa kiểm, 2 sự kiện" });
    await lane.waitFor();
    await eventually(async () => {
      const held = await lane.locator("[data-event]").evaluateAll((all) => all.map((mark) => mark.dataset.event));
      const others = await page.locator(".lane [data-event]").evaluateAll((all) => all.map((mark) => mark.dataset.event));
      assert.equal(others.filter((id) => id.startsWith("own-")).length, held.length, lanes);
    });
  }

  await goTo(page, "");
  await searchBox(page).fill("khanh thanh vuon chim dong thap");
  await eventually(async () => assert.equal((await listed(page))[0]?.startsWith("own-"), true));
  await page.locator(".card[data-event^='own-'] h3 a").first().click();
  const open = page.locator("section.event");
  assert.equal(await open.locator("#event-title").innerText(), TITLE);
  await open.getByText("chưa ai kiểm chứng. Chỉ có trong trình duyệt này").waitFor();
  assert.equal(await open.getByRole("button", { name: /Sao chép/ }).count(), 0, "what only this browser has is not cited");
  await open.getByRole("link", { name: /Úc lập quan hệ/ }).click();
  await page.getByRole("heading", { level: 1, name: /ASEAN và Úc lập quan hệ/ }).waitFor();
  await page.getByText("sinh viên hơn, nhất là từ các nước sông Mê Công").waitFor();
  assert.equal(await page.getByText("Lược thuật", { exact: true }).count(), 0, "it is no digest of ours");
});

test("the ladder, the static record and citations stay the record's", async (t) => {
  const page = await openPage(t, "view=own");
  await keepTwo(page);
  await goTo(page, "view=ladder");
  assert.equal(await page.locator(".ladder a[href*='own-']").count(), 0);
  await goTo(page, "view=take&layer=own&sheet=apa");
  await page.locator(".cite h3").waitFor();
  assert.equal(await page.locator("[data-cite]").count(), 0);
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator('button[data-value="bibtex"]').click()]);
  assert.ok(!(await readFile(await download.path(), "utf8")).includes("own-"));
  const told = await page.evaluate(() => window.timeline.events().filter(({ id }) => id.startsWith("own-")).map(({ layer }) => layer));
  assert.deepEqual(told, ["own", "own"]);
});

test("kept events are presented, printed and taken along like the others, and say what they are", async (t) => {
  const page = await openPage(t, "view=own");
  await keepTwo(page);
  await toList(page);
  const ids = await own(page);
  // Into a lesson, by the star of the card.
  await page.locator(`.card[data-event="${ids[0]}"] .choose`).click();
  await page.waitForFunction(() => new URLSearchParams(location.hash.slice(1)).get("lesson"));
  const lesson = await page.evaluate(() => new URLSearchParams(location.hash.slice(1)).get("lesson"));
  await goTo(page, `view=present&lesson=${lesson}&slide=1`);
  await page.locator(`.slide[data-event="${ids[0]}"]`).waitFor();
  assert.ok((await page.locator(".slide").innerText()).includes(ADDED));

  await goTo(page, "view=print&layer=own");
  await page.locator(".sheet-list > li").nth(1).waitFor();
  const paper = plain((await printed(page)).pages.join(""));
  for (const text of [TITLE, ADDED, "2 sự kiện do người đọc lập", "ASEAN và Úc lập quan hệ"]) {
    assert.ok(paper.includes(plain(text)), text);
  }
  await goTo(page, "view=take&layer=own");
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator('button[data-value="csv"]').click()]);
  const table = await readFile(await download.path(), "utf8");
  assert.ok(table.includes(TITLE) && table.includes(ADDED) && table.includes(ids[0]));

  // Corrected after the program for teaching has seen it: it is corrected there too.
  await goTo(page, "view=own");
  await card(page, 0).getByLabel("Tên sự kiện").fill("Vườn chim mở cửa");
  await goTo(page, "view=print&layer=own");
  await page.locator(".sheet-list").getByText("Vườn chim mở cửa").waitFor();
  assert.equal(await page.locator(".sheet-list").getByText(TITLE).count(), 0);
});

test("after a reload they are still there; thrown away they are gone everywhere at once, and after a reload too", async (t) => {
  const page = await openPage(t, "view=own");
  await keepTwo(page);
  await goTo(page, "");
  await page.reload();
  await ready(page);
  const ids = await own(page);
  assert.equal(ids.length, 2);
  await page.locator(`.card[data-event="${ids[0]}"]`).waitFor();
  await goTo(page, "view=own");
  await card(page, 0).getByRole("button", { name: "Bỏ" }).click();
  await isKept(page, 0, false);
  assert.equal(await page.evaluate(() => window.timeline.events().filter(({ layer }) => layer === "own").length), 1);
  await goTo(page, "");
  assert.equal((await own(page)).length, 1);
  await goTo(page, "view=own");
  await page.getByRole("button", { name: "Xóa khỏi máy này" }).click();
  await page.getByText("Đã xóa bài và các thẻ").waitFor();
  await goTo(page, "");
  assert.equal((await own(page)).length, 0);
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);
  await page.reload();
  await ready(page);
  assert.equal((await own(page)).length, 0);
});

test("where storage is refused they are there for the visit", async (t) => {
  const refuse = () => Object.defineProperty(window, "localStorage", { get() { throw new DOMException("refused", "SecurityError"); } });
  const page = await openPage(t, "view=own", { scripts: [refuse] });
  await keepTwo(page);
  await goTo(page, "");
  assert.equal((await own(page)).length, 2);
  // The cards are there to come back to.
  await goTo(page, "view=own");
  assert.equal(await card(page, 0).getByLabel("Tên sự kiện").inputValue(), TITLE);
  await goTo(page, "view=print&layer=own");
  await page.locator(".sheet-list > li").nth(1).waitFor();
});

test("what is damaged or of another version in storage is passed over", async (t) => {
  for (const kept of ["NIENBIEU\u0009\u0000", "đây không phải là byte", "NIENBIEU\u0003\u0000\u0000\u0000", ""]) {
    const page = await freshPage(t, { scripts: [`localStorage.setItem("own-events", ${JSON.stringify(kept)})`] });
    await page.goto(address(""));
    await ready(page);
    assert.equal((await own(page)).length, 0);
  }
});

test("an address with events of another machine opens, and says why they are not there", async (t) => {
  const page = await openPage(t, "layer=own&event=own-abc123-1");
  await page.getByText("tự lập từ bài báo riêng").waitFor();
  await goTo(page, "read=own-abc123");
  await page.locator("main h1").waitFor();
});

test("a hostile article is text everywhere", async (t) => {
  const page = await openPage(t, "view=own");
  const hostile = `<img src=x onerror="window.struck=1"><script>window.struck=2</script>`;
  await keepTwo(page, hostile);
  for (const hash of ["", "view=print&layer=own", "view=lesson"]) {
    await goTo(page, hash);
    await page.locator("main :is(.card, .sheet-list, h1)").first().waitFor();
  }
  await goTo(page, "layer=own");
  await page.locator(".card").getByText(hostile).waitFor();
  assert.equal(await page.locator("main img").count(), 0);
  assert.equal(await page.evaluate(() => window.struck), undefined);
});

test("what is opened again from the file of all of it is in the timeline again", async (t) => {
  const page = await openPage(t, "view=own");
  await keepTwo(page);
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Tất cả (.json)" }).click()]);
  const json = await readFile(await download.path());
  await goTo(page, "layer=own");
  const before = await own(page);
  assert.equal(before.length, 2);
  const other = await openPage(t, "view=own");
  await other.locator("input[type=file]").setInputFiles({ name: "x.json", mimeType: "application/json", buffer: json });
  await other.locator(".own-card").first().waitFor();
  await goTo(other, "layer=own");
  assert.deepEqual(await own(other), before);
  await other.locator(".card").getByText(TITLE).waitFor();
});

test("another article takes the place of one with kept events only where the reader says so", async (t) => {
  const page = await openPage(t, "view=own");
  await keepTwo(page);
  const other = ARTICLE.replace("Scott Morrison", "Anthony Albanese");
  for (const [answer, kept] of [["dismiss", TITLE], ["accept", "ASEAN–Australia nâng quan hệ lên Đối tác chiến lược toàn diện"]]) {
    page.once("dialog", (dialog) => dialog[answer]());
    const field = page.getByRole("textbox", { name: /Dán bài/ });
    if (!(await field.isVisible())) await page.getByText("Đưa bài vào").click();
    await field.fill(other);
    await page.getByRole("button", { name: "Đọc bài" }).click();
    await eventually(async () => assert.equal(await card(page, 0).getByLabel("Tên sự kiện").inputValue(), kept));
  }
  await goTo(page, "");
  assert.equal((await own(page)).length, 0);
});

test("a field that is being typed into keeps the focus while its event comes into the timeline and leaves it", async (t) => {
  const page = await openPage(t, "view=own");
  await read(page);
  await card(page, 0).getByRole("button", { name: "Giữ" }).click();
  const date = card(page, 0).getByLabel("Ngày (năm-tháng-ngày)");
  await date.click();
  await date.press("End");
  for (const key of ["Backspace", "-", "Backspace", "2", "8"]) {
    await page.keyboard.press(key);
    assert.equal(await date.evaluate((field) => field === document.activeElement), true, key);
  }
});

test("it fits a phone in both languages", async (t) => {
  const page = await openPage(t, "view=own", { viewport: NARROW });
  await keepTwo(page);
  for (const lang of ["", "&lang=en"]) {
    for (const hash of ["view=own", "layer=own", "view=articles"]) {
      await goTo(page, hash + lang);
      await page.locator("main h1, main h2").first().waitFor();
      assert.deepEqual(await page.evaluate(overflowing), [], hash + lang);
    }
    await goTo(page, `layer=own${lang}`);
    assert.equal(await page.locator(".card .source").first().innerText(), lang ? MARK.en : MARK.vi);
  }
});
