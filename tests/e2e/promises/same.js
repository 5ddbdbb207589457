import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { edit, filesOf } from "./lib/files.js";

/** The list of sums of a second build in another folder, which `cargo xtask reproduce` leaves. */
const SECOND = process.env.REPRODUCED ?? new URL("../../../target/reproduced/SHA256SUMS", import.meta.url).pathname;

const lines = (text) => Object.fromEntries(text.trimEnd().split("\n").map((line) => line.split("  ").reverse()));

export default {
  id: "same",
  vi: "Làm lại được: cùng một nguồn thì dựng ở thư mục nào cũng ra đúng từng byte, và mỗi tệp đúng với mã SHA-256 đã công bố.",
  en: "Reproducible: the same sources give the same bytes in whatever folder they are built, and every file has its published SHA-256.",
  async check({ folder }) {
    const list = readFileSync(join(folder, "SHA256SUMS"), "utf8");
    const sums = lines(list);
    for (const name of filesOf(folder).filter((name) => name !== "SHA256SUMS")) {
      const sum = createHash("sha256").update(readFileSync(join(folder, name))).digest("hex");
      if (sums[name] !== sum) throw new Error(`${name} is not what SHA256SUMS says`);
    }
    if (!existsSync(SECOND)) throw new Error("it was not built a second time: run `cargo xtask reproduce`");
    const second = lines(readFileSync(SECOND, "utf8"));
    const different = [...new Set([...Object.keys(sums), ...Object.keys(second)])].filter((name) => sums[name] !== second[name]);
    if (different.length > 0) throw new Error(`built a second time in another folder, ${different.length} files differ: ${different[0]}`);
    return `${Object.keys(sums).length} files have their published sums, and the same when built in another folder`;
  },
  breaks: {
    "a file was changed after the build": {
      how: (folder) => edit(folder, "ladder.html", (html) => `${html}\n`),
      says: /ladder\.html is not what SHA256SUMS says/,
    },
    "the build has a time of day in it": {
      how: (folder) => {
        edit(folder, "boot.js", (script) => `// built at 12:00\n${script}`);
        const sum = createHash("sha256").update(readFileSync(join(folder, "boot.js"))).digest("hex");
        edit(folder, "SHA256SUMS", (list) => list.replace(/^.*  boot\.js$/m, `${sum}  boot.js`));
      },
      says: /built a second time in another folder, 1 files differ: boot\.js/,
    },
  },
};
