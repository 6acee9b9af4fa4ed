import { groupedBy, loaderOf, afterCursor, pageOf, type Context, type Page, type PageArgs } from "@hoa-nhap/subgraph";
import { badField, covers, isId, parseIdentityNumber, parsePhone } from "@hoa-nhap/kernel";
import { sql, type Expression, type SelectQueryBuilder, type SqlBool } from "kysely";
import { recordAccess } from "../access-log/access-log.js";
import type { ConsentType } from "../consent/consent.type.js";
import { identityIndexOf, phoneIndexOf, type PersonDetails } from "../person/person.entity.js";
import { peopleAlike } from "../person/same-person.js";
import { nameHas, wordsOf } from "../person/person-name.js";
import { vaultOf } from "../secrecy/vault.js";
import { caseRead } from "../sight.js";
import type { CaseFileRow, CaseTables } from "../tables.js";
import type { CaseStage, LegalCategory } from "./case-file.words.js";

export interface CaseFilter {
  stage?: CaseStage | null;
  category?: LegalCategory | null;
  search?: string | null;
  overdue?: boolean | null;
}

const ORDER = [sql.ref("case_file.number_year"), sql.ref("case_file.number_running"), sql.ref("case_file.id")];

/**
 * A name is looked for by opening those in sight: one commune's. An index would tell how often each word occurs
 * (decision 023).
 */
const MOST_NAMES = 5_000;

async function namedLike(ctx: Context, search: string): Promise<Expression<SqlBool>> {
  const words = wordsOf(search);
  if (words.length === 0) return sql<SqlBool>`false`;
  const { db, inSight } = await caseRead(ctx);
  const rows = await db
    .selectFrom("caseFile")
    .innerJoin("person", "person.id", "caseFile.personId")
    .select(["person.id", "person.fullName"])
    .distinct()
    .where(inSight)
    .limit(MOST_NAMES + 1)
    .execute();
  if (rows.length > MOST_NAMES)
    throw badField("search", "search.too-wide", {
      vi: "Quá nhiều hồ sơ để tìm theo tên: hãy tìm bằng số.",
      en: "There are too many files to search by name: search by a number.",
    });
  const vault = vaultOf(ctx.em);
  const found = rows
    .filter(({ id, fullName }) =>
      nameHas(vault.open({ table: "person", column: "full_name", row: id }, fullName), words),
    )
    .map(({ id }) => id);
  return sql<SqlBool>`person.id = any (${found}::uuid[])`;
}

/** Exact numbers, and beginnings of a name's words. */
async function found(ctx: Context, search: string): Promise<Expression<SqlBool>> {
  const vault = vaultOf(ctx.em);
  const text = search.trim();
  const identity = parseIdentityNumber(text);
  if (/^HS-\d{4}-\d+$/i.test(text)) return sql<SqlBool>`case_file.number = ${text.toUpperCase()}`;
  if (identity) return sql<SqlBool>`person.identity_index = ${identityIndexOf(vault, identity)}`;
  const phone = parsePhone(text);
  if (phone) return sql<SqlBool>`person.phone_index = ${phoneIndexOf(vault, phone)}`;
  return namedLike(ctx, text);
}

/** Case files in the caller's sight, by number: an order by name cannot be had over sealed names. */
export async function caseFilesPage(
  ctx: Context,
  filter: CaseFilter,
  { first, after }: PageArgs,
): Promise<Page<CaseFileRow>> {
  const { db, inSight, sight } = await caseRead(ctx);
  let query = db.selectFrom("caseFile").where(inSight) as SelectQueryBuilder<CaseTables, "caseFile", object>;
  if (filter.stage) query = query.where("caseFile.stage", "=", filter.stage);
  if (filter.category) query = query.where("caseFile.category", "=", filter.category);
  if (filter.search) {
    const wanted = await found(ctx, filter.search);
    query = query.where((eb) =>
      eb.exists(
        eb.selectFrom("person").select("person.id").whereRef("person.id", "=", "caseFile.personId").where(wanted),
      ),
    );
  }
  if (typeof filter.overdue === "boolean")
    query = query.where(
      sql<SqlBool>`coalesce(case_file.next_visit_due_on < ${sight.today}::date, false) = ${filter.overdue}`,
    );
  const rows = await query
    .selectAll("caseFile")
    .where(afterCursor(after, ORDER))
    .orderBy("caseFile.numberYear")
    .orderBy("caseFile.numberRunning")
    .orderBy("caseFile.id")
    .limit(first + 1)
    .execute();
  if (filter.search)
    await recordAccess(
      ctx,
      "search",
      rows.slice(0, first).map((row) => row.id),
    );
  return pageOf(
    rows,
    first,
    (row) => [row.numberYear, row.numberRunning, row.id],
    async () => {
      const { n } = await query.select((eb) => eb.fn.countAll<string>().as("n")).executeTakeFirstOrThrow();
      return Number(n);
    },
  );
}

/** Files of whoever may be the person told about, in a commune in which the caller opens files. */
export async function caseFilesAlike(ctx: Context, unitId: string, person: PersonDetails): Promise<CaseFileRow[]> {
  if (!isId(unitId)) return [];
  const { db, inSight, keys } = await caseRead(ctx, "case.open");
  const commune = await db
    .selectFrom("unit")
    .select(["provinceKey", "districtKey", "communeKey", "areaKey"])
    .where("unitId", "=", unitId)
    .where("level", "=", "COMMUNE")
    .executeTakeFirst();
  if (!commune?.communeKey || !covers(keys, { ...commune, provinceKey: commune.provinceKey! })) return [];
  const alike = await peopleAlike(ctx.em, db, commune.communeKey, person);
  await recordAccess(
    ctx,
    "search",
    alike.map(({ caseFileId }) => caseFileId),
  );
  if (alike.length === 0) return [];
  return db
    .selectFrom("caseFile")
    .selectAll("caseFile")
    .where(
      "caseFile.id",
      "in",
      alike.map(({ caseFileId }) => caseFileId),
    )
    .where(inSight)
    .orderBy("caseFile.numberYear")
    .orderBy("caseFile.numberRunning")
    .orderBy("caseFile.id")
    .execute();
}

export async function caseFileById(ctx: Context, id: string): Promise<CaseFileRow | null> {
  const { db, inSight } = await caseRead(ctx);
  return (
    (await db
      .selectFrom("caseFile")
      .selectAll("caseFile")
      .where("caseFile.id", "=", id)
      .where(inSight)
      .executeTakeFirst()) ?? null
  );
}

/** Rows that hang on case files in the caller's sight, batched over the request. */
export const ofCase = <Row extends { caseFileId: string }>(
  ctx: Context,
  name: string,
  id: string,
  load: (read: Awaited<ReturnType<typeof caseRead>>, ids: readonly string[]) => Promise<Row[]>,
): Promise<Row[]> =>
  loaderOf<string, Row[]>(ctx, name, async (ids) =>
    groupedBy(await load(await caseRead(ctx), ids), (row) => row.caseFileId),
  )
    .load(id)
    .then((rows) => rows ?? []);

export const consentOf = async (ctx: Context, id: string): Promise<ConsentType | null> =>
  (
    await ofCase(ctx, "consents", id, ({ db, inSight }, ids) =>
      db
        .selectFrom("consent")
        .innerJoin("caseFile", "caseFile.id", "consent.caseFileId")
        .selectAll("consent")
        .where("consent.caseFileId", "in", ids)
        .where(inSight)
        .execute(),
    )
  )[0] ?? null;
