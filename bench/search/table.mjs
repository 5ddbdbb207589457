// The results as Markdown.

const FORMS = ["exact", "plain", "typo", "prefix"];
const WAYS = ["neighbouring", "near", "scattered"];

const megabytes = (bytes) => (bytes === undefined ? "–" : (bytes / 1e6).toFixed(2));

function success(asked, outcomes, kinds) {
  const ranks = outcomes.filter((_, nth) => kinds.includes(asked[nth].kind)).map(({ rank }) => rank);
  return (ranks.filter((rank) => rank === 0).length / ranks.length).toFixed(2);
}

function row({ name, asked, outcomes, buildMs, index }) {
  const ways = (form) => WAYS.map((way) => success(asked, outcomes, [`${way}/${form}`])).join(" ");
  const all = (form) => success(asked, outcomes, WAYS.map((way) => `${way}/${form}`));
  const times = outcomes.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(2);
  const cells = [
    name, asked.length, ...FORMS.map((form) => `**${all(form)}** ${ways(form)}`),
    [0.5, 0.95, 1].map(at).join(" · "), `${megabytes(index.raw)} · ${megabytes(index.brotli)}`, Math.round(buildMs),
  ];
  return `| ${cells.join(" | ")} |`;
}

export function table({ results, versions, seed, count, browser, code }) {
  const peers = Object.entries(versions).map(([name, version]) => `${name} ${version}`).join(", ");
  const parts = [
    `${browser}; ${peers}; queries of seed ${seed}, ${count} a kind. Our module: ${(code.raw / 1000).toFixed(1)} kB, ` +
      `${(code.brotli / 1000).toFixed(1)} kB after brotli.`,
  ];
  for (const size of new Set(results.map(({ size }) => size))) {
    const head = ["engine", "queries", ...FORMS, "p50 · p95 · max ms", "index MB · brotli", "build ms"];
    parts.push(
      [
        `${size.toLocaleString("en")} paragraphs; success@1: **all**, then neighbouring, near, scattered words:\n`,
        `| ${head.join(" | ")} |`,
        `|${" --- |".repeat(head.length)}`,
        ...results.filter((result) => result.size === size).map(row),
      ].join("\n"),
    );
  }
  return parts.join("\n\n");
}
