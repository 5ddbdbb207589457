// The speaker's window: it follows the presentation and drives it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually } from "./lib/eventually.js";
import { lessonHash, place, slideEvent, slideTitle } from "./lib/lesson.js";
import { address, freshPage, openPage, useSite } from "./lib/site.js";

useSite();

const HASH = lessonHash("doi-tac", "present", 3);

/** Opens the window by its key. */
async function speakerOf(page) {
  const [speaker] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
  await speaker.locator(".speaker-this").waitFor();
  return speaker;
}

const places = (page, speaker, text) =>
  eventually(async () => {
    assert.equal(await place(page), text);
    assert.equal(await place(speaker), text);
  });

/** The window follows and drives, whatever the origin of the page. */
async function bothWays(page) {
  const speaker = await speakerOf(page);
  await places(page, speaker, "3 / 16");
  // It shows this slide, the next one and the note, which the class does not see.
  const note = "Nâng cấp diễn ra sau khi nhất trí. Cho học sinh tính số ngày ở giữa.";
  assert.ok((await speaker.locator(".speaker-notes").innerText()).includes(note));
  assert.ok(!(await page.locator("body").innerText()).includes(note));
  assert.match(await speaker.locator(".speaker-clock").innerText(), /^\d{1,2}:\d\d$/);
  const next = await speaker.locator(".speaker-next p").innerText();
  // The presentation moves the window.
  await page.keyboard.press("PageDown");
  await places(page, speaker, "4 / 16");
  assert.equal(await slideTitle(page).innerText(), next);
  // The window moves the presentation: by keys, by a clicker, by its buttons.
  await speaker.keyboard.press("ArrowRight");
  await places(page, speaker, "5 / 16");
  await speaker.keyboard.press("PageUp");
  await places(page, speaker, "4 / 16");
  await speaker.getByRole("button", { name: "Trang sau" }).click();
  await places(page, speaker, "5 / 16");
  await speaker.getByRole("button", { name: "Màn hình đen" }).click();
  await page.locator('.curtain[data-is="black"]').waitFor();
  await speaker.getByRole("button", { name: "Hiện lại trang" }).click();
  await page.locator(".curtain").waitFor({ state: "detached" });
  await speaker.keyboard.press("Home");
  await eventually(async () => assert.equal(await slideEvent(page), null));
  return speaker;
}

test("the speaker's window follows the presentation and drives it", async (t) => {
  const page = await openPage(t, HASH);
  await slideTitle(page).waitFor();
  const speaker = await bothWays(page);
  // Each outlasts the other's being loaded again.
  await speaker.reload();
  await speaker.locator(".speaker-this").waitFor();
  await page.keyboard.press("End");
  await places(page, speaker, "16 / 16");
  await page.reload();
  await slideTitle(page).waitFor();
  await eventually(async () => {
    await speaker.keyboard.press("PageUp");
    assert.equal(await place(page), "15 / 16");
  });
});

test("the speaker's window works where the page has no origin, as from a file", async (t) => {
  const page = await freshPage(t, { allows: (text) => /sandbox|localStorage|origin 'null'|integrity/i.test(text) });
  // A sandboxed page has the origin `null`, as a file has.
  await page.context().route(/.*/, async (route) => {
    // What is still on its way when the test ends is answered by no one.
    const response = await route.fetch().catch(() => undefined);
    if (!response) return;
    const headers = { ...response.headers(), "access-control-allow-origin": "*" };
    if (route.request().isNavigationRequest()) {
      headers["content-security-policy"] = "sandbox allow-scripts allow-popups";
    }
    await route.fulfill({ response, headers }).catch(() => undefined);
  });
  await page.goto(address(HASH));
  await slideTitle(page).waitFor();
  assert.equal(await page.evaluate(() => window.origin), "null");
  await bothWays(page);
});

test("a window that is blocked explains itself", async (t) => {
  const page = await openPage(t, HASH);
  await slideTitle(page).waitFor();
  await page.evaluate(() => {
    window.realOpen = window.open;
    window.open = () => null;
  });
  await page.keyboard.press("s");
  await page.getByRole("alert").filter({ hasText: "Trình duyệt đã chặn cửa sổ" }).waitFor();
  await page.evaluate(() => {
    window.open = window.realOpen;
  });
  const again = page.getByRole("button", { name: "Thử lại" });
  const [speaker] = await Promise.all([page.waitForEvent("popup"), again.click()]);
  await speaker.locator(".speaker-this").waitFor();
  await page.getByRole("alert").waitFor({ state: "detached" });
});

test("a speaker's window that was opened by itself says so", async (t) => {
  const page = await openPage(t, lessonHash("doi-tac", "speaker", 3));
  await page.getByText("Cửa sổ này chưa nối với màn hình chiếu").waitFor();
});

test("only the presentation that opened the window moves it", async (t) => {
  const page = await openPage(t, HASH);
  await slideTitle(page).waitFor();
  const speaker = await speakerOf(page);
  await places(page, speaker, "3 / 16");
  // Another window of the same origin, or the page itself, says what it likes.
  await page.evaluate(() => window.postMessage("nien-bieu\nkey\nEnd\n", "*"));
  await speaker.evaluate(() => window.postMessage("nien-bieu\nstands\nview=present&slide=9\n\n0", "*"));
  await page.keyboard.press("PageDown");
  await places(page, speaker, "4 / 16");
});
