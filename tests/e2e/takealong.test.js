// Files to take along, from the screen to their readers.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { test } from "node:test";
import { openPage, useSite } from "./lib/site.js";

useSite();

const TIMELINE_JS = new URL("node_modules/@knight-lab/timelinejs/dist/", import.meta.url).pathname;

/** Saves a format from the screen, and gives its name and text. */
async function saved(page, format) {
  const coming = page.waitForEvent("download");
  await page.locator(`button[data-value="${format}"]`).click();
  const download = await coming;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

async function openScreen(t, hash = "") {
  const page = await openPage(t, `view=take${hash}`);
  await page.getByRole("heading", { level: 1, name: /Tải về|Take it along/ }).waitFor();
  return page;
}

/** TimelineJS with a timeline of that kind of file, once it stands. */
async function inTimelineJs(t, page, file, text) {
  const files = {
    "/": ["text/html", `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/css/timeline.css"><div id="t" style="height:600px"></div><script src="/js/timeline.js"></script>`],
    [`/${file}`]: [file.endsWith("csv") ? "text/csv" : "application/json", text],
  };
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, "http://localhost").pathname;
    try {
      const [type, body] = files[path] ?? [path.endsWith(".css") ? "text/css" : "text/javascript", await readFile(join(TIMELINE_JS, path))];
      response.writeHead(200, { "content-type": `${type}; charset=utf-8` });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => server.close());
  const other = await page.context().browser().newPage();
  t.after(() => other.close());
  await other.goto(`http://127.0.0.1:${server.address().port}/`);
  return other.evaluate((file) => new Promise((resolve, reject) => {
    const read = (config) => ({
      title: config.title?.text.headline,
      events: config.events.map((event) => ({
        id: event.unique_id,
        headline: event.text.headline,
        text: event.text.text,
        shown: event.display_date,
        group: event.group,
        start: ["year", "month", "day"].map((part) => event.start_date.data[part] ?? null),
        end: event.end_date ? ["year", "month", "day"].map((part) => event.end_date.data[part] ?? null) : null,
      })),
    });
    const timeline = new window.TL.Timeline("t", `${location.origin}/${file}`, { font: null, duration: 0, script_path: `${location.origin}/js/` });
    timeline.on("ready", () => resolve(read(timeline.config)));
    setTimeout(() => reject(new Error(`TimelineJS did not take ${file}: ${document.body.textContent.slice(0, 200)}`)), 60_000);
  }), file);
}

for (const [format, file] of [["timelinejs-json", "timeline.json"], ["timelinejs-csv", "timeline.csv"]]) {
  test(`TimelineJS takes ${format} with every event, no finer than it is known`, async (t) => {
    const page = await openScreen(t);
    const events = new Map((await page.evaluate(() => window.timeline.events())).map((event) => [event.title.vi, event]));
    const { text } = await saved(page, format);
    const told = await inTimelineJs(t, page, file, text);
    assert.equal(told.title, "Niên biểu ASEAN 2020");
    assert.equal(told.events.length, events.size);
    const plain = (html) => html.replace(/<[^>]*>/g, "").replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">");
    for (const slide of told.events) {
      const event = events.get(plain(slide.headline));
      assert.ok(event, slide.headline);
      assert.ok(plain(slide.text).includes(event.summary.vi), event.id);
      if (format === "timelinejs-json") assert.equal(slide.id, event.id);
      // TimelineJS has 0 for an empty cell of its table.
      const number = (part) => (part === null || Number(part) === 0 ? null : Number(part));
      const [year, month, day] = slide.start.map(number);
      if (/^\d{4}-\d\d-\d\d/.test(event.date)) assert.equal(`${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`, event.date.slice(0, 10));
      else if (/^\d{4}-\d\d$/.test(event.date)) assert.deepEqual([year, month, day], [...event.date.split("-").map(Number), null]);
      else if (/^\d{4}$/.test(event.date)) assert.deepEqual([year, month, day], [Number(event.date), null, null]);
      else assert.equal(day, null, `${event.date} has no day`);
      if (/^\d{4}-\d\d-\d\d\//.test(event.date)) assert.equal(slide.end.map((part) => String(part).padStart(2, "0")).join("-"), event.date.slice(11));
    }
  });
}

