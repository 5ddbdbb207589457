// A plain filter for the timeline as text, where the app does not run. Written for old browsers: no modules, nothing
// newer than they know.

(function () {
  "use strict";

  var list = document.getElementById("text-list");
  if (!list) return;

  // Only the page of the app has these two: there the app was to come and has not.
  var loading = document.getElementById("loading");
  var failed = document.getElementById("boot-failed");
  if (loading) loading.hidden = true;
  if (failed) failed.hidden = false;

  if (failed) leadOn();

  var english = document.documentElement.lang === "en";

  /** Where the address names an event or an article, leads to its page, which the app would have opened. */
  function leadOn() {
    var named = /^#(?:.*&)?(event|read)=([a-z0-9-]+)(?:&|$)/.exec(location.hash);
    if (!named) return;
    var page = (named[1] === "event" ? "e/" : "a/") + named[2] + ".html";
    // An event that the list does not have is none of this timeline.
    if (named[1] === "event" && !list.querySelector('a[href="' + page + '"]')) return;
    var line = document.createElement("p");
    var link = document.createElement("a");
    link.href = page;
    link.textContent = "Đọc ở dạng chữ những gì liên kết này trỏ tới";
    line.appendChild(link);
    line.appendChild(document.createTextNode(" · "));
    link = document.createElement("a");
    link.lang = "en";
    link.href = "en/" + page;
    link.textContent = "Read as text what this link leads to";
    line.appendChild(link);
    failed.appendChild(line);
  }

  /** The text without case and marks, so that it can be found without typing them. */
  function folded(text) {
    var lower = text.toLowerCase();
    if (lower.normalize) lower = lower.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
    return lower.replace(/đ/g, "d").replace(/\s+/g, " ");
  }

  var items = Array.prototype.map.call(list.querySelectorAll("li"), function (element) {
    return { element: element, text: folded(element.textContent) };
  });
  var groups = list.querySelectorAll("section");

  var form = document.createElement("div");
  form.className = "plain-filter";
  var label = document.createElement("label");
  label.htmlFor = "plain-filter";
  label.textContent = english ? "Show only events with these words" : "Chỉ hiện sự kiện có các từ này";
  var input = document.createElement("input");
  input.id = "plain-filter";
  input.type = "search";
  input.autocomplete = "off";
  var count = document.createElement("p");
  count.setAttribute("role", "status");
  form.appendChild(label);
  form.appendChild(input);
  form.appendChild(count);
  list.parentNode.insertBefore(form, list);

  function filter() {
    var words = folded(input.value).split(" ").filter(Boolean);
    var shown = 0;
    items.forEach(function (item) {
      var stays = words.every(function (word) {
        return item.text.indexOf(word) >= 0;
      });
      item.element.hidden = !stays;
      if (stays) shown += 1;
    });
    Array.prototype.forEach.call(groups, function (group) {
      group.hidden = !group.querySelector("li:not([hidden])");
    });
    var all = items.length;
    if (words.length === 0) count.textContent = "";
    else if (english) count.textContent = shown + " of " + all + " events";
    else count.textContent = shown + " trong " + all + " sự kiện";
  }

  input.addEventListener("input", filter);
})();
