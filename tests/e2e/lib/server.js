// A static host for the built site: what any host does, and no more.

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".xml": "application/xml",
};

/** What lies beside a file in a compressed form, by the name that browsers give to it. */
const FORMS = { br: ".br", gzip: ".gz" };

/**
 * Serves `folder` at the root of an origin of its own, and under each of `prefixes` as a host with many sites does.
 * Gives the origin and the way to end it. A host may differ from others:
 * - `types`: content types by extension that it has instead of the usual, `undefined` for none;
 * - `form`: the compressed form that it serves where one lies beside a file: `br` or `gzip`;
 * - `fallback`: it answers `index.html` for what is missing, as if it were there;
 * - `port`: it listens there.
 */
export async function serve(folder, prefixes, { types = {}, form, fallback = false, port = 0 } = {}) {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    const prefix = prefixes.find((prefix) => path.startsWith(prefix)) ?? "/";
    const inside = path.slice(prefix.length);
    const file = normalize(join(folder, inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside));
    const answer = async (file, status) => {
      const headers = { "content-type": { ...TYPES, ...types }[extname(file)] ?? "application/octet-stream" };
      const compressed = form && (await readFile(`${file}${FORMS[form]}`).catch(() => undefined));
      const body = compressed ?? (await readFile(file));
      if (compressed) headers["content-encoding"] = form;
      response.writeHead(status, headers);
      response.end(body);
    };
    try {
      await answer(file, 200);
    } catch {
      await (fallback ? answer(join(folder, "index.html"), 200) : answer(join(folder, "404.html"), 404));
    }
  });
  await new Promise((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(resolve);
    }),
  };
}
