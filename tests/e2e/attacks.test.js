// Hostile input does nothing: no script runs, no request leaves the site, and the page goes on working. That nothing
// leaves and nothing is said in the console is checked of every page (lib/site.js).

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { FRAGMENTS, KEYS, MESSAGES, STORED, TEXTS } from "./lib/attacks.js";
import { eventually } from "./lib/eventually.js";
import { SINGAPORE, cards, searchBox } from "./lib/record.js";
import { address, fileAddress, freshPage, openPage, ready, useSite } from "./lib/site.js";

useSite();

/** Runs before the page: counts what must not happen. */
function trap() {
  window.hurts = [];
  window.hurt = (which) => window.hurts.push(which);
  for (const name of ["alert", "confirm", "prompt", "open"]) window[name] = () => window.hurts.push(name);
}

const scripts = [trap];

/** Nothing ran, nothing was made of the input, and the page still answers. */
async function isUnhurt(page, what) {
  const { hurts, stray, proto, answers, title } = await page.evaluate(() => ({
    hurts: window.hurts,
    stray: [...document.querySelectorAll("iframe, object, embed, base, form[action], img, script, style, meta[http-equiv]")]
      .map((element) => element.outerHTML.slice(0, 200))
      .filter((html) => !/^<script [^>]*src="[^":]*"[^>]*><\/script>$|^<meta http-equiv="Content-Security-Policy"/i.test(html))
      .concat([...document.querySelectorAll("a[href]")].map(({ href }) => href).filter((href) => !/^https?:/.test(href)))
      .concat(
        [...document.querySelectorAll("#app *")].flatMap((element) =>
          element.getAttributeNames().filter((name) => /^on|^srcdoc$/.test(name)),
        ),
      ),
    proto: Object.keys(Object.prototype),
    answers: window.timeline?.events().length,
    title: document.title,
  }));
  assert.deepEqual(hurts, [], `${what}: something ran`);
  assert.deepEqual(stray, [], `${what}: something was made of it`);
  assert.deepEqual(proto, [], `${what}: the prototype of all objects was changed`);
  assert.ok(answers > 200, `${what}: the page answers`);
  assert.ok(title.includes("ASEAN"), `${what}: ${title}`);
}

/** The page is used as ever. */
async function stillWorks(page) {
  await page.goto(address("q=singapore"));
  await eventually(async () => assert.ok((await cards(page).count()) > 0));
  await searchBox(page).fill("doi tac chien luoc toan dien");
  await page.locator(`.card[data-event="${SINGAPORE}"]`).waitFor();
}

/** Goes to a fragment within the page and waits until the page has taken it in. */
async function goWithin(page, fragment) {
  await page.evaluate(async (fragment) => {
    location.hash = fragment;
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20)));
  }, fragment);
}

describe("in the address", () => {
  for (const key of KEYS) {
    test(`as the value of ${key}`, async (t) => {
      const page = await openPage(t, "", { scripts });
      for (const [name, text] of Object.entries(TEXTS)) {
        const value = text.slice(0, 30_000);
        // As a browser passes it on, and encoded as a link has it.
        for (const written of [value, encodeURIComponent(value.toWellFormed())]) {
          await goWithin(page, `${key}=${written}`);
          await isUnhurt(page, `${key}: ${name}`);
        }
      }
      await stillWorks(page);
    });
  }

  test("at the start of a visit", async (t) => {
    const page = await openPage(t, "", { scripts });
    for (const [name, text] of Object.entries(TEXTS)) {
      const value = encodeURIComponent(text.slice(0, 2_000).toWellFormed());
      await page.goto("about:blank");
      await page.goto(address(`q=${value}&event=${value}&name=${value}&range=${value}`));
      await ready(page);
      await isUnhurt(page, name);
    }
  });

  test("as a fragment of its own kind, and as the query before it", async (t) => {
    const page = await openPage(t, "", { scripts });
    for (const [name, fragment] of Object.entries(FRAGMENTS)) {
      await goWithin(page, fragment);
      await isUnhurt(page, name);
    }
    await page.goto(fileAddress(`index.html?q=${encodeURIComponent(TEXTS["a script"])}&js=//attacker.example/x.js`));
    await ready(page);
    await isUnhurt(page, "query");
    await stillWorks(page);
  });
});

test("pasted and typed into the search", async (t) => {
  const page = await openPage(t, "", { scripts });
  const box = searchBox(page);
  for (const [name, text] of Object.entries(TEXTS)) {
    // As a paste does it: all at once.
    await box.fill("");
    await box.focus();
    await page.evaluate((text) => document.execCommand("insertText", false, text), text);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20))));
    await isUnhurt(page, name);
  }
  await page.reload();
  await ready(page);
  await isUnhurt(page, "reloaded");
  await stillWorks(page);
});