test("every format is saved under its own name, of what is filtered", async (t) => {
  const page = await openScreen(t, "&year=2018&lang=en");
  const shown = await page.evaluate(() => window.timeline.state().shown);
  const all = await page.evaluate(() => window.timeline.events());
  const formats = await page.locator('button[data-does="save"]').evaluateAll((buttons) => buttons.map((button) => button.dataset.value));
  assert.equal(formats.length, 10);
  const names = new Set();
  for (const format of formats) {
    const { name, text } = await saved(page, format);
    names.add(name);
    const whole = text.replace(/\r\n /g, "").replaceAll("&amp;", "&");
    for (const event of all) {
      const has = whole.includes(event.id) || (format.startsWith("timelinejs-csv") || format === "markdown") && whole.includes(event.title.en);
      if (shown.includes(event.id)) assert.ok(has, `${format} lacks ${event.id}`);
    }
    const csv = format === "csv" || format === "csv-semicolon";
    assert.equal(text.startsWith("\ufeff"), csv, format);
    if (csv) assert.equal(text.trimEnd().split("\r\n").length, shown.length + 1);
  }
  assert.equal(names.size, 10, [...names].join(" "));
});

test("citations of what is shown, in three styles", async (t) => {
  const page = await openScreen(t, "&year=2018");
  const shown = await page.evaluate(() => window.timeline.state().shown);
  for (const style of ["APA", "MLA", "Chicago"]) {
    await page.getByRole("button", { name: style }).click();
    await page.locator("ol.citations > li").first().waitFor();
    const cited = await page.locator("ol.citations > li").evaluateAll((items) => items.map((item) => item.dataset.cite));
    assert.deepEqual(cited, shown);
    const text = await page.locator("ol.citations").textContent();
    // No address of the site is known on a machine's own host.
    assert.ok(!text.includes("address.invalid") && !text.includes("http"), text);
    assert.ok(text.includes("Niên biểu ASEAN 2020"));
  }
});

test("citations that do not come are said not to, and come when asked for again", async (t) => {
  const page = await openPage(t, "view=take", { allows: (text) => /citations|Failed to (load|fetch)/.test(text) });
  await page.route(/citations\.json/, (route) => route.abort());
  await page.getByRole("button", { name: "APA" }).click();
  await page.getByText(/Chưa tải được các trích dẫn/).waitFor();
  await page.unroute(/citations\.json/);
  await page.getByRole("button", { name: "MLA" }).click();
  await page.locator("ol.citations > li").first().waitFor();
});

test("where the public address is known, files and citations have it", async (t) => {
  const page = await openScreen(t, "&year=2018");
  await page.evaluate(() => {
    const link = document.createElement("link");
    link.rel = "canonical";
    link.href = "https://example.org/asean/";
    document.head.append(link);
  });
  await page.getByRole("button", { name: "APA" }).click();
  const first = page.locator("ol.citations > li").first();
  await first.waitFor();
  const id = await first.getAttribute("data-cite");
  assert.match(await first.textContent(), new RegExp(` https://example.org/asean/e/${id}.html$`));
  const { text } = await saved(page, "bibtex");
  assert.ok(text.includes(`https://example.org/asean/e/${id}.html`));
});

test("an event's own page has its citations", async (t) => {
  const page = await openPage(t);
  const [event] = await page.evaluate(() => window.timeline.events());
  const html = await (await page.request.get(new URL(`e/${event.id}.html`, page.url()).href)).text();
  for (const style of ["APA", "MLA", "Chicago"]) assert.ok(html.includes(`<dt>${style}</dt>`), style);
  assert.ok(html.includes("Trích dẫn"));
});
