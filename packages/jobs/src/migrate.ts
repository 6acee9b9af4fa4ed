import { PgBoss } from "pg-boss";

/** The queue's own schema beside a service's. */
export const schemaOf = (service: string): string => `${service}_jobs`;

/**
 * Makes or brings up to date a service's queue tables as the owner: at run time its role may fill them, never change
 * them.
 */
export async function migrateJobs(service: string, ownerUrl: string): Promise<void> {
  const schema = schemaOf(service);
  const boss = new PgBoss({ connectionString: ownerUrl, schema, max: 1, supervise: false, schedule: false });
  const faults: Error[] = [];
  boss.on("error", (error) => void faults.push(error));
  try {
    await boss.start();
    await boss.getDb().executeSql(`
      grant usage on schema ${schema} to hn_${service};
      grant select, insert, update, delete on all tables in schema ${schema} to hn_${service};
      revoke insert, update, delete on ${schema}.version from hn_${service};
      grant update (cron_on, flow_on, monitor_backoff_on) on ${schema}.version to hn_${service}`);
  } finally {
    await boss.stop({ graceful: false });
  }
  if (faults[0]) throw faults[0];
}
