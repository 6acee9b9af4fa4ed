import { createRequire } from "node:module";
import pg from "pg";

// The driver's own copy of pg, not the test's.
const driverPg = createRequire(createRequire(import.meta.url).resolve("@mikro-orm/postgresql"))("pg") as typeof pg;

export interface Statement {
  text: string;
  values: unknown[];
}

/** The SQL that services in this process send while `work` runs, with its values, without the frame of their transactions. */
export async function statementsOf(work: () => Promise<unknown>): Promise<Statement[]> {
  const sent: Statement[] = [];
  const { query } = driverPg.Client.prototype as unknown as { query: (...args: unknown[]) => unknown };
  (driverPg.Client.prototype as unknown as { query: unknown }).query = function (this: unknown, ...args: unknown[]) {
    const given = typeof args[0] === "string" ? { text: args[0], values: args[1] } : (args[0] as { text: string; values?: unknown });
    if (!/^\s*(begin|start|rollback|commit|set |select set_config)/i.test(given.text)) sent.push({ text: given.text, values: Array.isArray(given.values) ? given.values : [] });
    return query.apply(this, args);
  };
  try {
    await work();
  } finally {
    (driverPg.Client.prototype as unknown as { query: unknown }).query = query;
  }
  return sent;
}

/** Their texts alone. */
export const statements = async (work: () => Promise<unknown>): Promise<string[]> => (await statementsOf(work)).map(({ text }) => text);
