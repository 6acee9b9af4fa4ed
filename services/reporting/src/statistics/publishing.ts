import { offThread, type Limits } from "@hoa-nhap/kernel";
import { kyselyOf, logger, type RunningService } from "@hoa-nhap/subgraph";
import type { EntityManager } from "@mikro-orm/postgresql";
import { randomUUID } from "node:crypto";
import type { Tables } from "../tables.js";
import type { Asked, Chosen } from "./choose-hidden.js";
import { ABOUT_PEOPLE, cellOf } from "./disclosure.js";
import { sheetsToPublish, type Counted, type Province } from "./published-sheets.js";

/** A province of a hundred communes takes seconds, the largest a minute. */
const MOST: Limits = { megabytes: 1024, milliseconds: 5 * 60_000 };
// From the sources and from what is built of them alike.
const CHOOSER = new URL("../../dist/statistics/choose-hidden.js", import.meta.url);
const EVERY_MS = 250;

interface Due extends Province {
  asked: number;
  failures: number;
}
/** While a correction of a district is under way the sums do not add up: whoever decides on the last one lets all be published. */
const IS_DUE = `p.asked > p.done and p.next_try <= now() and not exists (select from reporting.correction k join reporting.report d on d.id = k.report_id
  where d.period_id = r.period_id and d.province_key = r.province_key and d.level = 'DISTRICT' and k.state <> 'ACCEPTED')`;

const asService = <T>({ orm, name }: RunningService, work: (em: EntityManager) => Promise<T>): Promise<T> =>
  (orm.em.fork({ session: { variables: { "app.all": "on", "app.actor": name } } }) as EntityManager).transactional((em) => work(em as EntityManager));

/**
 * Publishes the next province that waits for it; false when none does. Figures are read, what is hidden is chosen on a thread of its own, and
 * all is stored at once, unless something has changed meanwhile: then it is begun anew. What fails is told and tried again, each time later.
 */
export async function publishDue(service: RunningService, limits = MOST): Promise<boolean> {
  const [due] = await asService(service, (em) => em.execute<Due[]>(
    `select r.id, r.period_id as "periodId", r.province_key as "provinceKey", p.asked, p.failures from reporting.publication p join reporting.report r on r.id = p.report_id where ${IS_DUE} order by p.next_try, r.id limit 1`));
  if (!due) return false;
  try {
    const { reports, periods } = await asService(service, (em) => sheetsToPublish(kyselyOf<Tables>(em, "reporting"), due));
    const chosen = await offThread<Asked, Chosen>(CHOOSER, { periods, seed: randomUUID() }, limits);
    if (!chosen) throw new Error("choosing what is hidden took more time or memory than allowed");
    if (chosen.unguarded > 0) logger.warn({ report: due.id, cells: chosen.unguarded }, "no other figures found for some small cells: their families are not published");
    await asService(service, (em) => store(em, due, reports, chosen.hidden));
  } catch (error) {
    logger.error({ report: due.id, failures: due.failures + 1, err: error }, "publishing figures failed: it is tried again");
    await asService(service, (em) => em.execute(
      `update reporting.publication set failures = failures + 1, next_try = now() + least(power(2, failures), 300) * interval '1 second' where report_id = ? and asked = ? and done < asked`, [due.id, due.asked]));
  }
  return true;
}

/** The figures take the place of those published before, whole; a cell once hidden stays hidden. Nothing where what was read is no longer what is due. */
async function store(em: EntityManager, { id, periodId, provinceKey, asked }: Due, reports: Counted[], hidden: ReadonlySet<string>): Promise<void> {
  const [current] = await em.execute<unknown[]>(
    `update reporting.publication p set done = p.asked, edition = p.edition + 1, published_at = now(), failures = 0 from reporting.report r where r.id = p.report_id and p.report_id = ? and p.asked = ? and ${IS_DUE} returning p.report_id`, [id, asked]);
  if (!current) return;
  const opened = await em.execute<{ report: string; indicator: string; suppressed: boolean }[]>(
    `delete from reporting.statistic s using reporting.report r where r.id = s.report_id and r.period_id = ? and r.province_key = ? returning s.report_id as report, s.indicator, s.suppressed`, [periodId, provinceKey]);
  const hiddenOnce = new Set(opened.filter(({ suppressed }) => suppressed).map(({ report, indicator }) => cellOf({ id: report }, indicator)));
  const rows = reports.flatMap((report) => [...report.figures.values()].map(({ indicator, value, notApplicable }) => {
    // People of a commune's own models are in no sum beside which they could be hidden: only those sums apart are opened.
    const isHidden = report.ownModel ? ABOUT_PEOPLE.has(indicator) : hidden.has(cellOf(report, indicator)) || hiddenOnce.has(cellOf(report, indicator));
    const suppressed = isHidden && !notApplicable;
    return { report: report.id, indicator, value: suppressed ? null : value, suppressed, notApplicable };
  }));
  await em.execute(
    `insert into reporting.statistic (report_id, indicator, value, suppressed, not_applicable, province_key, district_key, commune_key)
     select r.id, s->>'indicator', (s->>'value')::float8, (s->>'suppressed')::boolean, (s->>'notApplicable')::boolean, r.province_key, r.district_key, r.commune_key
     from jsonb_array_elements(?::jsonb) s join reporting.report r on r.id = (s->>'report')::uuid`, [JSON.stringify(rows)]);
}

/** Publishes what waits for it, as long as the service runs. */
export function keepPublishing(service: RunningService): void {
  let working: Promise<void> | null = null;
  const look = (): void => {
    working ??= publishDue(service)
      .catch((error: unknown) => logger.error({ service: service.name, err: error }, "looking for figures to publish failed"))
      .then(() => void (working = null));
  };
  const ticking = setInterval(look, EVERY_MS);
  service.onClose(async () => {
    clearInterval(ticking);
    await working;
  });
}
