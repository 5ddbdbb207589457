// node run.mjs [--sizes=100,1000,10000,100000] [--runs=5] [--seed=41] [--only=ours,…] [--workers=1] [--resume=FILE] [--write] [--shots]
//
// Has every engine draw and move the same events in Chromium and prints a table; `--write` puts it into
// docs/timeline.md.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";

import { serve } from "../shared/server.mjs";
import { brotli, buildModule, commandLine, root, versionsOf, writeTable } from "../shared/tools.mjs";
import { LANE_NAMES, makeEvents } from "./events.mjs";
import { table } from "./table.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const work = join(root, "target/timeline-bench");
const modules = join(here, "node_modules");

const { flags } = commandLine();
const sizes = (flags.sizes ?? "100,1000,10000,100000").split(",").map(Number);
const runs = Number(flags.runs ?? 5);
const seed = Number(flags.seed ?? 41);
const only = flags.only?.split(",");
/** How many engines are measured side by side. */
const workers = Number(flags.workers ?? 1);

/** In the order of the table; the last is the slowest and is measured first. */
const NAMES = ["ours", "vis-timeline-stacked", "vis-timeline-clustered", "timelinejs"];
/** Steps of the zoom go so far in, then out again. */
const DEPTH = 10;
const STEPS = 60;
/** How many pixels a drag frame moves, and after how many it turns back. */
const PULL = 7;
const TURN = 15;
/** Who takes minutes for a run has fewer. */
const FEWER_RUNS = { timelinejs: 3 };
/** Slow engines are given so many milliseconds for the steps of one sort, and make fewer of them. */
const PATIENCE = 6_000;
/** Who has not drawn by then is not waited for, in milliseconds. */
const TOO_LONG = 60_000;

mkdirSync(work, { recursive: true });
const module = join(work, "pkg/timeline_wasm_bg.wasm");
if (!only || only.includes("ours")) {
  buildModule({ crate: join(here, "wasm"), name: "timeline_wasm", work, out: dirname(module), level: "-Oz" });
}
const events = new Map(sizes.map((size) => [size, JSON.stringify(makeEvents(size, seed))]));
const server = await serve(here, {
  events: (size) => events.get(Number(size)), peers: modules, style: join(root, "style"), wasm: dirname(module),
});

const inTime = (promise) => {
  let timer;
  const late = new Promise((resolve) => (timer = setTimeout(resolve, TOO_LONG)));
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};

let version;

/** Asks the page to do something, and says how long its main thread was at work on it, in milliseconds. */
class Clock {
  static async on(page) {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Performance.enable");
    return new Clock(devtools);
  }

  constructor(devtools) {
    this.devtools = devtools;
    this.empty = 0;
  }

