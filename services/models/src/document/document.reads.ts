import { can, holding, type Keys, keysFor } from "@hoa-nhap/kernel";
import {
  afterCursor,
  groupedBy,
  inKeys,
  loaderOf,
  pageOf,
  scopedRead,
  type Context,
  type Page,
  type PageArgs,
} from "@hoa-nhap/subgraph";
import { sql, type Expression, type SqlBool } from "kysely";
import { addressedSql, namedSql, ownUnitSql } from "../addressed.js";
import type { DocumentRecipientTable, DocumentTable, Tables } from "../tables.js";
import { DocumentState, USUAL_SERIES, type DocumentType } from "./document-kind.js";
import type { DocumentSeries } from "./document.type.js";

const read = (ctx: Context) => scopedRead<Tables>(ctx, "document.read");

/**
 * Made here, or issued and addressed here: to the Front of the caller's own unit, or to the body beside it that the
 * caller reads for. A draft is seen only by those who write or issue there.
 */
export function inSight(ctx: Context, keys: Keys): Expression<SqlBool> {
  const drafts = sql<SqlBool>`
    (${inKeys(keysFor(ctx.actor, "document.write"), "d")} or ${inKeys(keysFor(ctx.actor, "document.issue"), "d")})
  `;
  return sql<SqlBool>`
    ((${inKeys(keys, "d")} and (d.state = 'ISSUED' or ${drafts}))
      or (d.state = 'ISSUED' and (${addressedSql(keys, "d")} or ${namedSql(ctx.actor, "document.read", "d")})))
  `;
}

export interface DocumentFilter {
  search?: string | null;
  type?: DocumentType | null;
  state?: DocumentState | null;
  year?: number | null;
  /** Only those that some addressee has not acknowledged. */
  awaitingReceipt?: boolean | null;
}

/**
 * Documents in sight: drafts first, then the latest issued. Searched by subject line, number or issuer without tone
 * marks.
 */
export async function documentsPage(
  ctx: Context,
  filter: DocumentFilter,
  { first, after }: PageArgs,
): Promise<Page<DocumentTable>> {
  const { db, keys } = await read(ctx);
  let query = db.selectFrom("document as d").where(inSight(ctx, keys));
  if (filter.type) query = query.where("d.type", "=", filter.type);
  if (filter.state) query = query.where("d.state", "=", filter.state);
  if (filter.year) query = query.where("d.year", "=", filter.year);
  if (filter.awaitingReceipt) {
    query = query.where(
      sql<boolean>`
        exists (select from models.document_recipient r
          where r.document_id = d.id
            and r.unit_version_id is not null
            and r.purpose <> 'ARCHIVE'
            and r.received_on is null)
      `,
    );
  }
  if (filter.search) {
    const like = holding(filter.search);
    query = query.where((eb) => eb.or([eb("d.foldedTitle", "like", like), eb(sql`lower(d.number)`, "like", like)]));
  }
  const daysBack = sql<number>`(date '9999-12-31' - coalesce(d.issued_on, date '9999-12-31'))`;
  const rows = await query
    .selectAll("d")
    .select(daysBack.as("rank"))
    .where(afterCursor(after, [daysBack, sql.ref("d.id")]))
    .orderBy(daysBack)
    .orderBy("d.id")
    .limit(first + 1)
    .execute();
  return pageOf(
    rows,
    first,
    (row) => [row.rank, row.id],
    async () => {
      const { n } = await query.select((eb) => eb.fn.countAll<string>().as("n")).executeTakeFirstOrThrow();
      return Number(n);
    },
  );
}

/**
 * Documents asked for by their ids. A province's plan is read in all of its province, though it stands in its own
 * register and its addressees' alone.
 */
export async function documentsByIds(ctx: Context, ids: readonly string[]): Promise<DocumentTable[]> {
  const { db, keys, inArea } = await read(ctx);
  const ofItsProvince = sql<SqlBool>`
    (d.state = 'ISSUED'
      and d.programme_wide
      and exists (select from models.unit u where u.province_key = d.province_key and ${inArea("u")}))
  `;
  return db
    .selectFrom("document as d")
    .selectAll("d")
    .where("d.id", "in", ids)
    .where(sql<boolean>`(${inSight(ctx, keys)} or ${ofItsProvince})`)
    .execute();
}
export const documentById = (ctx: Context, id: string): Promise<DocumentTable | null> =>
  loaderOf<string, DocumentTable>(
    ctx,
    "document",
    async (ids) => new Map((await documentsByIds(ctx, ids)).map((row) => [row.id, row])),
  ).load(id);

