// The promises, in the order in which docs/promises.md has them. Each is a sentence in both languages, a check that gives
// its evidence or says what is broken, and ways to break it, by which the check is itself checked.

import alone from "./alone.js";
import anywhere from "./anywhere.js";
import bilingual from "./bilingual.js";
import carried from "./carried.js";
import enduring from "./enduring.js";
import keyboard from "./keyboard.js";
import light from "./light.js";
import locked from "./locked.js";
import offline from "./offline.js";
import paper from "./paper.js";
import readable from "./readable.js";
import same from "./same.js";
import shareable from "./shareable.js";
import silent from "./silent.js";
import sourced from "./sourced.js";
import steady from "./steady.js";
import text from "./text.js";
import traceless from "./traceless.js";

export const PROMISES = [
  text, enduring, sourced, bilingual, readable, keyboard, paper, shareable, alone, silent, traceless, locked, offline,
  anywhere, carried, light, steady, same,
];
