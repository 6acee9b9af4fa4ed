import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { say } from "./say.mjs";

const EVERY_MS = 1000;
const AWAY = /^(ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOST|ENET|EPIPE|08|57P|53300)/;
const SILENT = /timeout expired|read timeout|Connection terminated/;

/**
 * True for a database that is not there now and may come back by itself: stopped, starting, out of reach. A wrong
 * password does not mend by waiting.
 */
const isAway = (error) => AWAY.test(error.code ?? "") || SILENT.test(error.message);

/**
 * Waits until the database of `url` answers, and says once that it waits. A refusal that no waiting mends ends it too:
 * whoever asks next meets it.
 * @param {string} url @param {{ isOver?: () => boolean }} [options]
 */
export async function untilAnswers(url, { isOver = () => false } = {}) {
  for (let isTold = false; !isOver(); await pause(EVERY_MS)) {
    const error = await askDatabase(url);
    if (!error || !isAway(error)) return void (isTold && say("✓ Cơ sở dữ liệu đã trả lời · The database answers"));
    if (!isTold)
      say(
        `! Cơ sở dữ liệu chưa trả lời (${error.code ?? error.message}): đang chờ, không cần làm gì ở đây · The database does not answer yet: waiting for it`,
      );
    isTold = true;
  }
}

/** Null when a statement is answered, else what the database or the way to it said. */
async function askDatabase(url) {
  try {
    const client = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: 3000,
      query_timeout: 3000,
      application_name: "hoa-nhap-launcher",
    });
    client.on("error", () => {});
    try {
      await client.connect();
      await client.query("select 1");
      return null;
    } finally {
      void client.end().catch(() => {});
    }
  } catch (error) {
    return error;
  }
}