/** A document that another row points at; nothing where the caller does not see it. */
export const documentIfSeen = (ctx: Context, id: string | null): Promise<DocumentTable | null> =>
  id && can(ctx.actor, "document.read") ? documentById(ctx, id) : Promise.resolve(null);

/** Documents that rest on this one and that the caller sees (R54). */
export const childrenOf = async (ctx: Context, id: string): Promise<DocumentTable[]> =>
  (await loaderOf<string, DocumentTable[]>(ctx, "documents below", async (ids) => {
    const { db, keys } = await read(ctx);
    return groupedBy(
      await db
        .selectFrom("document as d")
        .selectAll("d")
        .where("d.parentId", "in", ids)
        .where(inSight(ctx, keys))
        .orderBy("d.issuedOn")
        .orderBy("d.id")
        .limit(500)
        .execute(),
      (row) => row.parentId!,
    );
  }).load(id)) ?? [];

/** A document's recipients in their order. */
export async function recipientsPage(
  ctx: Context,
  documentId: string,
  { first, after }: PageArgs,
): Promise<Page<DocumentRecipientTable>> {
  const { db } = await read(ctx);
  const query = db.selectFrom("documentRecipient").where("documentId", "=", documentId);
  const order = [sql.ref("place_in_list")];
  const rows = await query
    .selectAll()
    .where(afterCursor(after, order))
    .orderBy("placeInList")
    .limit(first + 1)
    .execute();
  return pageOf(
    rows,
    first,
    (row) => [row.placeInList],
    async () => {
      const { n } = await query.select((eb) => eb.fn.countAll<string>().as("n")).executeTakeFirstOrThrow();
      return Number(n);
    },
  );
}

export interface ReceiptCount {
  expected: number;
  received: number;
}
/** How many addressees of a document are units that acknowledge, and how many have. */
export const receiptsOf = async (ctx: Context, documentId: string): Promise<ReceiptCount> =>
  (await loaderOf<string, ReceiptCount>(ctx, "receipts", async (ids) => {
    const { db } = await read(ctx);
    const rows = await db
      .selectFrom("documentRecipient")
      .select([
        "documentId",
        sql<number>`count(*)::int`.as("expected"),
        sql<number>`count(received_on)::int`.as("received"),
      ])
      .where("documentId", "in", ids)
      .where("unitVersionId", "is not", null)
      .where("purpose", "<>", "ARCHIVE" as never)
      .groupBy("documentId")
      .execute();
    return new Map(rows.map(({ documentId: id, ...counts }) => [id, counts]));
  }).load(documentId)) ?? { expected: 0, received: 0 };

/**
 * The line on which the caller's own unit stands among the recipients and has not acknowledged. One statement for a
 * whole list.
 */
export const ownOpenReceipt = (ctx: Context, documentId: string): Promise<DocumentRecipientTable | null> =>
  loaderOf<string, DocumentRecipientTable>(ctx, "own open receipts", async (ids) => {
    const { db } = await read(ctx);
    const rows = await db
      .selectFrom("documentRecipient as r")
      .selectAll("r")
      .where("r.documentId", "in", ids)
      .where("r.receivedOn", "is", null)
      .where("r.unitVersionId", "is not", null)
      .where(ownUnitSql(keysFor(ctx.actor, "document.receive"), "r"))
      .distinctOn("r.documentId")
      .orderBy("r.documentId")
      .orderBy("r.placeInList")
      .execute();
    return new Map(rows.map((row) => [row.documentId, row]));
  }).load(documentId);

export async function seriesOfUnit(ctx: Context, unitId: string): Promise<DocumentSeries> {
  const { db } = await read(ctx);
  const row = await db
    .selectFrom("documentSeries")
    .select(["version", "mode", "style", "symbol"])
    .where("issuerUnitId", "=", unitId)
    .executeTakeFirst();
  return row ?? { version: 0, ...USUAL_SERIES };
}
