// node run.mjs [--runs=5] [--slower=4,6] [--write]
//
// Lighthouse's mobile run of the built site in dist/ and of a TimelineJS page with the same events, in turns, both served
// alike; then what a reader does on each at a slowed processor. `--write` puts the tables into docs/speed.md.

import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { chromium } from "playwright-core";

import { serve } from "../../tests/e2e/lib/server.js";
import { commandLine, root, versionsOf, writeTable } from "../shared/tools.mjs";
import { interactions } from "./interaction.mjs";
import { writePeer } from "./peer.mjs";
import { tables } from "./table.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const work = join(root, "target/lighthouse-bench");
const { flags } = commandLine();
const runs = Number(flags.runs ?? 5);
const slowers = (flags.slower ?? "4,6").split(",").map(Number);
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const quiet = ["--headless=new", "--no-sandbox", "--disable-background-networking"];

mkdirSync(work, { recursive: true });
const ours = await serve(join(root, "dist"), [], { form: "br" });
const browser = await chromium.launch({ executablePath, args: quiet.slice(1) });
const page = await browser.newPage();
await page.goto(ours.origin);
await page.waitForFunction(() => window.timeline);
const events = await page.evaluate(() => window.timeline.events());
await page.close();
writePeer(join(work, "peer"), join(here, "node_modules"), events);
const peer = await serve(join(work, "peer"), [], { form: "br" });
const sites = { ours: `${ours.origin}/`, timelinejs: `${peer.origin}/` };

const load = [loadavg()[0]];
const reports = { ours: [], timelinejs: [] };
for (let nth = 0; nth < runs; nth += 1) {
  for (const [name, url] of Object.entries(sites)) {
    const chrome = await launch({ chromePath: executablePath, chromeFlags: quiet, logLevel: "silent" });
    const { lhr } = await lighthouse(url, { port: chrome.port, output: "json", logLevel: "error" });
    await chrome.kill();
    reports[name].push(lhr);
    writeFileSync(join(work, `${name}-${nth}.json`), JSON.stringify(lhr));
    load.push(loadavg()[0]);
    console.error(`${name} ${nth + 1}: performance ${Math.round(lhr.categories.performance.score * 100)}`);
  }
}

const doings = {};
for (const [name, url] of Object.entries(sites)) {
  doings[name] = {};
  for (const slower of slowers) {
    const measured = [];
    for (let nth = 0; nth < Math.min(runs, 3); nth += 1) measured.push(await interactions(browser, name, url, slower));
    doings[name][slower] = measured;
    console.error(`${name} at ${slower}×: ${JSON.stringify(measured)}`);
  }
}
load.push(loadavg()[0]);

const markdown = tables({
  reports, doings, slowers, runs, events: events.length,
  versions: versionsOf(["lighthouse", "@knight-lab/timelinejs"], join(here, "node_modules")),
  browser: `Chromium ${browser.version()}`,
  machine: { cores: cpus().length, load: [Math.min(...load), Math.max(...load)] },
});
await browser.close();
await Promise.all([ours.close(), peer.close()]);
console.log(markdown);
if ("write" in flags) writeTable("speed.md", markdown);
