// The filters: what a count promises is what one then sees.

import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually } from "./lib/eventually.js";
import { count, listed } from "./lib/record.js";
import { NARROW, openPage, useSite } from "./lib/site.js";
import { WORDS } from "./lib/words.js";

useSite();

const FACETS = ["kind", "name", "year", "level", "article"];

/** The values of a facet on the page: the check box of each, its name and the count beside it. */
async function values(page, facet) {
  const labels = page.locator(`.facet[data-facet="${facet}"] label`);
  const texts = await labels.evaluateAll((labels) =>
    labels.map((label) => [".facet-name", ".facet-count"].map((part) => label.querySelector(part).textContent)),
  );
  return texts.map(([name, count], at) => ({ box: labels.nth(at).getByRole("checkbox"), name, promised: Number(count) }));
}

for (const facet of FACETS) {
  for (const hash of facet === "kind" ? ["", "q=asean"] : [""]) {
    test(`counts of ${facet} hold${hash && ` under ${hash}`}`, async (t) => {
      const page = await openPage(t, hash);
      const all = await count(page);
      const group = page.locator(`.facet[data-facet="${facet}"]`);
      const more = group.getByRole("button", { name: WORDS.showMore });
      if (await more.isVisible()) {
        await more.click();
        await group.getByRole("button", { name: WORDS.showFewer }).waitFor();
      }
      const found = await values(page, facet);
      assert.ok(found.length > 1, `${facet} offers a choice`);
      for (const { box, name, promised } of found) {
        assert.ok(promised > 0 && promised <= all, `${name}: ${promised}`);
        await box.check();
        await eventually(async () => assert.equal(await count(page), promised, name));
        await box.uncheck();
        await eventually(async () => assert.equal(await count(page), all, name));
      }
    });
  }
}

test("choices of two facets narrow, choices within one widen", async (t) => {
  const page = await openPage(t);
  const box = (name) => page.getByRole("checkbox", { name });
  await box(/^Hội nghị, phiên họp/).check();
  const meetings = await eventually(async () => {
    const ids = await listed(page);
    assert.ok(ids.length < (await page.evaluate(() => window.timeline.events().length)));
    return ids;
  });
  await box(/^2018/).check();
  const in2018 = await eventually(async () => {
    const ids = await listed(page);
    assert.ok(ids.length < meetings.length);
    return ids;
  });
  assert.ok(in2018.every((id) => meetings.includes(id)));
  assert.ok(in2018.includes("2018-11-14-cap-cao-asean-nga-3"));
  await box(/^2019/).check();
  await eventually(async () => {
    const ids = await listed(page);
    assert.ok(ids.length > in2018.length && in2018.every((id) => ids.includes(id)));
  });
});

test("a chosen filter stands over the list and is taken off there", async (t) => {
  const page = await openPage(t, "kind=upgrade&level=strategic");
  const chips = page.getByRole("list", { name: WORDS.filters }).getByRole("button");
  assert.deepEqual(
    await chips.evaluateAll((chips) => chips.map((chip) => chip.getAttribute("aria-label"))),
    ["Bỏ lọc Nâng cấp quan hệ", "Bỏ lọc Đối tác chiến lược"],
  );
  const both = await count(page);
  await chips.nth(1).click();
  await eventually(async () => assert.ok((await count(page)) > both));
  assert.equal(await chips.count(), 1);
  assert.match(page.url(), /#kind=upgrade$/);
  await page.getByRole("button", { name: WORDS.clearFilters }).click();
  await eventually(async () => assert.equal(await chips.count(), 0));
  assert.equal(await count(page), await page.evaluate(() => window.timeline.events().length));
});

test("on a narrow screen the filters stand behind a button that counts them", async (t) => {
  const page = await openPage(t, "", { viewport: NARROW });
  const toggle = page.getByRole("button", { name: /^Bộ lọc/ });
  const upgrades = page.getByRole("checkbox", { name: WORDS.upgrades });
  assert.equal(await toggle.getAttribute("aria-expanded"), "false");
  assert.ok(await upgrades.isHidden());
  await toggle.click();
  assert.equal(await toggle.getAttribute("aria-expanded"), "true");
  await upgrades.check();
  await eventually(async () => assert.equal(await toggle.innerText(), "Bộ lọc (1)"));
  await toggle.click();
  assert.ok(await upgrades.isHidden());
});