test("in storage, in the window's name and from the page before", async (t) => {
  const poison = (stored) => {
    window.name = "<script>hurt(1)</script>";
    for (const storage of [localStorage, sessionStorage]) {
      for (const [key, value] of Object.entries(stored)) storage.setItem(key, value);
    }
  };
  const page = await openPage(t, "", { scripts });
  await page.evaluate(poison, STORED);
  for (const file of ["", "e/index.html"]) {
    await page.goto(fileAddress(file));
    if (file === "") {
      await ready(page);
      await isUnhurt(page, "storage");
      assert.equal(await page.locator("html").getAttribute("data-theme"), "system");
    }
  }
  await page.goto(address());
  await ready(page);
  await stillWorks(page);
});

test("as messages from strangers", async (t) => {
  const page = await openPage(t, "", { scripts });
  await page.evaluate((messages) => {
    for (const message of messages) window.postMessage(message, "*");
    for (const data of messages) navigator.serviceWorker.dispatchEvent(new MessageEvent("message", { data }));
    document.dispatchEvent(new CustomEvent("timeline:ready", { detail: messages }));
  }, MESSAGES);
  await page.locator("#offline").click();
  await page.getByRole("dialog").waitFor();
  await page.evaluate((messages) => {
    for (const data of messages) navigator.serviceWorker.dispatchEvent(new MessageEvent("message", { data }));
  }, MESSAGES);
  await page.keyboard.press("Escape");
  await isUnhurt(page, "messages");
  await stillWorks(page);
});

test("through window.timeline", async (t) => {
  const page = await openPage(t, "", { scripts });
  for (const [name, text] of Object.entries(TEXTS)) {
    await page.evaluate((text) => window.timeline.search(text.slice(0, 3_000)), text);
    await isUnhurt(page, name);
  }
  // What is handed out is a copy.
  await page.evaluate(() => {
    for (const event of window.timeline.events()) Object.assign(event, { id: "<img>", title: { vi: "<img>" } });
  });
  await stillWorks(page);
});

test("script that got in: neither HTML nor code is made of text, and nothing inline runs", async (t) => {
  // 404.html does not know where it lies and names no icon; the browser then asks for one by itself.
  const allows = (text) => /policy: |Content Security Policy|Trusted ?(HTML|Script|Type)|404 \(Not Found\)/i.test(text);
  const page = await freshPage(t, { scripts, allows });
  for (const [file, isApp] of [["", true], [`e/${SINGAPORE}.html`, false], ["en/index.html", false], ["404.html", false]]) {
    await page.goto(fileAddress(file));
    if (isApp) await ready(page);
    // In a task of the page's own: developer tools lift the ban on eval while they run something.
    const refused = await page.evaluate(() => new Promise((tell) => setTimeout(() => {
      const attempt = (name, act) => {
        try {
          act();
          return [];
        } catch (error) {
          return error instanceof TypeError || error instanceof EvalError ? [name] : [`${name}: ${error}`];
        }
      };
      const box = document.body.appendChild(document.createElement("div"));
      const script = document.createElement("script");
      tell([
        ...attempt("innerHTML", () => (box.innerHTML = "<img src=x onerror=hurt(1)>")),
        ...attempt("outerHTML", () => (box.outerHTML = "<img src=x onerror=hurt(2)>")),
        ...attempt("insertAdjacentHTML", () => box.insertAdjacentHTML("beforeend", "<img src=x onerror=hurt(3)>")),
        ...attempt("document.write", () => document.write("<script>hurt(4)</script>")),
        ...attempt("eval", () => (0, eval)("hurt(5)")),
        ...attempt("Function", () => new Function("hurt(6)")()),
        ...attempt("script.src", () => (script.src = "boot.js")),
        ...attempt("script.text", () => (script.text = "hurt(7)")),
        ...attempt("srcdoc", () => (document.createElement("iframe").srcdoc = "<script>parent.hurt(8)</script>")),
        ...attempt("parseFromString", () => new DOMParser().parseFromString("<b>", "text/html")),
        ...attempt("a policy", () => trustedTypes.createPolicy("mine", { createHTML: (text) => text })),
      ]);
    })));
    assert.deepEqual(refused, [
      "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval", "Function", "script.src", "script.text",
      "srcdoc", "parseFromString", "a policy",
    ], file);
    // An inline script and a handler, as markup that got into the page would have them.
    await page.evaluate(() => {
      const button = document.createElement("button");
      button.addEventListener("click", () => {});
      button.setAttribute("class", "x");
      document.body.append(button);
      location.assign("javascript:hurt(9)");
    });
    assert.deepEqual(await page.evaluate(() => window.hurts), [], file);
  }
});
