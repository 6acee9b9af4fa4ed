import type { Pool } from "pg";
import { forRequest, take } from "./pool.js";

const ANSWER_MS = 1_000;

async function ask(pool: Pool): Promise<boolean> {
  const { client, giveBack } = await take(pool);
  const late = setTimeout(() => giveBack(new Error("the database does not answer")), ANSWER_MS);
  try {
    await client.query("select 1");
    giveBack();
  } finally {
    clearTimeout(late);
  }
  return true;
}

/**
 * Whether the database answers, through the connections that requests use, in at most two seconds. One question is
 * under way at a time, however many want to know.
 */
export function databaseAnswers(pool: Pool): () => Promise<boolean> {
  let asking: Promise<boolean> | undefined;
  return () =>
    (asking ??= forRequest(() => ask(pool))
      .catch(() => false)
      .finally(() => (asking = undefined)));
}
