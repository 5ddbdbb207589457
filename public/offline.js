// Keeping the site for reading without a network: the reader is asked, told how it goes, told of a new version, and can
// take it all back. boot.js loads this when it is asked for, or when the site is kept already. The worker is sw.js.

const HERE = new URL("./", import.meta.url);
const WORKER = new URL("sw.js", HERE).href;
/** What sw.js calls its caches. */
const PREFIX = `nien-bieu-offline ${HERE.pathname} `;

const WORDS = {
  vi: {
    title: "Xem ngoại tuyến",
    about: (size) =>
      `Trình duyệt này sẽ giữ toàn bộ niên biểu (tải khoảng ${size}), để địa chỉ này mở được cả khi không có mạng. Không gửi gì đi đâu, và lúc nào cũng xóa được.`,
    keep: "Giữ để xem ngoại tuyến",
    keeping: (kept, of) => (of ? `Đang giữ: ${kept} trong ${of} tệp…` : "Đang giữ…"),
    kept: (date) => `Đã giữ bản tải ngày ${date}. Địa chỉ này mở được cả khi không có mạng.`,
    remove: "Xóa bản ngoại tuyến",
    removed: "Đã xóa. Từ lần mở sau, niên biểu lại được tải từ mạng.",
    failed: (file) =>
      `Chưa giữ được: không tải được đúng tệp này: ${file}. Không có gì được giữ dở dang. Hãy thử lại khi mạng ổn định.`,
    impossible:
      "Trình duyệt này, hoặc cách đang mở trang này, không cho giữ để xem ngoại tuyến. Cần một địa chỉ https:// và cửa sổ không ở chế độ riêng tư.",
    newer: "Có bản mới của niên biểu.",
    use: "Dùng bản mới",
    later: "Để sau",
    others: (number) =>
      `Niên biểu còn mở ở ${number} thẻ khác. Hãy đóng các thẻ ấy rồi bấm lại, để không lẫn hai bản.`,
    close: "Đóng",
  },
  en: {
    title: "Reading offline",
    about: (size) =>
      `This browser will keep the whole timeline (about ${size} to download), so that this address opens without a network too. Nothing is sent anywhere, and you can delete it at any time.`,
    keep: "Keep for offline",
    keeping: (kept, of) => (of ? `Keeping: ${kept} of ${of} files…` : "Keeping…"),
    kept: (date) => `Kept, as downloaded on ${date}. This address opens without a network too.`,
    remove: "Delete the offline copy",
    removed: "Deleted. From the next visit on, the timeline comes from the network again.",
    failed: (file) =>
      `It could not be kept: this file did not arrive as it should: ${file}. Nothing is left half kept. Please try again on a steady network.`,
    impossible:
      "This browser, or the way this page was opened, does not allow keeping it for offline. It takes an address with https:// and a window that is not private.",
    newer: "There is a new version of the timeline.",
    use: "Use the new version",
    later: "Later",
    others: (number) =>
      `The timeline is open in ${number === 1 ? "another tab" : `${number} other tabs`}. Please close ${number === 1 ? "it" : "them"} and choose again, so that two versions do not mix.`,
    close: "Close",
  },
};

const lang = () => (document.documentElement.lang === "en" ? "en" : "vi");
const words = () => WORDS[lang()];

/** The worker of this very site, not of one around it, if it is kept or on its way. */
async function registration() {
  const found = await navigator.serviceWorker?.getRegistration(HERE.href);
  return found?.scope === HERE.href ? found : undefined;
}

/** Where a browser takes no plain text for the address of a script, it has to come from a policy. This is the site's only
 * one, and lets nothing pass but the address of the worker. */
let policy;
function workerAddress() {
  const createScriptURL = (address) => {
    if (address === WORKER) return address;
    throw new TypeError(`no worker of this site: ${address}`);
  };
  policy ??= window.trustedTypes?.createPolicy("nien-bieu-offline", { createScriptURL });
  return policy ? policy.createScriptURL(WORKER) : WORKER;
}

