import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { removeCluster } from "../../scripts/lib/postgres-cluster.mjs";
import { Site, type Reply } from "./site.js";

const ACROSS = `
  query Across($first: Int!) {
    pilotUnits(first: $first) {
      totalCount
      edges { node { id stage unit { id fullName pilotUnitCount latestReport { id state } } } }
    }
  }
`;
const LOGINS = ["can-bo-tinh", "lanh-dao-tinh", "ban-138", "trung-uong"];
const isLinux = process.platform === "linux";

let folder: string;
let site: Site;
let logins: string[];
const ask = (login: string): Promise<Reply | null> => site.ask(login, ACROSS, { first: 50 }, { withinMs: 20_000 });
const isGood = (reply: Reply | null): boolean => reply?.status === 200 && !reply.body.errors;

beforeAll(async () => {
  if (!isLinux) return;
  folder = mkdtempSync(join(tmpdir(), "hoa-nhap-overload-"));
  site = await Site.start(join(folder, "data"));
  const able = await Promise.all(LOGINS.map(async (login) => isGood(await ask(login).catch(() => null))));
  logins = LOGINS.filter((_login, index) => able[index]);
});
afterAll(async () => {
  await site?.stop();
  if (!folder) return;
  removeCluster(join(folder, "data"));
  rmSync(folder, { recursive: true, force: true });
});

/** Eight askers who wait for their answers: about what the machine can do. */
async function best(ms: number): Promise<number> {
  const until = performance.now() + ms;
  let good = 0;
  const asker = async (login: string): Promise<void> => {
    while (performance.now() < until) {
      // Waited for before it is added: the sum of eight at once would else be that of one.
      const isAnswered = isGood(await ask(login));
      good += Number(isAnswered);
    }
  };
  await Promise.all(Array.from({ length: 8 }, (_, index) => asker(logins[index % logins.length]!)));
  return good / (ms / 1000);
}

test.runIf(isLinux)(
  "at five times what it can do the platform refuses the rest with 429 or 503 and Retry-After, goes on answering, and is itself again within ten seconds",
  async () => {
    await best(2_000);
    const peak = await best(5_000);
    const seconds = 8;
    const replies: Promise<Reply | null>[] = [];
    const began = performance.now();
    for (let sent = 0; sent < Math.ceil(peak * 5 * seconds); sent += 1) {
      await pause(Math.max(0, began + (sent * 1000) / (peak * 5) - performance.now()));
      replies.push(ask(logins[sent % logins.length]!));
    }
    const answers = await Promise.all(replies);
    const took = (performance.now() - began) / 1000;
    const goodput = answers.filter(isGood).length / took;
    console.log(`best ${peak.toFixed(1)}/s, at five times ${goodput.toFixed(1)}/s`);
    // 0.96 on a quiet machine (docs/performance.md); other work on the machine moves both figures.
    expect(goodput).toBeGreaterThan(0.5 * peak);
    for (const reply of answers.filter((one) => !isGood(one))) {
      const others = reply?.body.errors
        ?.map(({ extensions }) => extensions.code)
        .filter((code) => !["RATE_LIMITED", "OVERLOADED"].includes(code));
      expect([reply?.status, others]).toEqual([expect.any(Number), []]);
      expect(Number(reply?.retryAfter)).toBeGreaterThan(0);
    }
    await expect.poll(async () => isGood(await ask(logins[0]!)), { timeout: 10_000 }).toBe(true);
    expect(await site.ready()).toBe(true);
  },
);
