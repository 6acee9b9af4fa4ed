import { expect, test } from "vitest";
import { Remembered } from "./recent.js";

test("what a slow read tells late still counts against what was told before it", async () => {
  let now = 0;
  const reads: { tell(value: string): void; fail(): void }[] = [];
  const read = (): Promise<string> =>
    new Promise((tell, reject) => void reads.push({ tell, fail: () => reject(new Error("away")) }));
  const rights = new Remembered(read, { freshMs: 4, staleMs: 60, patienceMs: 5 }, () => now);
  const first = rights.of("account");
  reads[0]!.tell("open");
  expect(await first).toBe("open");

  now = 10;
  expect(await rights.of("account")).toBe("open"); // nobody waits longer than the patience
  now = 20;
  const third = rights.of("account");
  reads[1]!.tell("closed");
  reads[2]!.fail();
  expect(await third).toBe("closed");
  now = 75;
  const last = rights.of("account");
  reads[3]!.fail();
  await expect(last).rejects.toThrow("away");
});
