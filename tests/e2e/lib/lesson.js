// Lessons and their presentation, as the page shows them.

/** The ready lessons, and how many slides each has beside its title. */
export const READY = { "asean-2020": 21, "doi-tac": 16, "doc-nguon": 9 };

/** The hash of a ready lesson on that screen. */
export const lessonHash = (id, view = "present", slide = 0, lang = "vi") =>
  [`view=${view}`, `lesson=~${id}`, slide && `slide=${slide}`, lang === "en" && "lang=en"].filter(Boolean).join("&");

/** The title of the slide that is shown. */
export const slideTitle = (page) => page.locator("#slide-title");

/** The id of the event that is shown; none on the title. */
export const slideEvent = (page) => page.locator(".slide").getAttribute("data-event");

/** The slide in the address. */
export const slideInAddress = (page) =>
  page.evaluate(() => Number(new URLSearchParams(location.hash.slice(1)).get("slide") ?? 0));

/** The text of the line that says which slide it is. */
export const place = (page) => page.locator("#slide-count").innerText();

/** The events of the lesson on the lesson's screen, in their order. */
export const slots = (page) => page.locator(".slot .slot-title a").allInnerTexts();
