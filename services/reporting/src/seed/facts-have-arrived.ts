import type { RunningService } from "@hoa-nhap/subgraph";
import { setTimeout as sleep } from "node:timers/promises";

const PATIENCE_MS = 10_000;

/**
 * True once the demo's communes are due to report and its people are counted. The last facts may be held back for a
 * moment by a transaction still running.
 */
export async function factsHaveArrived(service: RunningService, communes: number): Promise<boolean> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await sleep(100)) {
    const [row] = await service.orm.em.fork().execute<{ pilots: number; people: boolean }[]>(
      `
        select (select count(*)::int
          from reporting.pilot
          where sponsor = 'PROVINCE' and stage not in ('PROPOSED', 'NOT_SELECTED', 'WITHDRAWN')) as pilots,
         exists (select from reporting.counted_indicator where indicator = 'I23') as people`,
    );
    if (row && row.pilots >= communes && row.people) return true;
  }
  return false;
}
