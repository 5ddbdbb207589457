// Events that the tests look for, and what the page shows of the record.

/** The upgrade of Viet Nam–Singapore relations, 12 March 2025. */
export const SINGAPORE = "2025-03-12-viet-nam-singapore-cltd";

/** The article that reports it. */
export const SINGAPORE_ARTICLE = "2025-03-12-viet-nam-singapore";

/** The cards of the list. */
export const cards = (page) => page.locator(".card[data-event]");

/** The ids of the events in the list, in its order, once it is drawn to its end. */
export async function listed(page, selector = ".card[data-event]") {
  await page.waitForFunction(() => {
    const drawn = document.querySelectorAll(".card[data-event]").length;
    return !document.getElementById("results") || drawn === window.timeline.state().shown.length;
  });
  return page.locator(selector).evaluateAll((cards) => cards.map((card) => card.dataset.event));
}

/** The ids of the events of a kind in the list, in its order. */
export const listedOfKind = (page, kind) => listed(page, `.card[data-kind="${kind}"]`);

/** How many events the list has, once it is drawn to its end. */
export const count = async (page) => (await listed(page)).length;

/** The link that opens an event, in the list. */
export const openLink = (page, id) => page.locator(`[id="open-${id}"]`);

/** The id of the element that has the focus. */
export const focused = (page) => page.evaluate(() => document.activeElement.id);

/** The search box. */
export const searchBox = (page) => page.getByRole("search").getByRole("combobox");

/** The part of time in view, as the address has it. */
export const windowOf = (page) => page.evaluate(() => new URLSearchParams(location.hash.slice(1)).get("window"));
