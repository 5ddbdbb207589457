import { edit, named, pagesOf, textOf } from "./lib/files.js";
import { answers } from "./lib/visit.js";

const POLICY = /<meta http-equiv="?Content-Security-Policy"? content="([^"]*)"|<meta content="([^"]*)" http-equiv="?Content-Security-Policy"?/;

export default {
  id: "locked",
  vi: "Không để chữ thành mã: mọi trang cấm script và kiểu viết chen vào trang, cấm biến chữ thành HTML hay mã, và liên kết ra ngoài chỉ là http(s), không để lộ trang này.",
  en: "Text never becomes code: every page forbids inline script and style and turning text into HTML or code, and links that lead away are http(s) only and do not tell where you come from.",
  async check({ folder, origin, visit }) {
    const pages = pagesOf(folder);
    for (const name of pages) {
      const html = textOf(folder, name);
      const found = POLICY.exec(html);
      const policy = found?.[1] ?? found?.[2] ?? "";
      for (const part of ["default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'", "base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'"]) {
        if (!policy.replaceAll("&#39;", "'").includes(part)) throw new Error(`${name} has no policy with ${part}`);
      }
      if (/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|https?:/.test(policy)) throw new Error(`${name} has a policy with holes: ${policy}`);
      if (/<script(?![^>]*\b(?:src=|type="?application\/ld\+json))[^>]*>/.test(html)) throw new Error(`${name} has a script in it`);
      for (const [link] of html.matchAll(/<a\b[^>]*\bhref=["']?[a-z][a-z+.-]*:[^>]*>/gi)) {
        if (!/href=["']?https?:/.test(link) || !/noopener|noreferrer/.test(link)) throw new Error(`${name} has a link that is not safe: ${link}`);
      }
    }
    const { page, said } = await visit();
    let refused = 0;
    for (const name of ["", "en/e/index.html", named(folder, /^a\/2\d.*\.html$/)]) {
      await page.goto(`${origin}/${name}`);
      if (name === "") {
        await answers(page);
        if (said.length > 0) throw new Error(`the page itself is refused something: ${said[0]}`);
      }
      // In a task of the page's own: developer tools lift the ban on eval while they run something.
      const passed = await page.evaluate(() => new Promise((tell) => setTimeout(() => {
        const box = document.body.appendChild(document.createElement("p"));
        const tried = {
          innerHTML: () => (box.innerHTML = "<b>x</b>"),
          "document.write": () => document.write("<b>x</b>"),
          eval: () => (0, eval)("1"),
          "a script's address": () => (document.createElement("script").src = "boot.js"),
          "a policy of its own": () => window.trustedTypes.createPolicy("mine", {}),
        };
        const passed = Object.entries(tried).filter(([, act]) => {
          try {
            act();
            return true;
          } catch {
            return false;
          }
        });
        tell(passed.map(([what]) => what));
      })));
      if (passed.length > 0) throw new Error(`/${name} lets pass: ${passed.join(", ")}`);
      refused += 5;
    }
    return `${pages.length} pages have the policy; ${refused} attempts in Chromium to make HTML or code of text were refused, nothing of the page's own was`;
  },
  breaks: {
    "a page has no policy": {
      how: (folder) => edit(folder, named(folder, /^en\/e\/2020.*\.html$/), (html) => html.replace(/<meta http-equiv[^>]*>/, "")),
      says: /has no policy with default-src/,
    },
    "the policy lets text become HTML": {
      how: (folder) => {
        for (const name of pagesOf(folder)) edit(folder, name, (html) => html.replace(/; require-trusted-types-for 'script'/, ""));
      },
      says: /has no policy with require-trusted-types-for/,
    },
    "the app needs what the policy refuses": {
      how: (folder) => edit(folder, "boot.js", (script) => script.replace("const failed =", "try { document.body.insertAdjacentHTML('beforeend', '<i></i>'); } catch {}\nconst failed =")),
      says: /the page itself is refused something/,
    },
    "a link leads to a script": {
      how: (folder) => edit(folder, "en/ladder.html", (html) => html.replace("</main>", '<a href="javascript:x">x</a></main>')),
      says: /en\/ladder\.html has a link that is not safe/,
    },
  },
};
