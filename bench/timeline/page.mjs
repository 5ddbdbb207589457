// In the browser: has one engine draw the events, and moves the drawing step by step as run.mjs says.

import { ENGINES } from "/engines.mjs";

/** In how many frames after a change engines may still be at work on it. */
const FRAMES = 2;

const frame = () => new Promise((begun) => requestAnimationFrame(() => begun(performance.now())));
/** A turn of the event loop: after a frame's callbacks it comes when that frame has been drawn. */
const turn = () =>
  new Promise((turned) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => turned(performance.now());
    port2.postMessage(0);
  });

/** Makes a change and waits until what follows from it has been drawn. */
async function settle(change) {
  await change();
  for (let nth = 0; nth < FRAMES; nth += 1) await frame().then(turn);
}

/** Draws: how long the call took, and until it is painted. */
async function first() {
  const before = performance.now();
  const drawn = engine.draw(host);
  const call = performance.now() - before;
  await drawn;
  await frame();
  return { call, painted: (await frame()) - before };
}

/** Sends events as of a pointer to the middle of a part of the drawing, below its axis, and moved from there. */
function point(name, by) {
  const { at, events } = engine.drag;
  const on = at();
  const box = on.getBoundingClientRect();
  const [x, y] = [box.left + box.width / 2 + by, box.top + box.height * 0.6];
  const target = name === "down" ? (document.elementFromPoint(x, y) ?? on) : on;
  const init = {
    bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y, screenX: x, screenY: y,
    button: events === "pointer" && name === "move" ? -1 : 0, buttons: name === "up" ? 0 : 1,
  };
  target.dispatchEvent(
    events === "pointer"
      ? new PointerEvent(`pointer${name}`, { ...init, pointerId: 1, pointerType: "mouse", isPrimary: true })
      : new MouseEvent(`mouse${name}`, init),
  );
}

let engine, host;
const count = () => host.querySelectorAll("*").length;

globalThis.bench = {
  async prepare(name, size, lanes) {
    const events = await (await fetch(`/events/${size}`)).json();
    engine = await ENGINES[name](events, lanes);
    host = document.getElementById("host");
    await document.fonts.ready;
    await settle(() => {});
    return crossOriginIsolated;
  },
  draw: first,
  count,
  wasmBytes: () => engine.wasmBytes?.() ?? 0,
  // The steps.
  nothing: () => settle(() => {}),
  zoom: (isIn) => settle(() => engine.zoom(isIn)),
  point: (name, by) => settle(() => point(name, by)),
  filter: (on) => settle(() => engine.filter(on)),
};
