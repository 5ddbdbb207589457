// Starts the app. The build writes this script's address, whose query names the JavaScript and the WebAssembly to
// start, which lie beside this script: `boot.js?js=app-1a2b.js&wasm=app-1a2b_bg.wasm`. It names the second programs as
// well: of `teach=teach-3c4d` the files are teach-3c4d.js, teach-3c4d_bg.wasm and teach-3c4d.css.

const here = new URL(import.meta.url);
const named = (part) => new URL(here.searchParams.get(part), here).href;

// A theme that the reader chose holds from the first moment.
try {
  const theme = localStorage.getItem("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Storage is refused: the system's theme will do.
}

let failures = 0;

/** Fetches and starts a second program, and gives what it exports. */
globalThis.loadProgram = async (name) => {
  const stem = named(name);
  // Browsers remember that a module did not come, so it is asked for by another address then.
  const again = failures ? `?${failures}` : "";
  try {
    const [program] = await Promise.all([import(`${stem}.js${again}`), style(`${stem}.css`)]);
    await program.default({ module_or_path: `${stem}_bg.wasm` });
    return program;
  } catch (error) {
    failures += 1;
    throw error;
  }
};

/** Adds a style sheet to the page, once, and waits for it. */
function style(href) {
  if (document.querySelector(`link[href="${href}"]`)) return undefined;
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = href;
  return new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = () => {
      link.remove();
      reject(new Error(`${href} did not come`));
    };
    document.head.append(link);
  });
}

// The text comes first: only once it has been painted the program is fetched, and takes it over. Not every browser tells
// of that, and a page in the background is not painted.
const painted = new Promise((resolve) => {
  const type = "largest-contentful-paint";
  if (PerformanceObserver.supportedEntryTypes.includes(type)) {
    new PerformanceObserver(resolve).observe({ type, buffered: true });
    setTimeout(resolve, 1000);
  } else {
    resolve();
  }
});

const failed = document.getElementById("boot-failed");
try {
  const [app] = await Promise.all([import(named("js")), painted]);
  await app.default({ module_or_path: named("wasm") });
  // From now on the message can only be about a later fault, which brings it into view; its links shall not stand
  // before the link that skips to the content.
  document.body.append(failed);
} catch (error) {
  // No network, no WebAssembly, or an error while starting: the page says so in its own words, and the timeline stays
  // as text, with a plain filter if that script still comes.
  console.error(error);
  for (const waiting of document.querySelectorAll("#loading, .late")) waiting.hidden = true;
  failed.removeAttribute("hidden");
  import(new URL("plain.js", here)).catch(console.error);
}

// Keeping the site for offline is there for whoever asks for it, or has done so before.
const offline = async (part) => (await import(new URL("offline.js", here)))[part]();
addEventListener("click", ({ target }) => {
  if (target.closest?.("#offline")) offline("show").catch(() => alert("Hãy thử lại khi có mạng. Please try again with a network."));
});
if (navigator.serviceWorker?.controller) offline("watch").catch(console.error);