function element(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

const button = (className, text, choose) => {
  const made = element("button", { type: "button", className, textContent: text });
  made.addEventListener("click", choose);
  return made;
};

function addStyle() {
  if (document.getElementById("offline-style")) return;
  document.head.append(
    element("link", { id: "offline-style", rel: "stylesheet", href: new URL("offline.css", HERE).href }),
  );
}

/** What the kept version is to be downloaded for, and when it was: the list of its files says both. */
async function listName() {
  const worker = await fetch(WORKER, { cache: "no-cache" });
  const name = worker.ok && /offline-[0-9a-f]{16}\.json/.exec(await worker.text());
  if (!name) throw new Error("sw.js");
  return new URL(name[0], HERE);
}

async function sizeToFetch() {
  const { bytes } = await (await fetch(await listName())).json();
  return `${(bytes / 1e6).toLocaleString(lang(), { maximumFractionDigits: 1 })} MB`;
}

async function dayKept() {
  for (const name of await caches.keys()) {
    if (!name.startsWith(PREFIX)) continue;
    const day = await caches.match(new URL(name.slice(PREFIX.length), HERE), { cacheName: name });
    if (day) return new Date(await day.text()).toLocaleDateString(lang() === "en" ? "en-GB" : "vi-VN");
  }
  return "?";
}

/** The choice: what keeping means, and the button for what can be done now. */
export async function show() {
  addStyle();
  const said = element("p", { role: "status" });
  const progress = element("progress", { hidden: true });
  const actions = element("p", { className: "offline-actions" });
  const title = element("h2", { id: "offline-title", textContent: words().title });
  const dialog = element("dialog", { className: "offline", lang: lang() }, title, said, progress, actions);
  dialog.setAttribute("aria-labelledby", "offline-title");
  const close = button("button", words().close, () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  const tell = (text, ...choices) => {
    progress.hidden = true;
    said.textContent = text;
    actions.replaceChildren(...choices, close);
  };
  const offerToKeep = async (first) => {
    const choice = button("button primary", words().keep, async () => {
      tell(words().keeping());
      progress.hidden = false;
      progress.removeAttribute("value");
      const failure = await keep((kept, of) => {
        said.textContent = words().keeping(kept, of);
        Object.assign(progress, { max: of, value: kept });
      });
      if (failure) offerToKeep(words().failed(failure));
      else offerToRemove();
    });
    tell(first ?? words().about(await sizeToFetch()), choice);
  };
  const offerToRemove = async () => {
    const choice = button("button", words().remove, async () => {
      await remove();
      tell(words().removed);
    });
    tell(words().kept(await dayKept()), choice);
  };
  tell("…");
  dialog.showModal();
  try {
    if (!navigator.serviceWorker || !window.caches) throw new Error("no workers");
    if ((await registration())?.active) await offerToRemove();
    else await offerToKeep();
  } catch {
    tell(words().impossible);
  }
}

/** Has everything kept, and gives the name of the file for which it could not be. */
async function keep(progress) {
  let failure;
  const hear = ({ data }) => {
    if (data?.failed) failure = data.failed;
    else if (data?.of) progress(data.kept, data.of);
  };
  navigator.serviceWorker.addEventListener("message", hear);
  try {
    const made = await navigator.serviceWorker.register(workerAddress(), { scope: HERE.href, updateViaCache: "none" });
    const worker = made.installing ?? made.waiting ?? made.active;
    const is = (...states) => states.includes(worker.state);
    while (!is("activated", "redundant")) {
      await new Promise((resolve) => worker.addEventListener("statechange", resolve, { once: true }));
    }
    if (is("activated")) return undefined;
    // Nothing is left of it.
    if (!made.active) await made.unregister();
    return failure ?? "sw.js";
  } catch (error) {
    return failure ?? error.message;
  } finally {
    navigator.serviceWorker.removeEventListener("message", hear);
  }
}

async function remove() {
  await (await registration())?.unregister();
  for (const name of await caches.keys()) if (name.startsWith(PREFIX)) await caches.delete(name);
}

/** Where the site is kept: tells of a new version once it is there, and lets the reader choose when to change. */
export async function watch() {
  const kept = await registration();
  if (!kept) return;
  if (kept.waiting) tellOfNew(kept.waiting);
  kept.addEventListener("updatefound", () => {
    const worker = kept.installing;
    worker?.addEventListener("statechange", () => {
      if (worker.state === "installed" && kept.active) tellOfNew(worker);
    });
  });
}

function tellOfNew(worker) {
  addStyle();
  document.getElementById("offline-news")?.remove();
  const text = element("p", { textContent: words().newer });
  const use = button("button primary", words().use, () => worker.postMessage("use"));
  const later = button("button", words().later, () => news.remove());
  const news = element("aside", { id: "offline-news", className: "offline", lang: lang() }, text, use, later);
  news.setAttribute("role", "status");
  document.body.append(news);
  navigator.serviceWorker.addEventListener("message", ({ data }) => {
    if (data?.others) text.textContent = words().others(data.others);
  });
  worker.addEventListener("statechange", () => {
    if (worker.state === "activated") location.reload();
  });
}
