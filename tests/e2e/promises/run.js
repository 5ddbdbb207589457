// Checks every promise on the built site and prints what is kept and what is broken, with the evidence. Names of promises
// as arguments: those alone.

import { FOLDER } from "../lib/site.js";
import { PROMISES } from "./all.js";
import { open } from "./lib/visit.js";

const wanted = process.argv.slice(2);
const unknown = wanted.filter((id) => !PROMISES.some((promise) => promise.id === id));
if (unknown.length > 0) {
  console.error(`no such promise: ${unknown.join(", ")}. There are: ${PROMISES.map(({ id }) => id).join(", ")}`);
  process.exit(2);
}
const site = await open(FOLDER);
const rows = [];
for (const { id, check } of PROMISES.filter(({ id }) => wanted.length === 0 || wanted.includes(id))) {
  const start = Date.now();
  const row = await check(site).then(
    (evidence) => [id, "kept", evidence],
    (error) => [id, "BROKEN", String(error.message).split("\n")[0]],
  );
  await site.leave();
  rows.push(row);
  console.error(`${row[0]}: ${row[1]} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
}
await site.close();

const width = Math.max(...rows.map(([id]) => id.length));
console.log(`\n  ${"promise".padEnd(width)}  result  evidence`);
for (const [id, result, evidence] of rows) console.log(`  ${id.padEnd(width)}  ${result.padEnd(6)}  ${evidence}`);
const broken = rows.filter(([, result]) => result !== "kept").length;
console.log(`\n${rows.length - broken} kept, ${broken} broken`);
process.exit(broken > 0 ? 1 : 0);
