// A page of TimelineJS with the events of the built site, as its makers advise to put one on a host of one's own.

import { copyFileSync, cpSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

/** The first and last whole day that a date of the record can mean, by its first figures. */
function days(date) {
  const [first, last = first] = date.replaceAll(/[[\]?~%]/g, "").split(/\/|\.\.|,/).filter(Boolean);
  const part = (text) => {
    const [year, month, day] = text.split("-").map(Number);
    return { year, ...(month >= 1 && month <= 12 && { month }), ...(day && { day }) };
  };
  return [part(first), part(last)];
}

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The events in the form of TimelineJS: title, summary, date and group of each. */
export function slides(events) {
  return events.map(({ id, date, kind, title, summary }) => {
    const [start, end] = days(date);
    return {
      unique_id: id,
      start_date: start,
      ...(JSON.stringify(start) !== JSON.stringify(end) && { end_date: end }),
      group: kind,
      text: { headline: escaped(title.vi), text: `<p>${escaped(summary.vi)}</p>` },
    };
  });
}

const PAGE = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Niên biểu ASEAN 2020</title>
<meta name="description" content="Niên biểu ASEAN 2020 bằng TimelineJS">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="css/timeline.css">
<script src="js/timeline-min.js"></script>
</head>
<body>
<div id="timeline" style="width: 100%; height: 600px"></div>
<script>
window.timelinejs = new TL.Timeline("timeline", "events.json", { language: "vi", font: null, script_path: "js/" });
</script>
</body>
</html>
`;

/** Writes the page with its parts and their brotli forms into a folder. */
export function writePeer(folder, modules, events) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const dist = join(modules, "@knight-lab/timelinejs/dist");
  for (const part of ["css", "js"]) cpSync(join(dist, part), join(folder, part), { recursive: true });
  if (!readdirSync(join(folder, "js")).includes("timeline-min.js")) {
    copyFileSync(join(folder, "js/timeline.js"), join(folder, "js/timeline-min.js"));
  }
  writeFileSync(join(folder, "index.html"), PAGE);
  // For what Lighthouse asks of every host, and the server answers by this page.
  writeFileSync(join(folder, "404.html"), "<!doctype html><title>404</title>");
  writeFileSync(join(folder, "events.json"), JSON.stringify({ events: slides(events) }));
  for (const name of readdirSync(folder, { recursive: true })) {
    const path = join(folder, name);
    if (!statSync(path).isFile() || !/\.(html|css|js|json|svg)$/.test(name)) continue;
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 };
    writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path), { params }));
  }
}
