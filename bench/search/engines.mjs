// One adapter for each engine: `build(paragraphs)` returns `search(query)`, which gives the numbers of the best ten
// paragraphs, and `bytes()`, the index as it would be kept. Each has the settings that suit Vietnamese best.

const BEST = 10;

/** Base letters, as most people type them. */
const fold = (text) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D").toLowerCase();
const split = (text) => text.normalize("NFC").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const json = (value) => new TextEncoder().encode(JSON.stringify(value));

async function ours(paragraphs) {
  const { default: load, build, Engine } = await import("/wasm/search_wasm.js");
  await load();
  return () => {
    const bytes = build(paragraphs.join("\n"));
    const engine = Engine.open(bytes);
    return { search: (query) => engine.search(query), bytes: () => bytes };
  };
}

/** Two fields, as typed and folded; a word counts most as typed, then as the start of one, then with a slip. */
async function miniSearch(paragraphs) {
  const { default: MiniSearch } = await import("/peers/minisearch/dist/es/index.js");
  return () => {
    const index = new MiniSearch({ fields: ["text", "folded"], tokenize: split, processTerm: (term) => term });
    index.addAll(paragraphs.map((text, id) => ({ id, text, folded: fold(text) })));
    const word = (typed, isLast) => {
      const folded = fold(typed);
      return {
        combineWith: "OR",
        queries: [
          { queries: [typed], fields: ["text"], boost: { text: 2 } },
          { queries: [folded], fields: ["folded"], prefix: isLast, fuzzy: folded.length > 3 ? 1 : false },
        ],
      };
    };
    const find = (words, combineWith) =>
      index.search({ combineWith, queries: words.map((typed, nth) => word(typed, nth === words.length - 1)) });
    return {
      search(query) {
        const words = split(query);
        const all = find(words, "AND");
        return (all.length ? all : find(words, "OR")).slice(0, BEST).map((hit) => hit.id);
      },
      bytes: () => json(index),
    };
  };
}

/** Bag of folded words: MiniSearch's fastest setting that finds words typed without marks. */
async function miniSearchFolded(paragraphs) {
  const { default: MiniSearch } = await import("/peers/minisearch/dist/es/index.js");
  return () => {
    const index = new MiniSearch({ fields: ["text"], tokenize: split, processTerm: fold });
    index.addAll(paragraphs.map((text, id) => ({ id, text })));
    return {
      search: (query) => index.search(query).slice(0, BEST).map((hit) => hit.id),
      bytes: () => json(index),
    };
  };
}

async function flexSearch(paragraphs) {
  const { default: FlexSearch } = await import("/peers/flexsearch/dist/flexsearch.bundle.module.min.mjs");
  return () => {
    const encoder = new FlexSearch.Encoder(FlexSearch.Charset.Normalize, {
      mapper: new Map([["đ", "d"]]),
      numeric: false,
    });
    const index = new FlexSearch.Index({ tokenize: "forward", encoder });
    paragraphs.forEach((text, id) => index.add(id, text));
    return {
      search: (query) => index.search(query, { limit: BEST, suggest: true }),
      bytes() {
        const parts = {};
        index.export((key, data) => {
          if (data) parts[key] = data;
        });
        return json(parts);
      },
    };
  };
}

async function fuse(paragraphs) {
  const { default: Fuse } = await import("/peers/fuse.js/dist/fuse.min.mjs");
  return () => {
    const index = Fuse.createIndex([], paragraphs);
    const options = { ignoreDiacritics: true, ignoreLocation: true, threshold: 0.3 };
    const engine = new Fuse(paragraphs, options, index);
    return {
      search: (query) => engine.search(query, { limit: BEST }).map((hit) => hit.refIndex),
      bytes: () => json(index.toJSON()),
    };
  };
}

/** Lunr is a script of the old kind: the page loads it. */
async function lunr(paragraphs) {
  const { lunr } = globalThis;
  return () => {
    const index = lunr(function () {
      this.pipeline.reset();
      this.searchPipeline.reset();
      this.tokenizer = (text) => split(fold(String(text ?? ""))).map((word) => new lunr.Token(word, {}));
      this.ref("id");
      this.field("text");
      paragraphs.forEach((text, id) => this.add({ id, text }));
    });
    const find = (query) =>
      index.query((builder) => {
        const words = split(fold(query));
        words.forEach((word, nth) => {
          builder.term(word, { boost: 10, usePipeline: false });
          if (nth === words.length - 1) {
            builder.term(word, { boost: 3, wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false });
          }
          if (word.length > 3) builder.term(word, { boost: 1, editDistance: 1, usePipeline: false });
        });
      });
    return {
      search: (query) => find(query).slice(0, BEST).map((hit) => Number(hit.ref)),
      bytes: () => json(index),
    };
  };
}

/** The index was built by its program beforehand; asking which paragraph a hit is loads a file, and is not timed. */
async function pagefind() {
  const engine = await import("/pagefind/pagefind.js");
  await engine.options({ basePath: "/pagefind/" });
  await engine.init();
  const resolve = async (hit) => Number((await hit.data()).meta.id);
  return () => ({
    search: async (query) => (await engine.search(query)).results.slice(0, BEST),
    resolve: (hits) => Promise.all(hits.map(resolve)),
  });
}

export const ENGINES = {
  ours,
  minisearch: miniSearch,
  "minisearch-folded": miniSearchFolded,
  flexsearch: flexSearch,
  "fuse.js": fuse,
  lunr,
  pagefind,
};
