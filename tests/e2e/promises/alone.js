import { edit, named, pagesOf, textOf } from "./lib/files.js";
import { throughScreens } from "./lib/visit.js";

/** What a browser fetches by itself for a page: not where links lead. */
const FETCHED = /<(?:script|img|iframe|source|video|audio|embed)\b[^>]*\bsrc=["']?(https?:)?\/\/|<link\b[^>]*\brel=["']?(?:stylesheet|icon|preload|modulepreload|manifest|preconnect|dns-prefetch)\b[^>]*\bhref=["']?(?:https?:)?\/\/|<link\b[^>]*\bhref=["']?(?:https?:)?\/\/[^>]*\brel=["']?(?:stylesheet|icon|preload|modulepreload|manifest|preconnect|dns-prefetch)\b/i;

export default {
  id: "alone",
  vi: "Không bên thứ ba: trang chỉ tải tệp của chính mình, không phông chữ, ảnh, thống kê hay bản đồ từ nơi khác.",
  en: "No third party: the site loads its own files only; no font, picture, statistics or map comes from anywhere else.",
  async check({ folder, origin, visit }) {
    const { page, requests } = await visit();
    for (const lang of ["vi", "en"]) await throughScreens(page, `${origin}/`, lang);
    for (const name of ["e/index.html", "en/a/index.html", "404.html"]) await page.goto(`${origin}/${name}`);
    const away = requests.map((request) => request.url()).filter((url) => !url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url));
    if (away.length > 0) throw new Error(`asked another host: ${away[0]}`);
    const pages = pagesOf(folder);
    for (const name of pages) {
      const found = FETCHED.exec(textOf(folder, name));
      if (found) throw new Error(`${name} would fetch from another host: ${found[0]}`);
    }
    return `${requests.length} requests over all screens, all to the site itself; ${pages.length} pages name no other host to fetch from`;
  },
  breaks: {
    "a page takes a font from elsewhere": {
      how: (folder) => edit(folder, named(folder, /^e\/2018.*\.html$/), (html) => html.replace("</head>", '<link rel="stylesheet" href="https://fonts.example/x.css"></head>')),
      says: /would fetch from another host/,
    },
    "the app asks a counter": {
      how: (folder) => {
        edit(folder, "index.html", (html) => html.replace(/<meta http-equiv[^>]*>/, ""));
        edit(folder, "boot.js", (script) => `${script}\nfetch("http://127.0.0.1:61234/count").catch(() => {});\n`);
      },
      says: /asked another host: http:\/\/127\.0\.0\.1:61234\/count/,
    },
  },
};
