// Waiting for what a page does in its own time.

import { setTimeout as pause } from "node:timers/promises";

/** How long anything may take, in milliseconds: far longer than it does. */
export const DEADLINE = 10_000;
const BETWEEN = 40;

/** Repeats `check` until it throws no more, and gives what it returns; at the deadline its last error. */
export async function eventually(check, deadline = DEADLINE) {
  const end = Date.now() + deadline;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await pause(BETWEEN);
  }
}
