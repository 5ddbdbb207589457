// A page in a Chromium that no developer tools watch: a worker that they watch is never idle, and does not make way for
// the next one.

import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Puts a page into the folder of a site that lies at `origin`, and opens it. The page's script, `script(tell)`, tells what
 * it has to say; `heard` is called with each, and ends the visit when it gives true. What it gives is waited for.
 */
export async function visitUnattended(t, { folder, origin, script, heard, deadline = 60_000 }) {
  let finish;
  const ended = new Promise((resolve, reject) => {
    finish = { resolve, reject };
  });
  const listener = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    try {
      if (await heard(JSON.parse(body))) finish.resolve();
    } catch (error) {
      finish.reject(error);
    }
    response.end();
  });
  await new Promise((ready) => listener.listen(0, "127.0.0.1", ready));
  const tell = `(what) => fetch("http://127.0.0.1:${listener.address().port}/", { method: "POST", mode: "no-cors", body: JSON.stringify(what) })`;
  writeFileSync(join(folder, "unattended.html"), `<!doctype html><link rel="icon" href="data:,"><script>(${script})(${tell});</script>`);
  const profile = mkdtempSync(join(tmpdir(), "nien-bieu-profile-"));
  const browser = spawn(
    process.env.CHROME ?? "/usr/bin/chromium",
    ["--headless", "--no-sandbox", "--disable-background-networking", `--user-data-dir=${profile}`, `${origin}/unattended.html`],
    { stdio: "ignore" },
  );
  const late = setTimeout(() => finish.reject(new Error("the page did not come to its end")), deadline);
  t.after(async () => {
    clearTimeout(late);
    listener.closeAllConnections();
    listener.close();
    const gone = new Promise((resolve) => browser.once("exit", resolve));
    browser.kill();
    await gone;
    // What the browser started may write for a moment longer; only this form looks again for what came.
    await rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  });
  await ended;
}
