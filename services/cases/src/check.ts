import "reflect-metadata";
import { openDatabase } from "@hoa-nhap/subgraph";
import type { EntityManager } from "@mikro-orm/postgresql";
import { database } from "./database.js";
import { fileKeys } from "./secrecy/key-provider.js";
import { Vault } from "./secrecy/vault.js";

/**
 * True when the keys open the name of a person in this database; false when they do not, or nobody is there. The name
 * goes nowhere.
 */
export async function openOneName(url: string, secrets: Record<string, unknown>): Promise<boolean> {
  const orm = await openDatabase(database, url);
  try {
    const em = orm.em.fork({ session: { variables: { "app.all": "on", "app.actor": "restore" } } }) as EntityManager;
    return await em.transactional(async (tx) => {
      const [row] = await tx.execute<{ id: string; sealed: string }[]>(
        'select id, full_name as sealed from "cases".person order by id limit 1',
      );
      if (!row) return false;
      try {
        return (
          new Vault(fileKeys(secrets)).open({ table: "person", column: "full_name", row: row.id }, row.sealed).length >
          0
        );
      } catch {
        return false;
      }
    });
  } finally {
    await orm.close();
  }
}
