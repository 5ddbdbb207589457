// The link and the citation of an event.

import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually } from "./lib/eventually.js";
import { SINGAPORE } from "./lib/record.js";
import { SUB_PATH, address, openPage, ready, useSite } from "./lib/site.js";
import { WORDS } from "./lib/words.js";

useSite();

test("the link that is copied opens the event alone", async (t) => {
  const page = await openPage(t, `q=singapore&kind=upgrade&event=${SINGAPORE}`, {
    path: SUB_PATH,
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await page.getByRole("button", { name: WORDS.copyLink }).click();
  await page.getByText(WORDS.copied).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(link, address(`event=${SINGAPORE}`, SUB_PATH));
  await page.goto("about:blank");
  await page.goto(link);
  await ready(page);
  await page.locator("#event-title").waitFor();
  const state = await page.evaluate(() => window.timeline.state());
  assert.equal(state.event, SINGAPORE);
  assert.equal(state.query, "");
});

test("the citation names the event, its date, its source and its address", async (t) => {
  const page = await openPage(t, `event=${SINGAPORE}&lang=en`, { permissions: ["clipboard-read", "clipboard-write"] });
  await page.getByRole("button", { name: "Copy citation" }).click();
  await page.getByText("Copied").waitFor();
  const citation = await page.evaluate(() => navigator.clipboard.readText());
  const article = await page.evaluate(() =>
    window.timeline.articles().find(({ id }) => id === "2025-03-12-viet-nam-singapore").title.en,
  );
  for (const part of [await page.locator("#event-title").innerText(), "12 March 2025", article, address(`event=${SINGAPORE}&lang=en`)]) {
    assert.ok(citation.includes(part), `${part} in ${citation}`);
  }
});

test("where the browser does not let the page copy, the line is there to copy by hand", async (t) => {
  const noClipboard = () => {
    Object.defineProperty(Navigator.prototype, "clipboard", { get: () => undefined });
  };
  const page = await openPage(t, `event=${SINGAPORE}`, { scripts: [noClipboard] });
  await page.getByRole("button", { name: WORDS.copyLink }).click();
  const line = page.getByRole("textbox", { name: WORDS.copyByHand });
  await line.waitFor();
  assert.equal(await line.inputValue(), address(`event=${SINGAPORE}`));
  await line.focus();
  await eventually(async () => {
    assert.equal(await page.evaluate(() => document.getSelection().toString()), address(`event=${SINGAPORE}`));
  });
});
