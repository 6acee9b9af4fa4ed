import { DICTIONARY } from "@hoa-nhap/papers";
import type { Language, LocalDate } from "@hoa-nhap/kernel";
import { scopedRead, type Context } from "@hoa-nhap/subgraph";
import { DocumentType } from "../document/document-kind.js";
import type { Tables } from "../tables.js";
import type { DocumentTemplateTable } from "./document-template.tables.js";

const read = (ctx: Context) => scopedRead<Tables>(ctx, "document.read");
export type TemplateRow = Omit<DocumentTemplateTable, "id" | "content" | "recordedAt" | "issuerUnitId">;

/**
 * How an office prints each type of document now: its latest template, or the one that comes with the platform
 * (revision 0).
 */
export async function templatesOf(ctx: Context, unitId: string): Promise<TemplateRow[]> {
  const { db } = await read(ctx);
  const rows = await db
    .selectFrom("documentTemplate")
    .select(["type", "revision", "fromOn", "fileName", "byActor"])
    .where("issuerUnitId", "=", unitId)
    .distinctOn("type")
    .orderBy("type")
    .orderBy("revision", "desc")
    .execute();
  const latest = new Map(rows.map((row) => [row.type, row]));
  return Object.values(DocumentType).map(
    (type) => latest.get(type) ?? { type, revision: 0, fromOn: "", fileName: null, byActor: "" },
  );
}

/** The Word file in which an office printed a type on a day; null: the one that comes with the platform. */
export async function templateOn(
  ctx: Context,
  unitId: string,
  type: DocumentType,
  on: LocalDate,
): Promise<Buffer | null> {
  const { db } = await read(ctx);
  const row = await db
    .selectFrom("documentTemplate")
    .select("content")
    .where("issuerUnitId", "=", unitId)
    .where("type", "=", type)
    .where("fromOn", "<=", on)
    .orderBy("revision", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.content ?? null;
}

export const tagsIn = (language: Language): { tag: string; meaning: string }[] =>
  DICTIONARY.map(({ name, words, inside }) => ({
    tag: inside ? `{#${name}} … {/${name}}` : `{${name}}`,
    meaning: words[language],
  }));
