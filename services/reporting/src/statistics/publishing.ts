import { offThread, type Limits } from "@hoa-nhap/kernel";
import { kyselyOf, logger, type RunningService } from "@hoa-nhap/subgraph";
import type { EntityManager } from "@mikro-orm/postgresql";
import { randomUUID } from "node:crypto";
import type { Tables } from "../tables.js";
import type { Asked, Chosen } from "./choose-hidden.js";
import { sheetsToPublish, type Province } from "./published-sheets.js";
import { storeEdition } from "./store-edition.js";

/** A province of a hundred communes takes seconds, the largest a minute. */
const MOST: Limits = { megabytes: 1024, milliseconds: 5 * 60_000 };
// From the sources and from what is built of them alike.
const CHOOSER = new URL("../../dist/statistics/choose-hidden.js", import.meta.url);
const EVERY_MS = 1000;

interface Due extends Province {
  asked: number;
  failures: number;
}
/**
 * While a correction of a district is under way the sums do not add up: whoever decides on the last one lets all be
 * published.
 */
const IS_DUE = `
  p.asked > p.done
    and p.next_try <= now()
    and not exists (select from reporting.correction k join reporting.report d on d.id = k.report_id
  where d.period_id = r.period_id
    and d.province_key = r.province_key
    and d.level = 'DISTRICT'
    and k.state <> 'ACCEPTED')`;

const asService = <T>({ orm, name }: RunningService, work: (em: EntityManager) => Promise<T>): Promise<T> =>
  (orm.em.fork({ session: { variables: { "app.all": "on", "app.actor": name } } }) as EntityManager).transactional(
    (em) => work(em),
  );

/**
 * Publishes the next province that waits for it; false when none does. Figures are read, what is hidden is chosen on a
 * thread of its own, and all is stored at once, unless something has changed meanwhile: then it is begun anew. What
 * fails is told and tried again, each time later.
 */
export async function publishDue(service: RunningService, limits = MOST): Promise<boolean> {
  const [due] = await asService(service, (em) =>
    em.execute<Due[]>(
      `
        select r.id, r.period_id as "periodId", r.province_key as "provinceKey", u.province_key as "then", p.asked,
          p.failures
     from reporting.publication p
     join reporting.report r on r.id = p.report_id
     join reporting.unit u on u.id = r.unit_version_id
     where ${IS_DUE}
     order by p.next_try, r.id
     limit 1`,
    ),
  );
  if (!due) return false;
  try {
    const { reports, periods } = await asService(service, (em) =>
      sheetsToPublish(kyselyOf<Tables>(em, "reporting"), due),
    );
    const chosen = await offThread<Asked, Chosen>(CHOOSER, { periods, seed: randomUUID() }, limits);
    if (!chosen) throw new Error("choosing what is hidden took more time or memory than allowed");
    if (chosen.unguarded > 0)
      logger.warn(
        { report: due.id, cells: chosen.unguarded },
        "no other figures found for some small cells: their families are not published",
      );
    await asService(service, async (em) => {
      // Nothing is stored where what was read is no longer what is due.
      const [current] = await em.execute<{ edition: number }[]>(
        `
          update reporting.publication p
          set done = p.asked, failures = 0
          from reporting.report r
          where r.id = p.report_id and p.report_id = ? and p.asked = ? and ${IS_DUE}
          returning p.edition
        `,
        [due.id, due.asked],
      );
      if (current) await storeEdition(em, due, current.edition + 1, reports, chosen.hidden);
    });
  } catch (error) {
    logger.error(
      { report: due.id, failures: due.failures + 1, err: error },
      "publishing figures failed: it is tried again",
    );
    await asService(service, (em) =>
      em.execute(
        `
          update reporting.publication
          set failures = failures + 1, next_try = now() + least(power(2, failures), 300) * interval '1 second'
          where report_id = ? and asked = ? and done < asked
        `,
        [due.id, due.asked],
      ),
    );
  }
  return true;
}

async function publishAllDue(service: RunningService): Promise<void> {
  while (await publishDue(service));
}

/** Publishes what waits for it, as long as the service runs. */
export function keepPublishing(service: RunningService): void {
  let working: Promise<void> | null = null;
  const look = (): void => {
    working ??= publishAllDue(service)
      .catch((error: unknown) =>
        logger.error({ service: service.name, err: error }, "looking for figures to publish failed"),
      )
      .then(() => void (working = null));
  };
  const ticking = setInterval(look, EVERY_MS);
  service.onClose(async () => {
    clearInterval(ticking);
    await working;
  });
}