  async metrics() {
    const { metrics } = await this.devtools.send("Performance.getMetrics");
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value * 1000]));
  }

  async step(expression) {
    const before = await this.metrics();
    const { result, exceptionDetails } = await this.devtools.send("Runtime.evaluate", {
      expression: `bench.${expression}`, awaitPromise: true, returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    const after = await this.metrics();
    const part = (name) => after[name] - before[name];
    return {
      value: result.value,
      ms: Math.max(part("ThreadTime") - this.empty, 0),
      parts: { script: part("ScriptDuration"), style: part("RecalcStyleDuration"), layout: part("LayoutDuration") },
    };
  }

  /** The same sort of step until it was made so often, or has taken too long in all. */
  async repeat(count, expression, patience = PATIENCE) {
    const steps = [];
    const before = performance.now();
    for (let nth = 0; nth < count && performance.now() - before < patience; nth += 1) {
      steps.push(await this.step(expression(nth)));
    }
    return steps;
  }

  /** Measures a step in which nothing happens: it is taken off all others. */
  async calibrate() {
    const steps = (await this.repeat(15, () => "nothing()")).map(({ ms }) => ms).sort((a, b) => a - b);
    this.empty = steps[7];
  }
}

/** A browser; a second try where it does not start, which of some hundred times happens once. */
async function launch() {
  const start = () =>
    chromium.launch({
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-background-networking", "--js-flags=--max-old-space-size=4096"],
    });
  return start().catch(start);
}

/** One run of one engine in a browser of its own; nothing if it does not draw in time. */
async function measure(name, size) {
  const browser = await launch();
  try {
    version = browser.version();
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(0);
    page.on("pageerror", (error) => console.error(`${name}: ${error.message}`));
    await page.goto(server.url);
    await page.waitForFunction(() => globalThis.bench);
    const isolated = await page.evaluate(([name, size, lanes]) => globalThis.bench.prepare(name, size, lanes), [name, size, LANE_NAMES]);
    if (!isolated) throw new Error("the page is not isolated: its clock is too coarse");
    const clock = await Clock.on(page);
    await clock.calibrate();
    const drawing = clock.step("draw()");
    // Where the browser is closed before it is done.
    drawing.catch(() => {});
    const drawn = await inTime(drawing);
    if (!drawn) return undefined;
    await clock.devtools.send("HeapProfiler.collectGarbage");
    const heap = await clock.devtools.send("Runtime.getHeapUsage");
    const wasm = await page.evaluate(() => globalThis.bench.wasmBytes());
    let elements = 0;
    const count = async () => {
      elements = Math.max(elements, await page.evaluate(() => globalThis.bench.count()));
    };
    await count();
    const zoom = [];
    for (let turn = 0; turn < STEPS / DEPTH; turn += 1) {
      zoom.push(...(await clock.repeat(DEPTH, () => `zoom(${turn % 2 === 0})`, (PATIENCE * DEPTH) / STEPS)));
      await count();
    }
    // Dragged where there is some way to go to both sides.
    await clock.repeat(3, () => "zoom(true)");
    if ("shots" in flags) await page.screenshot({ path: join(work, `${name}-${size}.png`) });
    let by = 0;
    await clock.step(`point("down", 0)`);
    const drag = await clock.repeat(STEPS, (nth) => {
      by += (Math.floor(nth / TURN) % 2 ? -1 : 1) * PULL;
      return `point("move", ${by})`;
    });
    await clock.step(`point("up", ${by})`);
    await clock.repeat(3, () => "zoom(false)");
    const filter = await clock.repeat(6, (nth) => `filter(${nth % 2 === 0})`);
    await count();
    return { first: { ...drawn.value, ms: drawn.ms }, zoom, drag, filter, elements, heap: heap.usedSize + heap.embedderHeapUsedSize, wasm };
  } finally {
    await browser.close();
  }
}

/** What a run that broke off had measured, by the same settings: it goes on behind that. */
const before = flags.resume ? JSON.parse(readFileSync(flags.resume, "utf8")) : { results: [] };
version = before.version;
const results = [...before.results];
const queue = NAMES.toReversed().filter((name) => !only || only.includes(name)).map((name) => async () => {
  let beaten = false;
  for (const size of sizes) {
    const known = before.results.find((one) => one.name === name && one.size === size);
    if (known) {
      beaten = !known.measured;
      continue;
    }
    const measured = [];
    for (let nth = 0; nth < Math.min(runs, FEWER_RUNS[name] ?? runs) && !beaten; nth += 1) {
      const one = await measure(name, size);
      if (one) measured.push(one);
      else beaten = true;
    }
    results.push(beaten ? { name, size } : { name, size, measured });
    writeFileSync(join(work, `results-${process.pid}.json`), JSON.stringify({ version, results }));
    console.error(`${size} ${name}: ${beaten ? "not drawn in time" : "done"}`);
  }
});
const worker = async () => {
  for (let task = queue.shift(); task; task = queue.shift()) await task();
};
await Promise.all(Array.from({ length: workers }, worker));
server.close();

const code = existsSync(module) ? readFileSync(module) : Buffer.alloc(0);
const place = ({ name, size }) => sizes.indexOf(size) * NAMES.length + NAMES.indexOf(name);
const markdown = table({
  results: results.sort((a, b) => place(a) - place(b)), seed, runs,
  versions: versionsOf(["vis-timeline", "@knight-lab/timelinejs"], modules),
  browser: `Chromium ${version}`,
  code: { raw: code.length, brotli: brotli(code, 11) },
  tooLong: TOO_LONG,
});
console.log(markdown);
if ("write" in flags) writeTable("timeline.md", markdown);
