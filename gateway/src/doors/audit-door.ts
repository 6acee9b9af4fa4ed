import { can, dayIn, savedAs, type Actor, type Clock } from "@hoa-nhap/kernel";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { Readable } from "node:stream";
import { BOM, csvLine } from "../audit/csv.js";
import { cellsOf, HEADS } from "../audit/log-words.js";
import { isLog, type LogQuestion, type LogReader, type Logs } from "../audit/logs.js";
import type { Callers } from "../identity/callers.js";
import { Refusal } from "../refusal.js";

const PAGE = 50;
/** Rows of an export that are held at once. */
const CHUNK = 1000;
/** Exports that one account may have coming down at once. */
const MOST_AT_ONCE = 2;

type Query = Record<string, string | undefined>;
type Asked = { Params: { log: string }; Querystring: Query };

function questionIn({ search = "", from, to }: Query): LogQuestion {
  if (typeof search !== "string" || search.length > 100) throw new Refusal("BAD_REQUEST");
  return { search: search.trim(), from: dayIn("from", from), to: dayIn("to", to) };
}
function placeIn({ before }: Query): number | null {
  if (before !== undefined && !/^\d{1,15}$/.test(before)) throw new Refusal("BAD_REQUEST");
  return before === undefined ? null : Number(before);
}

/**
 * A log as lines of a sheet, a page at a time: the next one is read when the one before has gone down the line, and
 * none once nobody takes it.
 */
async function* linesOf(read: LogReader, { language }: Actor): AsyncGenerator<string> {
  let page = await read(null);
  yield BOM + csvLine(HEADS[language]) + page.rows.map((row) => csvLine(cellsOf(row))).join("");
  while (page.next !== null) {
    page = await read(page.next);
    yield page.rows.map((row) => csvLine(cellsOf(row))).join("");
  }
}

/** The logs to whoever may look into them (`audit.read`): a page at a time for the console, whole as a sheet. */
export function auditDoor(
  app: FastifyInstance,
  { logs, callers, clock }: { logs: Logs; callers: Callers; clock: Clock },
): void {
  const exporting = new Map<string, number>();
  const auditor = async (request: FastifyRequest): Promise<Actor> => {
    const { actor } = await callers.person(request);
    if (!can(actor, "audit.read")) throw new Refusal("FORBIDDEN");
    return actor;
  };

  app.get<Asked>("/audit/:log", async (request) => {
    const actor = await auditor(request);
    const { log } = request.params;
    if (!isLog(log)) throw new Refusal("NOT_FOUND");
    const before = placeIn(request.query);
    return (await logs.open(log, questionIn(request.query), actor, { size: PAGE, exported: false }))(before);
  });

  app.get<Asked>("/audit/:log.csv", async (request, reply) => {
    const actor = await auditor(request);
    const { log } = request.params;
    if (!isLog(log)) throw new Refusal("NOT_FOUND");
    const question = questionIn(request.query);
    const others = exporting.get(actor.id) ?? 0;
    if (others >= MOST_AT_ONCE) throw new Refusal("RATE_LIMITED", { headers: { "retry-after": "10" } });
    exporting.set(actor.id, others + 1); // before anything is waited for, or three would get in at once
    reply.raw.once("close", () => {
      const left = exporting.get(actor.id)! - 1;
      if (left > 0) exporting.set(actor.id, left);
      else exporting.delete(actor.id);
    });
    const lines = linesOf(await logs.open(log, question, actor, { size: CHUNK, exported: true }), actor);
    // What refuses does so as a refusal, before the first byte of a file.
    const first = await lines.next();
    const whole = async function* (): AsyncGenerator<string> {
      yield first.value as string;
      yield* lines;
    };
    // Counted in bytes: as objects sixteen pages would be read before anybody takes the first.
    const sheet = Readable.from(whole(), { objectMode: false });
    return reply
      .header("content-disposition", savedAs(`nhat-ky-${log}-${clock.today()}.csv`))
      .type("text/csv; charset=utf-8")
      .send(sheet);
  });
}
