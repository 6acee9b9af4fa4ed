import pg from "pg";

/** The connections of a service, as it names them to the server: not a test's own, nor the gateway's. */
const ofAService = (client: unknown): boolean =>
  String(
    (client as { connectionParameters: { application_name?: string } }).connectionParameters.application_name,
  ).startsWith("hoa-nhap-");

export interface Statement {
  text: string;
  values: unknown[];
}

/**
 * The SQL that services in this process send while `work` runs, with its values, without the frame of their
 * transactions.
 */
export async function statementsOf(work: () => Promise<unknown>): Promise<Statement[]> {
  const sent: Statement[] = [];
  const { query } = pg.Client.prototype as unknown as { query: (...args: unknown[]) => unknown };
  (pg.Client.prototype as unknown as { query: unknown }).query = function (this: unknown, ...args: unknown[]) {
    const given =
      typeof args[0] === "string"
        ? { text: args[0], values: args[1] }
        : (args[0] as { text: string; values?: unknown });
    if (ofAService(this) && !/^\s*(begin|start|rollback|commit|set |select set_config)/i.test(given.text))
      sent.push({ text: given.text, values: Array.isArray(given.values) ? given.values : [] });
    return query.apply(this, args);
  };
  try {
    await work();
  } finally {
    (pg.Client.prototype as unknown as { query: unknown }).query = query;
  }
  return sent;
}

/** Their texts alone. */
export const statements = async (work: () => Promise<unknown>): Promise<string[]> =>
  (await statementsOf(work)).map(({ text }) => text);
