// The site in one file, opened from a disk.

import assert from "node:assert/strict";
import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { plain, printed } from "./lib/pdf.js";
import { cards, openLink, searchBox } from "./lib/record.js";
import { FOLDER, ONE_FILE as NAME, fileAddress, freshPage, openPage, ready, useSite } from "./lib/site.js";

useSite();

let folder;
before(async () => {
  // Alone in a folder with a name as people give them.
  folder = await mkdtemp(join(tmpdir(), "Bài giảng "));
  await copyFile(join(FOLDER, NAME), join(folder, NAME));
});
after(() => rm(folder, { recursive: true, force: true }));

/** The only thing that such a page says to anyone: that it asked for itself. */
const allows = (text) => text.startsWith("left the site: file:");

/** A file of that folder, opened from the disk at that hash. */
async function opened(t, hash = "", name = NAME) {
  const page = await freshPage(t, { allows });
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(`${pathToFileURL(join(folder, name))}${hash && `#${hash}`}`);
  await ready(page);
  assert.equal(asked.filter((url) => !url.startsWith("data:")).length, 1, `it asked for more: ${asked}`);
  return page;
}

test("it has all of the record, and finds what is typed without diacritics", async (t) => {
  const page = await opened(t);
  const site = await openPage(t);
  const record = (page) => page.evaluate(() => [window.timeline.events(), window.timeline.articles()]);
  assert.deepEqual(await record(page), await record(site));
  await searchBox(page).fill("nang cap quan he viet nam singapore");
  await page.waitForFunction(() => window.timeline.state().query !== "");
  await openLink(page, "2025-03-12-viet-nam-singapore-cltd").waitFor();
  assert.ok((await cards(page).count()) > 0);
  const found = (page) => page.evaluate(() => window.timeline.search("hội nghị bộ trưởng hàn quốc"));
  assert.deepEqual(await found(page), await found(site));
});

test("an event opens with its sources, by its address", async (t) => {
  const page = await opened(t, "event=2025-03-12-viet-nam-singapore-cltd");
  const evidence = page.locator(".evidence").first();
  await evidence.waitFor();
  assert.match(await page.locator("#event-title, .event h2").first().innerText(), /Singapore/);
  // Back leads to the list, as on a host.
  await page.evaluate(() => (location.hash = "view=ladder"));
  await page.locator("h1").first().waitFor();
  await page.goBack();
  await evidence.waitFor();
});

test("the timeline is drawn and can be walked by keys", async (t) => {
  const page = await opened(t);
  const marks = page.locator(".event-mark");
  await marks.first().waitFor();
  assert.ok((await marks.count()) > 20);
  await page.locator('.event-mark[tabindex="0"]').focus();
  const first = await page.evaluate(() => document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent);
  await page.keyboard.press("ArrowRight");
  await page.waitForFunction(
    (first) => (document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent) !== first,
    first,
  );
});

test("a lesson is presented from it, with a speaker's window", async (t) => {
  const page = await opened(t, "view=present");
  const heading = page.locator("h1").first();
  await heading.waitFor();
  const before = await heading.innerText();
  const [speaker] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
  await speaker.waitForFunction(() => document.querySelector("h1, h2") !== null);
  await page.keyboard.press("PageDown");
  await page.waitForFunction((before) => document.querySelector("h1").innerText !== before, before);
  const slide = await heading.innerText();
  await speaker.waitForFunction((slide) => document.body.innerText.includes(slide), slide);
});

test("the list is printed from it whole", async (t) => {
  const page = await opened(t, "view=print");
  await page.locator(".sheet > *").first().waitFor();
  const titles = await page.evaluate(() => window.timeline.events().map((event) => event.title.vi));
  const { pages } = await printed(page);
  const whole = pages.map(plain).join("");
  for (const title of titles) assert.ok(whole.includes(plain(title)), title);
});

test("citations are in it", async (t) => {
  const page = await opened(t, "view=take");
  const sited = await openPage(t, "view=take");
  const text = async (page) => {
    await page.locator("main h1").first().waitFor();
    await page.waitForTimeout(500);
    return page.locator("main").innerText();
  };
  assert.equal(await text(page), await text(sited));
});

test("a code for the class says that a file has no address", async (t) => {
  const page = await opened(t, "view=code");
  await page.getByText("không có gì để mã QR dẫn tới").waitFor();
  assert.equal(await page.locator(".code svg").count(), 0);
});

test("a code leads to the address that the file was built for", async (t) => {
  const bytes = await readFile(join(folder, NAME));
  const mark = Buffer.from("</title>", "utf16le");
  const at = bytes.indexOf(mark) + mark.length;
  const link = Buffer.from('<link rel="canonical" href="https://example.org/asean/">', "utf16le");
  await writeFile(join(folder, "built.html"), Buffer.concat([bytes.subarray(0, at), link, bytes.subarray(at)]));
  const page = await opened(t, "q=nga&view=code", "built.html");
  await page.getByText("https://example.org/asean/#q=nga", { exact: true }).waitFor();
  assert.equal(await page.locator(".code svg").count(), 1);
});

test("it leads to nothing that only the site has", async (t) => {
  const page = await opened(t);
  await page.locator("footer").first().waitFor();
  assert.equal(await page.locator("#offline").count(), 0);
  const links = await page.locator("a[href]").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  for (const link of links) assert.match(link, /^(#|https?:)/);
});

test("a file that was cut short says so in both languages", async (t) => {
  const bytes = await readFile(join(folder, NAME));
  const end = bytes.indexOf(Buffer.from("</script>", "utf16le"));
  const cut = Buffer.concat([bytes.subarray(0, end - 60_000), bytes.subarray(end)]);
  await writeFile(join(folder, "cut.html"), cut);
  const page = await freshPage(t, { allows: () => true });
  await page.goto(String(pathToFileURL(join(folder, "cut.html"))));
  const alert = page.getByRole("alert");
  await alert.waitFor();
  assert.match(await alert.innerText(), /không còn nguyên vẹn[\s\S]*is not whole/);
});

test("the site offers it, and it opens on a host that calls it UTF-8 as well", async (t) => {
  const page = await openPage(t);
  // By the keyboard: the foot of the page moves while the list above it is drawn to its end.
  const link = page.getByRole("link", { name: "Tải về một tệp" });
  await link.focus();
  const [download] = await Promise.all([page.waitForEvent("download"), link.press("Enter")]);
  assert.equal(download.suggestedFilename(), NAME);
  assert.deepEqual(await readFile(await download.path()), await readFile(join(FOLDER, NAME)));
  const other = await freshPage(t);
  await other.goto(fileAddress(NAME));
  await ready(other);
  assert.equal(await other.evaluate(() => document.characterSet), "UTF-16LE");
});
