// Events that the tests look for, and what the page shows of the record.

/** The upgrade of Viet Nam–Singapore relations, 12 March 2025. */
export const SINGAPORE = "2025-03-12-viet-nam-singapore-cltd";

/** The article that reports it. */
export const SINGAPORE_ARTICLE = "2025-03-12-viet-nam-singapore";

/** The cards of the list. */
export const cards = (page) => page.locator(".card[data-event]");

/** The ids of the events in the list, in its order. */
export const listed = (page) => cards(page).evaluateAll((cards) => cards.map((card) => card.dataset.event));

/** The ids of the events of a kind in the list, in its order. */
export const listedOfKind = (page, kind) =>
  page.locator(`.card[data-kind="${kind}"]`).evaluateAll((cards) => cards.map((card) => card.dataset.event));

/** The link that opens an event, in the list. */
export const openLink = (page, id) => page.locator(`[id="open-${id}"]`);

/** The id of the element that has the focus. */
export const focused = (page) => page.evaluate(() => document.activeElement.id);
