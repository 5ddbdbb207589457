// 'Bài của bạn': a reader's own article is read on this machine, its events judged, kept and taken along.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { overflowing } from "./lib/overflow.js";
import { goTo, openPage, useSite } from "./lib/site.js";

useSite();

const ARTICLE = `ASEAN và Úc lập quan hệ Đối tác chiến lược toàn diện
28/10/2021
Ngày 27/10, tại cuộc gặp trực tuyến, lãnh đạo ASEAN và Úc nhất trí nâng cấp quan hệ ASEAN - Úc lên Đối tác chiến lược toàn diện.
Hai bên là đối tác chiến lược từ năm 2014, và đang thực hiện Kế hoạch Hành động giai đoạn 2020-2024, phần lớn việc đã xong.
Thủ tướng Scott Morrison dự cuộc gặp, nói rằng Úc sẽ mời nhiều sinh viên hơn, nhất là từ các nước sông Mê Công.
Tin liên quan
Giá gạo tăng trong tuần qua ở nhiều tỉnh
`;

const open = async (t, lang = "vi", options = {}) => {
  const page = await openPage(t, lang === "vi" ? "view=own" : `view=own&lang=${lang}`, options);
  await page.getByRole("heading", { level: 1, name: lang === "vi" ? "Bài của bạn" : "Your article" }).waitFor();
  return page;
};

const paste = async (page, text) => {
  await page.getByRole("textbox", { name: /Dán bài/ }).fill(text);
  await page.getByRole("button", { name: "Đọc bài" }).click();
  await page.getByRole("heading", { level: 2, name: "Sự kiện tìm thấy" }).waitFor();
};

/** The file that a click hands out. */
const saved = async (page, button) => {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: button }).click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
};

test("an article that is pasted has its dates marked and its events as cards", async (t) => {
  const page = await open(t);
  await paste(page, ARTICLE);
  await page.getByRole("heading", { level: 2, name: /ASEAN và Úc lập quan hệ/ }).waitFor();
  assert.match(await page.locator(".own").innerText(), /Ngày của bài: 28\/10\/2021/);
  const marks = await page.locator(".own-text > :not(details) mark").evaluateAll((all) => all.map((mark) => [mark.textContent, mark.title.split(" · ")[0]]));
  assert.deepEqual(
    marks.filter(([text]) => text !== "28/10/2021"),
    [["Ngày 27/10", "2021-10-27"], ["năm 2014", "2014"], ["giai đoạn 2020-2024", "2020/2024"]],
  );
  const card = page.locator(".own-card").first();
  assert.equal(await card.getByLabel("Ngày (năm-tháng-ngày)").inputValue(), "2021-10-27");
  assert.equal(await card.getByLabel("Loại").inputValue(), "upgrade");
  // Who takes part, by name.
  assert.equal(await card.getByLabel("Các bên").inputValue(), "ASEAN, Australia");
  // What is not the article's is folded away.
  assert.equal(await page.getByText("Giá gạo tăng trong tuần qua").isVisible(), false);
});

