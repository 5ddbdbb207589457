// The checks of the promises can fail: each says what is broken on a site that was broken on purpose. And the document
// promises what is checked, no more and no less.

import assert from "node:assert/strict";
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { FOLDER } from "./lib/site.js";
import { copyOfSite } from "./lib/versions.js";

// What a second build gave: here it gave the same.
const second = mkdtempSync(join(tmpdir(), "nien-bieu-second-"));
process.env.REPRODUCED = join(second, "SHA256SUMS");
copyFileSync(join(FOLDER, "SHA256SUMS"), process.env.REPRODUCED);
process.on("exit", () => rmSync(second, { recursive: true, force: true }));

const { PROMISES } = await import("./promises/all.js");
const { open } = await import("./promises/lib/visit.js");

for (const { id, check, breaks } of PROMISES) {
  describe(`broken on purpose: ${id}`, () => {
    for (const [what, { how, says }] of Object.entries(breaks)) {
      test(what, async (t) => {
        const folder = copyOfSite(t);
        await how(folder);
        const site = await open(folder);
        try {
          await assert.rejects(check(site), (error) => {
            assert.match(error.message, says);
            return true;
          });
        } finally {
          // Before the folder goes.
          await site.close();
        }
      });
    }
  });
}

test("docs/promises.md has every promise in both languages, in order, and no other", () => {
  const docs = readFileSync(new URL("../../docs/promises.md", import.meta.url), "utf8");
  const found = [...docs.matchAll(/^## `([a-z]+)`\n\n(.+)\n\n\*(.+)\*$/gm)].map(([, id, vi, en]) => ({ id, vi, en }));
  assert.deepEqual(found, PROMISES.map(({ id, vi, en }) => ({ id, vi, en })));
});

test("every promise has a way to break it", () => {
  for (const { id, breaks } of PROMISES) assert.ok(Object.keys(breaks).length > 0, id);
});
