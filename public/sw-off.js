// Frees every reader from a version that is kept for offline. Publish this file under the name sw.js, and leave it there:
// each browser that keeps the site then fetches it at the next visit, and after that everything from the network.

const PREFIX = `nien-bieu-offline ${new URL("./", self.location).pathname} `;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(free()));

async function free() {
  for (const name of await caches.keys()) if (name.startsWith(PREFIX)) await caches.delete(name);
  const pages = await self.clients.matchAll({ type: "window" });
  await self.registration.unregister();
  for (const page of pages) await page.navigate(page.url);
}
