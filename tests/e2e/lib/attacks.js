// What hostile input may look like. Each would call `window.hurt` if anything ran it, or ask another host if anything
// were made of it.

const AWAY = "https://attacker.example";

/** Texts that run where text becomes markup, an address, style or code. */
export const TEXTS = {
  "a script": `<script>hurt(1)</script>`,
  "an image with a handler": `<img src=x onerror=hurt(2)>`,
  "an image from elsewhere": `<img src="${AWAY}/x.png">`,
  "an end of an attribute": `"><svg onload=hurt(3)>`,
  "an end of an attribute, single": `' autofocus onfocus=hurt(4) x='`,
  "an end of a comment, title and text": `--></title></textarea></style><script>hurt(5)</script>`,
  "a frame": `<iframe srcdoc="<script>parent.hurt(6)</script>"></iframe>`,
  "nested parsing": `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=hurt(7)&gt;">`,
  "a template": "${hurt(8)}{{constructor.constructor('hurt(8)')()}}",
  "a script's address": "javascript:hurt(9)",
  "a script's address, hidden": "java\u0000script\n:hurt(10)//",
  "a page as an address": "data:text/html,<script>opener.hurt(11)</script>",
  "style": `}</style>*{background:url(${AWAY}/y.png)}`,
  "an event's handler as a name": "onmouseover=hurt(12)",
  "a base": `<base href="${AWAY}/">`,
  "a page that refreshes": `<meta http-equiv=refresh content="0;url=${AWAY}">`,
  "a form that leaves": `<form action="${AWAY}"><button>x`,
  "a prototype's names": "__proto__,constructor,prototype,toString,hasOwnProperty",
  "a prototype's name alone": "__proto__",
  "a walk up the folders": "../../../../etc/passwd",
  "another host": `//${AWAY.slice(8)}/x`,
  "turned writing": "\u202egnp.exe\u2066\u2069\u200f\u061c",
  "nothing to see": "\u200b\u200d\ufeff\u00ad\u2060",
  "many marks on a letter": `a${"\u0301".repeat(300)}`,
  "half a character": "a\ud800b",
  "zeros": "\0\0\0",
  "far too long": "đối tác ".repeat(20_000),
  "a long word": "x".repeat(100_000),
  "deep brackets": "(".repeat(5_000) + ")".repeat(5_000),
  "deep quotes": '"'.repeat(9_999),
  "many alternatives": "a OR ".repeat(3_000),
  "many exclusions": "-a ".repeat(3_000),
  "many fields": "nước:".repeat(2_000),
  "an expression that takes for ever": `${"a?".repeat(60)}${"a".repeat(60)}`,
  "a format": "%s%n%x {0} {} $1 \\1",
  "a formula": `=HYPERLINK("${AWAY}","x")`,
  "a large number": "9".repeat(400),
  "below all numbers": "-1e309",
};

/** The keys of the address that take a value. */
export const KEYS = [
  "q", "kind", "name", "year", "level", "layer", "article", "range", "sort", "event", "read", "p", "view", "by", "as",
  "lanes", "window", "both", "lang",
];

/** Whole fragments that are no list of keys and values. */
export const FRAGMENTS = {
  "a lone percent sign": "%",
  "half an escape": "q=%E1%BB&event=%",
  "no UTF-8": "q=%C0%AF%ED%A0%80%F5%80%80%80&name=%FF",
  "a zero": "q=%00&event=%00&lang=%00",
  "escaped twice": "q=%253Cscript%253Ehurt(1)%253C%252Fscript%253E",
  "a thousand keys": Array.from({ length: 1_000 }, (_, at) => `k${at}=${at}`).join("&"),
  "the same key a thousand times": Array.from({ length: 1_000 }, () => "view=ladder&view=articles&event=x").join("&"),
  "a list of ten thousand": `name=${Array.from({ length: 10_000 }, (_, at) => `n${at}`).join(",")}`,
  "years beyond all time": "year=2147483648,-2147483649,999999999999&range=99999&window=9999999999%2F-9999999999",
  "a window turned round": "window=2020-12-31%2F2020-01-01",
  "a window of all time": "window=-9999-01-01%2F9999-12-31",
  "a window of a day": "window=2020-02-30%2F2020-02-30",
  "a date of no calendar": "range=2020-13-45&window=2020-00-00%2F..",
  "a paragraph beyond all": "read=2025-03-12-viet-nam-singapore&p=4294967296",
  "a path": "/e/../../../../x?y#z",
  "a text directive": "event=x:~:text=hurt",
  "only ends": "=&=&=&&&===&",
};

/** What other pages or an earlier, hostile version may have left in storage. */
export const STORED = {
  theme: `dark"><script>hurt(1)</script>`,
  __proto__: "1",
  notes: "{\"__proto__\":{\"hurt\":1}}",
  plan: "[[[[[[[[",
  "nien-bieu": `<img src=x onerror=hurt(2)>`,
};

/** What a stranger may send by message. */
export const MESSAGES = [
  "use",
  { failed: "<img src=x onerror=hurt(1)>" },
  { others: "<img src=x onerror=hurt(2)>" },
  { of: 1, kept: 1 },
  { type: "eval", code: "hurt(3)" },
  JSON.parse('{"__proto__": {"hurt": 4}}'),
  null,
];
