import { createInterface } from "node:readline";
import { isDay, NO_DAY } from "./day.mjs";
import { say, step } from "./say.mjs";

/** Said before everything else, so that nobody takes a rehearsal for the platform. */
export function sayRehearsal() {
  say("\n  DIỄN TẬP trên bản sao dữ liệu: mọi thay đổi ở đây rồi sẽ mất; dữ liệu thật không đổi.");
  say("  REHEARSAL on a copy of the data: every change made here will vanish; the real data stay as they are.");
}

/**
 * Reads days from the terminal, one a line: the rehearsal goes on to each, as the real platform will by itself. Days
 * never go back.
 */
export function followDays(platform, since, onFailure) {
  let [day, moving] = [since, Promise.resolve()];
  const goTo = async (next) => {
    if (!isDay(next)) return say(`! ${next}: ${NO_DAY.vi} · ${NO_DAY.en}`);
    if (next < day) {
      return say(`! ${next}: hãy gõ một ngày không trước ${day}. · Type a day not before ${day}.`);
    }
    day = next;
    if (await step(`Sang ngày ${next.split("-").reverse().join("/")}`, () => platform.goTo(next)))
      say(`✓ Ngày làm việc của cuộc diễn tập: ${next}`);
  };
  const lines = createInterface({ input: process.stdin, terminal: false });
  lines.on("line", (line) => {
    if (line.trim()) moving = moving.then(() => goTo(line.trim())).catch(onFailure);
  });
  process.stdin.on("error", () => lines.close()); // a terminal that is gone says nothing more
}
