// Whether a page fits its screen.

/** Elements that reach over the right edge of the page, those in a box of their own to scroll aside. */
export function overflowing() {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const scrolls = (element) => {
    for (let box = element.parentElement; box; box = box.parentElement) {
      if (box !== document.documentElement && getComputedStyle(box).overflowX !== "visible") return true;
    }
    return false;
  };
  return [...document.querySelectorAll("body *")]
    .filter((element) => element.getBoundingClientRect().right > width + 0.5 && !scrolls(element))
    .map((element) => `${element.tagName}.${element.className}: ${element.getBoundingClientRect().right}`)
    .concat(`the page is ${document.documentElement.scrollWidth} wide`);
}
