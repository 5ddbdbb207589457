// Serves a page, the peers, a built module and texts, isolated so that the clock has 5 µs.

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";

const TYPES = {
  ".css": "text/css", ".html": "text/html", ".js": "text/javascript", ".json": "application/json", ".mjs": "text/javascript",
  ".wasm": "application/wasm",
};

/** `places` maps the first part of a path to a folder or, as a function, to a text; `received` takes what is posted. */
export async function serve(root, places, received) {
  const server = createServer(async (request, response) => {
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Embedder-Policy", "require-corp");
    try {
      if (request.method === "POST") {
        const chunks = [];
        for await (const chunk of request) chunks.push(chunk);
        received(Buffer.concat(chunks));
        return response.end();
      }
      const path = normalize(decodeURIComponent(new URL(request.url, "http://bench").pathname));
      const [, first, ...rest] = path.split("/");
      const place = places[first];
      const body =
        typeof place === "function"
          ? place(rest.join("/"))
          : await readFile(place ? join(place, ...rest) : join(root, path === "/" ? "index.html" : path));
      response.setHeader("Content-Type", TYPES[extname(path)] ?? (path === "/" ? "text/html" : "application/octet-stream"));
      response.end(body);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}
