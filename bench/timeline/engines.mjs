// One adapter for each engine: `prepare(events, lanes)` loads it and gives the events their form, which is not timed.
// What it returns has
//   draw(host)      draws into an element; a promise of when the engine says that it has drawn
//   zoom(isIn)      one step, at the middle
//   drag            where the pointer takes hold (`at`), and of what kind its events are (`events`)
//   filter(on)      to every third event, and back
// The settings of the peers are those that served them best, see README.md.

/** All nine years. Their middle, to which a zoom goes, is the middle of the chair year. */
const WHOLE = { start: new Date(Date.UTC(2016, 0, 1)), end: new Date(Date.UTC(2025, 0, 1)) };
const HEIGHT = 600;

const style = (href) =>
  new Promise((loaded, failed) => {
    document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href, onload: loaded, onerror: failed }));
  });
const script = (src) =>
  new Promise((loaded, failed) => {
    document.head.append(Object.assign(document.createElement("script"), { src, onload: loaded, onerror: failed }));
  });

async function ours(events) {
  await Promise.all(["tokens", "page", "drawing"].map((name) => style(`/style/${name}.css`)));
  const { default: load, Events, Drawn } = await import("/wasm/timeline_wasm.js");
  const { memory } = await load();
  const lines = events.map(({ id, date, kind, party, title }) => [id, date, kind, party, title].join("\t"));
  const read = Events.read(lines.join("\n"));
  let drawn;
  return {
    draw(host) {
      drawn = new Drawn(read, host);
    },
    zoom: (isIn) => document.querySelector(`#drawing [data-does="${isIn ? "in" : "out"}"]`).click(),
    drag: { at: () => document.querySelector("#drawing .plot"), events: "pointer" },
    filter: (on) => drawn.filter(on),
    wasmBytes: () => memory.buffer.byteLength,
  };
}

/** `settings` are those on top of the best common ones. */
export const vis = (settings) => async (events, lanes) => {
  await Promise.all([
    style("/peers/vis-timeline/styles/vis-timeline-graph2d.min.css"),
    script("/peers/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js"),
  ]);
  const DAY = 86_400_000;
  const items = events.map(({ id, from, to, lane, title }) =>
    to - from > DAY
      ? { id, content: title, start: new Date(from), end: new Date(to), group: lane, type: "range" }
      : { id, content: title, start: new Date(from), group: lane, type: settings.type },
  );
  const third = new Set(items.filter((_, nth) => nth % 3 === 0).map(({ id }) => id));
  let timeline, view;
  let isFiltered = false;
  return {
    draw: (host) =>
      new Promise((drawn) => {
        const { DataSet, DataView, Timeline } = globalThis.vis;
        const groups = lanes.map((content, id) => ({ id, content }));
        view = new DataView(new DataSet(items), { filter: ({ id }) => !isFiltered || third.has(id) });
        timeline = new Timeline(host, view, new DataSet(groups), {
          ...WHOLE,
          min: WHOLE.start,
          max: WHOLE.end,
          height: HEIGHT,
          verticalScroll: true,
          xss: { disabled: true },
          stack: settings.stack,
          ...(settings.cluster && { cluster: { maxItems: settings.cluster } }),
          onInitialDrawComplete: drawn,
        });
      }),
    zoom: (isIn) => (isIn ? timeline.zoomIn(0.6, { animation: false }) : timeline.zoomOut(0.6, { animation: false })),
    drag: { at: () => document.querySelector(".vis-panel.vis-center"), events: "pointer" },
    filter(on) {
      isFiltered = on;
      view.refresh();
    },
  };
};

/** It has no filter: the timeline is made anew. Its steps are its own, and its motion is put off. */
async function timelineJs(events, lanes) {
  await Promise.all([
    style("/peers/@knight-lab/timelinejs/dist/css/timeline.css"),
    script("/peers/@knight-lab/timelinejs/dist/js/timeline.js"),
  ]);
  const date = (time) => {
    const day = new Date(time);
    return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
  };
  const slides = events.map(({ id, from, to, lane, title }) => ({
    unique_id: id,
    start_date: date(from),
    ...(to - from > 86_400_000 && { end_date: date(to) }),
    group: lanes[lane],
    text: { headline: title },
  }));
  const third = slides.filter((_, nth) => nth % 3 === 0);
  const options = { script_path: `${location.origin}/peers/@knight-lab/timelinejs/dist/js/`, font: null, language: "vi", duration: 1 };
  let timeline, host;
  const make = (list) =>
    new Promise((drawn) => {
      host.replaceChildren();
      timeline = new globalThis.TL.Timeline(host, { events: list.map((slide) => ({ ...slide })) }, options);
      timeline.on("ready", drawn);
    });
  return {
    draw(into) {
      host = into;
      host.style.height = `${HEIGHT}px`;
      return make(slides);
    },
    zoom: (isIn) => (isIn ? timeline.zoomIn() : timeline.zoomOut()),
    drag: { at: () => document.querySelector(".tl-timenav-slider"), events: "mouse" },
    filter: (on) => make(on ? third : slides),
  };
}

export const ENGINES = {
  ours,
  "vis-timeline-stacked": vis({ type: "point", stack: true }),
  "vis-timeline-clustered": vis({ type: "point", stack: true, cluster: 4 }),
  timelinejs: timelineJs,
};
