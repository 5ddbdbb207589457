// The results as Markdown.

const sorted = (values) => [...values].sort((a, b) => a - b);
const at = (values, share) => sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))];
const median = (values) => at(values, 0.5);
const ms = (value) => value.toFixed(value < 100 ? 1 : 0);
const megabytes = (bytes) => (bytes / 1e6).toFixed(1);

/** A figure of each run, and the median of these. */
function row({ name, measured }, tooLong) {
  if (!measured) return `| ${name} | not drawn within ${tooLong / 1000} s, here or with fewer | – | – | – | – | – |`;
  const of = (figure) => median(measured.map(figure));
  const steps = (name, shares) => {
    const made = Math.round(median(measured.map((run) => run[name].length)));
    const asked = name === "filter" ? 6 : 60;
    const times = shares.map((share) => ms(of((run) => at(run[name].map(({ ms }) => ms), share)))).join(" · ");
    return made < asked ? `${times} (of ${made})` : times;
  };
  const cells = [
    name,
    [({ first }) => first.ms, ({ first }) => first.call, ({ first }) => first.painted].map((figure) => ms(of(figure))).join(" · "),
    steps("zoom", [0.5, 0.95]),
    steps("drag", [0.5, 0.95]),
    steps("filter", [0.5]),
    Math.max(...measured.map(({ elements }) => elements)).toLocaleString("en"),
    `${megabytes(of(({ heap, wasm }) => heap + wasm))}${measured[0].wasm ? ` (${megabytes(of(({ wasm }) => wasm))})` : ""}`,
  ];
  return `| ${cells.join(" | ")} |`;
}

export function table({ results, versions, seed, runs, browser, code, tooLong }) {
  const peers = Object.entries(versions).map(([name, version]) => `${name} ${version}`).join(", ");
  const parts = [
    `${browser}; ${peers}; events of seed ${seed}; median of ${runs} runs. Our module, with all of the page that the ` +
      `drawing needs: ${(code.raw / 1000).toFixed(1)} kB, ${(code.brotli / 1000).toFixed(1)} kB after brotli.`,
  ];
  const head = [
    "engine", "first drawing: **work** · call · until painted, ms", "zoom step, p50 · p95 ms", "drag frame, p50 · p95 ms", "filter, ms", "elements", "MB (of it wasm)",
  ];
  for (const size of new Set(results.map(({ size }) => size))) {
    parts.push(
      [
        `${size.toLocaleString("en")} events:\n`,
        `| ${head.join(" | ")} |`,
        `|${" --- |".repeat(head.length)}`,
        ...results.filter((result) => result.size === size).map((result) => row(result, tooLong)),
      ].join("\n"),
    );
  }
  return parts.join("\n\n");
}
