// In the browser: builds one engine and asks it every query.

import { ENGINES } from "/engines.mjs";

/** Each time is of one query, in milliseconds; the first few queries, which warm the engine up, are asked twice. */
const WARM_UP = 20;

async function measure(name, paragraphs, queries) {
  const prepared = await ENGINES[name](paragraphs);
  const start = performance.now();
  const engine = prepared();
  const buildMs = performance.now() - start;
  for (const { query } of queries.slice(0, WARM_UP)) await engine.search(query);
  const outcomes = [];
  for (const { query, expected } of queries) {
    const start = performance.now();
    let hits = engine.search(query);
    // To wait for what is there already would cost a turn of the event loop.
    if (hits instanceof Promise) hits = await hits;
    const ms = performance.now() - start;
    if (engine.resolve) hits = await engine.resolve(hits);
    outcomes.push({ ms, rank: Array.from(hits).findIndex((hit) => expected.includes(hit)) });
  }
  if (engine.bytes) await fetch("/index-bytes", { method: "POST", body: engine.bytes() });
  return { buildMs, outcomes, isolated: crossOriginIsolated };
}

globalThis.run = async (name, size, queries) => {
  const text = await (await fetch(`/paragraphs/${size}`)).text();
  return measure(name, text.split("\n"), queries);
};
