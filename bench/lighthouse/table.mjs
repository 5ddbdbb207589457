// The tables of the documentation.

const middle = (numbers) => {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
};
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;
const milliseconds = (ms) => `${Math.round(ms)} ms`;
const kilobytes = (bytes) => `${Math.round(bytes / 1000)} kB`;
const score = (value) => String(Math.round(value * 100));

const CATEGORIES = [["Performance", "performance"], ["Accessibility", "accessibility"], ["Best practices", "best-practices"], ["Search engines", "seo"]];
const AUDITS = [
  ["First contentful paint", "first-contentful-paint", seconds],
  ["Largest contentful paint", "largest-contentful-paint", seconds],
  ["Speed index", "speed-index", seconds],
  ["Total blocking time", "total-blocking-time", milliseconds],
  ["Time to interactive", "interactive", seconds],
  ["Cumulative layout shift", "cumulative-layout-shift", (value) => value.toFixed(3)],
  ["Transferred", "total-byte-weight", kilobytes],
];

export function tables({ reports, doings, slowers, runs, events, versions, browser, machine }) {
  const names = ["ours", "timelinejs"];
  const row = (label, cells) => `| ${[label, ...cells].join(" | ")} |`;
  const byCategory = CATEGORIES.map(([label, id]) =>
    row(label, names.map((name) => score(middle(reports[name].map((lhr) => lhr.categories[id].score))))),
  );
  const byAudit = AUDITS.map(([label, id, form]) =>
    row(label, names.map((name) => form(middle(reports[name].map((lhr) => lhr.audits[id].numericValue))))),
  );
  const requests = row("Requests", names.map((name) => String(middle(reports[name].map((lhr) => lhr.audits["network-requests"].details.items.length)))));
  const interaction = ["typing", "opening", "zooming"].flatMap((sort) =>
    slowers.map((slower) =>
      row(
        `${{ typing: "Typing a query", opening: "Opening an event", zooming: "Zooming" }[sort]}, ${slower}× slower`,
        names.map((name) => {
          const measured = doings[name][slower].map((one) => one[sort]).filter((ms) => ms !== undefined);
          return measured.length > 0 ? milliseconds(middle(measured)) : "has none";
        }),
      ),
    ),
  );
  return [
    `${events} events, ${browser}, Lighthouse ${versions.lighthouse} (mobile: simulated slow 4G, processor 4× slower), the median of ${runs} runs in turns; TimelineJS ${versions["@knight-lab/timelinejs"]}. ${machine.cores} cores, load average ${machine.load.map((load) => load.toFixed(1)).join(" to ")}.`,
    "",
    "| | This timeline | TimelineJS |",
    "|---|--:|--:|",
    ...byCategory,
    ...byAudit,
    requests,
    "",
    `The longest interaction of its sort until the next frame, as browsers report it for INP; the median of ${Math.min(runs, 3)}.`,
    "",
    "| | This timeline | TimelineJS |",
    "|---|--:|--:|",
    ...interaction,
  ].join("\n");
}
