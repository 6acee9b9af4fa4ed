import { badField, conflict, parseDocumentNumber, type LocalDate } from "@hoa-nhap/kernel";
import { kyselyOf } from "@hoa-nhap/subgraph";
import type { EntityManager } from "@mikro-orm/postgresql";
import type { Tables } from "../tables.js";
import { numberText, SeriesMode, seriesKey, USUAL_SERIES, type DocumentType, type Series } from "./document-kind.js";

/** How an office numbers; the usual way where it has said nothing. */
async function seriesOf(em: EntityManager, issuerUnitId: string): Promise<Series> {
  const row = await kyselyOf<Tables>(em, "models")
    .selectFrom("documentSeries")
    .select(["mode", "style", "symbol"])
    .where("issuerUnitId", "=", issuerUnitId)
    .executeTakeFirst();
  return row ?? USUAL_SERIES;
}

const TAKEN =
  "select exists (select from models.document where issuer_unit_id = ? and year = ? and number = ?) as taken";
async function isTaken(em: EntityManager, issuerUnitId: string, year: number, number: string): Promise<boolean> {
  const [row] = await em.execute<{ taken: boolean }[]>(TAKEN, [issuerUnitId, year, number]);
  return row!.taken;
}

/**
 * The next number of an office's series, in the transaction that issues the document: whoever issues at the same time
 * waits here, and a refused issue gives the number back. A number that was typed for an older paper is passed over.
 */
export async function nextNumber(
  em: EntityManager,
  issuerUnitId: string,
  type: DocumentType,
  on: LocalDate,
): Promise<string> {
  const series = await seriesOf(em, issuerUnitId);
  const year = Number(on.slice(0, 4));
  for (;;) {
    const [counter] = await em.execute<{ last: number }[]>(
      `insert into models.document_counter (issuer_unit_id, year, series, last) values (?, ?, ?, 1)
       on conflict (issuer_unit_id, year, series) do update set last = document_counter.last + 1 returning last`,
      [issuerUnitId, year, seriesKey(series, type)],
    );
    const number = numberText(series, type, counter!.last);
    if (!(await isTaken(em, issuerUnitId, year, number))) return number;
  }
}

/**
 * Numbers of a series rise with their days: none is given for a day before the last one. Ask once the number is held.
 */
export async function assertInOrder(
  em: EntityManager,
  { issuerUnitId, type }: { issuerUnitId: string; type: DocumentType },
  on: LocalDate,
): Promise<void> {
  const { mode } = await seriesOf(em, issuerUnitId);
  const [later] = await em.execute<unknown[]>(
    `
      select 1 from models.document
      where issuer_unit_id = ? and year = ? and given and issued_on > ? and (? or type = ?)
      limit 1
    `,
    [issuerUnitId, Number(on.slice(0, 4)), on, mode === SeriesMode.ALL, type],
  );
  if (later)
    throw badField("on", "document.order", {
      vi: "Sổ văn bản đã cho số vào một ngày sau ngày này.",
      en: "The registry has given a number for a later day already.",
    });
}

/**
 * A number that stands on paper already: accepted in both grammars as it is, refused when the office has given it that
 * year.
 */
export async function typedNumber(
  em: EntityManager,
  issuerUnitId: string,
  typed: string,
  on: LocalDate,
): Promise<string> {
  const number = parseDocumentNumber(typed)!.raw;
  if (await isTaken(em, issuerUnitId, Number(on.slice(0, 4)), number)) {
    throw conflict("document.number-taken", {
      vi: `Số ${number} đã dùng trong năm.`,
      en: `The number ${number} is in use that year.`,
    });
  }
  return number;
}