test("what is judged stays after a reload, goes into the files, and comes back from them", async (t) => {
  const page = await open(t);
  await paste(page, ARTICLE);
  const cards = page.locator(".own-card");
  const count = await cards.count();
  assert.ok(count >= 2, `${count} cards`);
  await cards.nth(0).getByLabel("Tên sự kiện").fill("ASEAN và Úc nâng cấp quan hệ");
  await cards.nth(0).getByRole("button", { name: "Giữ" }).click();
  await cards.nth(1).getByRole("button", { name: "Bỏ" }).click();
  await cards.nth(0).getByLabel("Ngày (năm-tháng-ngày)").fill("27/10");
  await page.getByText("Chưa đọc được. Viết 2020-09-07").waitFor();
  await cards.nth(0).getByLabel("Ngày (năm-tháng-ngày)").fill("2021-10-27");
  const thrown = await cards.nth(1).getByLabel("Tên sự kiện").inputValue();
  const events = await saved(page, "Sự kiện (.toml)");
  assert.match(events.name, /^2021-10-28-.*\.toml$/);
  assert.ok(events.text.includes("ASEAN và Úc nâng cấp quan hệ"));
  assert.ok(!events.text.includes(`vi = "${thrown}"`));
  const article = await saved(page, "Bài (.md)");
  assert.match(article.text, /published = "2021-10-28"/);
  const json = await saved(page, "Tất cả (.json)");
  const whole = JSON.parse(json.text);
  assert.equal(whole.draft.article.published, "2021-10-28");
  for (const { start, end, text } of whole.draft.mentions) assert.equal([...ARTICLE].slice(start, end).join(""), text);
  await page.waitForFunction(() => localStorage.getItem("own-article")?.includes("nâng cấp quan hệ"));
  await page.reload();
  await cards.first().waitFor();
  assert.equal(await cards.nth(0).getByLabel("Tên sự kiện").inputValue(), "ASEAN và Úc nâng cấp quan hệ");
  assert.equal(await cards.nth(0).getByRole("button", { name: "Giữ" }).getAttribute("aria-pressed"), "true");
  await page.getByRole("button", { name: "Xóa khỏi máy này" }).click();
  await page.getByText("Đã xóa bài và các thẻ").waitFor();
  assert.equal(await cards.count(), 0);
  await page.locator("input[type=file]").setInputFiles({ name: json.name, mimeType: "application/json", buffer: Buffer.from(json.text) });
  await cards.first().waitFor();
  assert.equal(await cards.nth(0).getByLabel("Tên sự kiện").inputValue(), "ASEAN và Úc nâng cấp quan hệ");
  assert.equal(await cards.nth(1).getByRole("button", { name: "Bỏ" }).getAttribute("aria-pressed"), "true");
});

test("a hostile page of HTML is text: nothing in it runs and nothing is fetched", async (t) => {
  // The policy holds in the document that is read as well, and says what it stops there.
  const page = await open(t, "vi", { allows: (text) => /script-src-attr inline|inline event handler/.test(text) });
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  const hostile = `<!doctype html><html><body onload="window.struck = 1"><h1>${ARTICLE.split("\n")[0]}</h1><p>28/10/2021</p>
    <script>window.struck = 2</script><img src="https://example.org/x.png" onerror="window.struck = 3"><svg onload="window.struck = 4"></svg>
    ${ARTICLE.split("\n").slice(2, 5).map((line) => `<p>&lt;b&gt;x&lt;/b&gt; ${line}</p>`).join("")}<iframe src="https://example.org/"></iframe></body></html>`;
  await page.locator("input[type=file]").setInputFiles({ name: "page.html", mimeType: "text/html", buffer: Buffer.from(hostile) });
  await page.locator(".own-card").first().waitFor();
  assert.match(await page.locator(".own-text").innerText(), /<b>x<\/b>/);
  assert.equal(await page.evaluate(() => window.struck), undefined);
  assert.deepEqual(asked, []);
  assert.equal(await page.locator(".own img, .own iframe, .own svg").count(), 0);
});

test("what is no article, and a file that is none of ours, are told so", async (t) => {
  const page = await open(t);
  await page.getByRole("textbox", { name: /Dán bài/ }).fill("Xin chào");
  await page.getByRole("button", { name: "Đọc bài" }).click();
  await page.getByRole("alert").getByText("Không thấy đoạn văn nào").waitFor();
  await page.locator("input[type=file]").setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from('{"a":1}') });
  await page.getByRole("alert").getByText("không phải do trang Bài của bạn xuất ra").waitFor();
});

test("it fits a phone, and speaks English", async (t) => {
  const page = await open(t);
  await page.setViewportSize({ width: 360, height: 740 });
  await paste(page, ARTICLE);
  assert.deepEqual(await page.evaluate(overflowing), []);
  await goTo(page, "view=own&lang=en");
  await page.getByRole("heading", { level: 1, name: "Your article" }).waitFor();
  await page.getByRole("heading", { level: 2, name: "Events found" }).waitFor();
});
