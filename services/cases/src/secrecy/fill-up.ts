import type { RunningService } from "@hoa-nhap/subgraph";
import type { EntityManager } from "@mikro-orm/postgresql";
import { isBare, type Vault, vaultOf } from "./vault.js";

const COLUMNS = ["full_name", "identity_number", "phone", "address_note"] as const;
type Row = Record<(typeof COLUMNS)[number], string | null> & { id: string };
const BATCH = 500;

/**
 * Seals people's words anew that were sealed before texts were filled up, so that no length tells anything. Does
 * nothing the next time.
 */
export async function fillUpOldSeals(service: RunningService): Promise<void> {
  const work = <T>(step: (em: EntityManager) => Promise<T>): Promise<T> =>
    service.orm.em
      .fork({ session: { variables: { "app.all": "on", "app.actor": "cases" } } })
      .transactional((tx) => step(tx as EntityManager));
  for (let after = "00000000-0000-0000-0000-000000000000"; ;) {
    const last = await work(async (em) => {
      const rows = await em.execute<Row[]>(
        `select id, ${COLUMNS.join(", ")} from cases.person where id > ? order by id limit ? for update`,
        [after, BATCH],
      );
      for (const row of rows) await fillUp(em, vaultOf(em), row);
      return rows.length === BATCH ? rows.at(-1)!.id : null;
    });
    if (last === null) return;
    after = last;
  }
}

async function fillUp(em: EntityManager, vault: Vault, row: Row): Promise<void> {
  for (const column of COLUMNS) {
    const sealed = row[column];
    if (sealed === null || !isBare(sealed)) continue;
    const place = { table: "person", column, row: row.id };
    await em.execute(`update cases.person set ${column} = ? where id = ?`, [
      vault.seal(place, vault.open(place, sealed)),
      row.id,
    ]);
  }
}
