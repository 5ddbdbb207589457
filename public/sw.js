// Keeps the whole site for reading without a network. Only offline.js asks the browser to run this, when a reader wants
// it so; `cargo xtask build` writes the name of the list of files into it, and copies it into the site.
//
// A version is kept whole or not at all: each file has to have the sum that the list has of it, and the list that of its
// own name. A kept version answers for every file of the site, so that no page is put together from two versions. A new
// one is fetched beside it, and takes its place when the reader says so, or when all pages of the old one are closed.

const LIST = "OFFLINE_LIST";
const HERE = new URL("./", self.location);
/** What the caches of this site are called; other sites may lie on the same origin. sw-off.js and offline.js know it. */
const PREFIX = `nien-bieu-offline ${HERE.pathname} `;
const NAME = PREFIX + LIST;
/** How many files are fetched at the same time. */
const AT_ONCE = 6;
/** Not every host knows the type of every file. */
const TYPES = { html: "text/html; charset=utf-8", css: "text/css", js: "text/javascript", wasm: "application/wasm", svg: "image/svg+xml", json: "application/json" };

self.addEventListener("install", (event) => event.waitUntil(keep()));
self.addEventListener("activate", (event) => event.waitUntil(dropOthers()));
self.addEventListener("message", (event) => {
  if (event.data === "use") event.waitUntil(use(event.source));
});
self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method === "GET" && url.href.startsWith(HERE.href)) event.respondWith(answer(event, url));
});

/** Fetches all of this version, or leaves nothing of it. */
async function keep() {
  try {
    const list = await read(LIST, (sum) => LIST === `offline-${sum.slice(0, 16)}.json`);
    const { files } = await list.json();
    const names = Object.keys(files);
    const cache = await caches.open(NAME);
    const earlier = (await ours()).filter((name) => name !== NAME);
    let kept = 0;
    const keepNext = async (turn) => {
      for (let at = turn; at < names.length; at += AT_ONCE) {
        const isIt = (sum) => sum === files[names[at]];
        await cache.put(new URL(names[at], HERE), (await fromEarlier(earlier, names[at], isIt)) ?? (await read(names[at], isIt)));
        kept += 1;
        if (kept % 8 === 0) tell({ kept, of: names.length });
      }
    };
    await Promise.all([...Array(AT_ONCE).keys()].map(keepNext));
    await cache.put(new URL(LIST, HERE), new Response(new Date().toISOString()));
  } catch (error) {
    await caches.delete(NAME);
    await tell({ failed: String(error.message ?? error) });
    throw error;
  }
}

/** A file from the network with the right sum. What lies in the browser is asked after, and at a second try passed by. */
async function read(name, isIt) {
  for (const cache of ["no-cache", "reload"]) {
    const response = await fetch(new URL(name, HERE), { cache });
    const body = await response.arrayBuffer();
    if (response.ok && isIt(await sumOf(body))) return asKept(name, response.headers, body);
  }
  throw new Error(name);
}

/** The same file from a version that is kept already. */
async function fromEarlier(earlier, name, isIt) {
  for (const cacheName of earlier) {
    const response = await caches.match(new URL(name, HERE), { cacheName });
    const body = await response?.clone().arrayBuffer();
    if (body && isIt(await sumOf(body))) return response;
  }
}

/** An answer without an address of its own, so that it takes that of the request with its query, which boot.js reads. */
function asKept(name, from, body) {
  const headers = new Headers(from);
  headers.delete("content-encoding");
  headers.delete("content-length");
  const type = TYPES[name.split(".").pop()];
  if (type) headers.set("content-type", type);
  return new Response(body, { headers });
}

async function sumOf(body) {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** What is kept; from the network what is not, and all that belongs to a page that came from there. */
async function answer({ request, clientId }, url) {
  const kept = await match(url);
  if (request.mode === "navigate") {
    if (kept) return kept;
    try {
      return await fetch(request);
    } catch (error) {
      const missing = await match(new URL("404.html", HERE));
      if (!missing) throw error;
      return new Response(missing.body, { status: 404, headers: missing.headers });
    }
  }
  const page = kept && clientId && (await self.clients.get(clientId));
  if (!kept || (page && !(await match(new URL(page.url))))) return fetch(request);
  return kept;
}

function match(url) {
  return caches.match(url.origin + url.pathname.replace(/\/$/, "/index.html"), { cacheName: NAME });
}

async function ours() {
  return (await caches.keys()).filter((name) => name.startsWith(PREFIX));
}

async function dropOthers() {
  for (const name of await ours()) if (name !== NAME) await caches.delete(name);
}

/** Takes the place of the version before. Were other pages open, they would then be of two versions. */
async function use(page) {
  const others = (await pages()).filter(({ id }) => id !== page.id).length;
  if (others > 0) page.postMessage({ others });
  else await self.skipWaiting();
}

/** The open pages of this site, whoever answers for them. */
async function pages() {
  const all = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  return all.filter(({ url }) => url.startsWith(HERE.href));
}

async function tell(message) {
  for (const page of await pages()) page.postMessage(message);
}
