import {
  assertNotFuture,
  change,
  kyselyOf,
  placeOf,
  responsibleFor,
  unitOn,
  type Change,
  type Context,
  type Existing,
} from "@hoa-nhap/subgraph";
import {
  badField,
  bodyMark,
  conflict,
  covers,
  forbidden,
  newId,
  notFound,
  staleVersion,
  tidy,
  type LocalDate,
} from "@hoa-nhap/kernel";
import type { EntityManager } from "@mikro-orm/postgresql";
import { addressedTo, isOwnUnit } from "../addressed.js";
import type { Tables } from "../tables.js";
import { DOCUMENT, type NumberStyle, type SeriesMode } from "./document-kind.js";
import { ProgrammeDocument, type DocumentAddressee, type DocumentContent } from "./document.entity.js";
import { legalBasisOf, type CitedPaper } from "./legal-basis.js";
import { BODY_WORDS, ProgrammeBody } from "../obligation/obligation-words.js";
import { assertInOrder, nextNumber, typedNumber } from "./registry.js";

export interface DraftDocument extends Omit<
  DocumentContent,
  "legalBases" | "recipients" | "parentId" | "signerName" | "signerPost" | "madeAt"
> {
  unitId: string;
  parentId?: string | null;
  legalBases: CitedPaper[];
  recipients: (Pick<DocumentAddressee, "label" | "purpose"> & Partial<DocumentAddressee>)[];
  signerName?: string | null;
  signerPost?: string | null;
  madeAt?: string | null;
}

/** A body beside the Front; the Front is who is meant where none is named. */
const isPartner = (body: ProgrammeBody | null | undefined): body is ProgrammeBody =>
  !!body && body !== ProgrammeBody.FRONT;
const noSuchBody = (path: string): Error =>
  badField(path, "recipient.body-level", {
    vi: "Ở khu dân cư không có cơ quan này.",
    en: "A residential area has no such body.",
  });
const given = (text: string | null | undefined): string | null => (text ? tidy(text) : null);

function contentOf({
  type,
  title,
  issuer,
  coIssuers,
  parentId,
  legalBases,
  items,
  recipients,
  signForm,
  signerName,
  signerPost,
  madeAt,
}: DraftDocument): DocumentContent {
  const twice = items.find((a, n) => items.findIndex((b) => b.section === a.section && b.item === a.item) !== n);
  if (twice)
    throw badField("items", "item.twice", {
      vi: `Mục ${twice.section}.${twice.item} có hai lần.`,
      en: `The paragraph ${twice.section}.${twice.item} is there twice.`,
    });
  const both = recipients.findIndex(({ unitId, group }) => unitId && group);
  const seatless = recipients.findIndex(({ body, group }) => isPartner(body) && group === "AREA");
  if (both >= 0)
    throw badField(`recipients.${both}`, "recipient.either", {
      vi: "Nơi nhận là một đơn vị hoặc một nhóm, không cả hai.",
      en: "A recipient is a unit or a group, not both.",
    });
  if (seatless >= 0) throw noSuchBody(`recipients.${seatless}`);
  return {
    type,
    title,
    issuer: tidy(issuer),
    coIssuers: coIssuers.map(tidy),
    parentId: parentId ?? null,
    legalBases: legalBases.map(legalBasisOf),
    items: items.map((i) => ({ ...i, text: tidy(i.text) })),
    recipients: recipients.map(({ label, unitId, group, body, purpose }) => ({
      label: tidy(label),
      unitId: unitId ?? null,
      group: group ?? null,
      body: isPartner(body) ? body : null,
      purpose,
    })),
    signForm,
    signerName: given(signerName),
    signerPost: given(signerPost),
    madeAt: given(madeAt),
  };
}

async function assertParent(c: Change, ctx: Context, parentId: string | null): Promise<void> {
  if (!parentId) return;
  const parent = await kyselyOf<Tables>(c.em, ctx.service)
    .selectFrom("document")
    .select("id")
    .where("id", "=", parentId)
    .executeTakeFirst();
  if (!parent) throw badField("parentId", "unknown", { vi: "Không có văn bản này.", en: "There is no such document." });
}

/**
 * The document where it was made, at the version the caller saw; one that was only addressed to the caller is not
 * theirs to change.
 */
const held = (c: Change, id: string, expectedVersion: number): Promise<ProgrammeDocument> =>
  c.get(ProgrammeDocument, id, expectedVersion, DOCUMENT);

/** A draft in an office of the caller's own area, as a part of a change. */
export async function drafted(c: Change, ctx: Context, input: DraftDocument): Promise<ProgrammeDocument> {
  const place = await placeOf(c.em, ctx.service, await unitOn(c.em, ctx.service, input.unitId, c.today), c.today);
  if (!covers(c.keys, place)) throw forbidden();
  const content = contentOf(input);
  await assertParent(c, ctx, content.parentId);
  const document = new ProgrammeDocument(place, input.unitId, c.actorId, content);
  c.em.persist(document);
  c.note({ type: input.type });
  return document;
}
export const draftDocument = (ctx: Context, input: DraftDocument): Promise<string> =>
  change(ctx, "document.write", "document.draft", async (c) => (await drafted(c, ctx, input)).id);

/** Writes a draft anew; the issuer stays. */
export const reviseDocument = (ctx: Context, input: DraftDocument & Existing): Promise<string> =>
  change(ctx, "document.write", "document.revise", async (c) => {
    const document = await held(c, input.id, input.expectedVersion);
    if (document.issuerUnitId !== input.unitId)
      throw badField("unitId", "document.issuer", {
        vi: "Không đổi được nơi ban hành của dự thảo.",
        en: "The issuer of a draft is not changed.",
      });
    const content = contentOf(input);
    if (content.parentId === document.id)
      throw badField("parentId", "document.own-parent", {
        vi: "Văn bản không thể căn cứ chính nó.",
        en: "A document cannot rest on itself.",
      });
    await assertParent(c, ctx, content.parentId);
    document.write(content);
    return document.id;
  });

interface Line {
  label: string;
  groupLabel: string | null;
  purpose: string;
  body: ProgrammeBody | null;
  unit: {
    id: string;
    provinceKey: number | null;
    districtKey: number | null;
    communeKey: number | null;
    areaKey: number | null;
  } | null;
}

/** A group's line names its unit; for a body beside the Front, that body there. */
const lineLabel = (fullName: string, body: ProgrammeBody | null): string =>
  body ? `${BODY_WORDS[body].vi} ${fullName.charAt(0).toLowerCase()}${fullName.slice(1)}` : fullName;

/**
 * Writes out the addressees on the day of issue: a group becomes its units, in the order of their codes. Their keys are
 * those of who answers for them today.
 */
async function linesOf(
  em: EntityManager,
  service: string,
  document: ProgrammeDocument,
  on: LocalDate,
  today: LocalDate,
): Promise<Line[]> {
  const lines: Line[] = [];
  // A draft from before bodies were named has none.
  for (const [n, { label, unitId, group, purpose, body = null }] of document.recipients.entries()) {
    const at = unitId ?? (body && !group ? document.issuerUnitId : null);
    if (at) {
      const unit = await unitOn(em, service, at, on, `recipients.${n}.unitId`);
      if (body && unit.areaKey !== null) throw noSuchBody(`recipients.${n}`);
      lines.push({ label, groupLabel: null, purpose, body, unit });
    } else if (!group) lines.push({ label, groupLabel: null, purpose, body, unit: null });
    else {
      const own = document.communeKey ? "commune_key" : document.districtKey ? "district_key" : "province_key";
      const units = await em.execute<(NonNullable<Line["unit"]> & { fullName: string })[]>(
        `
          select id, full_name as "fullName", province_key as "provinceKey", district_key as "districtKey",
            commune_key as "communeKey", area_key as "areaKey"
          from models.unit
         where level = ?
           and ${own} = ?
           and (valid_from is null or valid_from <= ?)
           and (valid_to is null or valid_to > ?)
         order by code`,
        [group, document.communeKey ?? document.districtKey ?? document.provinceKey, on, on],
      );
      if (units.length === 0)
        throw badField(`recipients.${n}.group`, "recipient.group-empty", {
          vi: `Ngày đó không có đơn vị nào thuộc nhóm “${label}”.`,
          en: `On that day no unit belongs to “${label}”.`,
        });
      lines.push(
        ...units.map(({ fullName, ...unit }) => ({
          label: lineLabel(fullName, body),
          groupLabel: label,
          purpose,
          body,
          unit,
        })),
      );
    }
  }
  const answering = await responsibleFor(
    em,
    service,
    lines.flatMap(({ unit }) => unit ?? []),
    today,
  );
  return lines.map((line) => ({ ...line, unit: line.unit && answering.shift()! }));
}

// A body beside the Front is asked for no receipt (R16): its line stands for no unit that acknowledges.
const INSERT_LINES = `
  insert into models.document_recipient (id, document_id, place_in_list, label, group_label, purpose, body,
    unit_version_id, province_key, district_key, commune_key, area_key)
  select (r->>'rowId')::uuid, ?, n, r->>'label', r->>'groupLabel', r->>'purpose', r->>'body',
    case when r->>'body' is null then (r#>>'{unit,id}')::uuid end, (r#>>'{unit,provinceKey}')::int,
    (r#>>'{unit,districtKey}')::int, (r#>>'{unit,communeKey}')::int, (r#>>'{unit,areaKey}')::int
  from jsonb_array_elements(?::jsonb) with ordinality as t(r, n)`;

export interface IssueDocument extends Existing {
  on: LocalDate;
  number?: string | null;
}

/** The draft that somebody is about to issue, where it was made and as they saw it. */
export async function draftToIssue(c: Change, { id, expectedVersion, on }: IssueDocument): Promise<ProgrammeDocument> {
  assertNotFuture("on", on, c.today);
  const document = await held(c, id, expectedVersion);
  document.assertDraft();
  return document;
}

/**
 * Gives a draft its number out of the registry or off the paper, its day in order and its addressees written out, and
 * seals it (R1, R45, R75-R77).
 */
export async function seal(
  c: Change,
  ctx: Context,
  document: ProgrammeDocument,
  { on, number: typed }: IssueDocument,
): Promise<void> {
  await unitOn(c.em, ctx.service, document.issuerUnitId, on, "on");
  const db = kyselyOf<Tables>(c.em, ctx.service);
  const parent = document.parentId
    ? await db.selectFrom("document").select(["issuedOn"]).where("id", "=", document.parentId).executeTakeFirst()
    : undefined;
  if (parent && (parent.issuedOn === null || parent.issuedOn > on))
    throw conflict("document.parent", {
      vi: "Văn bản được căn cứ chưa ban hành vào ngày đó.",
      en: "The document it rests on was not issued by that day.",
    });
  const number = typed
    ? await typedNumber(c.em, document.issuerUnitId, typed, on)
    : await nextNumber(c.em, document.issuerUnitId, document.type, on);
  if (!typed) await assertInOrder(c.em, document, on);
  const lines = await linesOf(c.em, ctx.service, document, on, c.today);
  document.issue({ number, given: !typed, on, recipients: lines });
  Object.assign(document, addressedTo(lines.flatMap(({ unit, body }) => (body ? [] : (unit ?? [])))), {
    toBodies: [
      ...new Set(
        lines.flatMap(({ unit, body }) =>
          body && unit ? bodyMark(body, (unit.communeKey ?? unit.districtKey ?? unit.provinceKey)!) : [],
        ),
      ),
    ],
  });
  await c.em.flush();
  await c.em.execute(INSERT_LINES, [document.id, JSON.stringify(lines.map((line) => ({ ...line, rowId: newId() })))]);
  c.tell({
    type: "models.document.issued",
    on,
    unitVersion: document.unitVersionId,
    subject: document.id,
    payload: { type: document.type, recipients: lines.length },
  });
  c.note({ type: document.type, number, on, recipients: lines.length });
}

/** Issues a draft by itself; one that is a plan of the programme is issued with the plan. */
export const issueDocument = (ctx: Context, input: IssueDocument): Promise<string> =>
  change(ctx, "document.issue", "document.issue", async (c) => {
    const document = await draftToIssue(c, input);
    await seal(c, ctx, document, input);
    return document.id;
  });

/** Says that an addressee has the document; only somebody of that very unit may, and once (R45). */
export const acknowledgeDocument = (
  ctx: Context,
  { recipient, on }: { recipient: string; on: LocalDate },
): Promise<string> =>
  change(ctx, "document.receive", "document.acknowledge", async (c) => {
    assertNotFuture("on", on, c.today);
    const [row] = await c.em.execute<
      {
        documentId: string;
        issuedOn: LocalDate;
        receivedOn: LocalDate | null;
        provinceKey: number | null;
        districtKey: number | null;
        communeKey: number | null;
        areaKey: number | null;
      }[]
    >(
      `
        select r.document_id as "documentId", d.issued_on::text as "issuedOn", r.received_on::text as "receivedOn",
          r.province_key as "provinceKey", r.district_key as "districtKey", r.commune_key as "communeKey",
          r.area_key as "areaKey"
       from models.document_recipient r
       join models.document d on d.id = r.document_id
       where r.id = ? and r.body is null
       for update of r`,
      [recipient],
    );
    if (!row || !isOwnUnit(ctx.actor, "document.receive", row)) throw notFound(DOCUMENT);
    if (row.receivedOn !== null)
      throw conflict("document.received", {
        vi: "Nơi nhận này đã xác nhận.",
        en: "This recipient has acknowledged already.",
      });
    if (on < row.issuedOn)
      throw badField("on", "date.order", {
        vi: "Ngày nhận không được trước ngày ban hành.",
        en: "It cannot have been received before it was issued.",
      });
    await c.em.execute("update models.document_recipient set received_on = ?, received_by = ? where id = ?", [
      on,
      c.actorId,
      recipient,
    ]);
    c.note({ on });
    return row.documentId;
  });

/** Sets how an office numbers from now on. Numbers given before stay. */
export const setDocumentSeries = (
  ctx: Context,
  {
    unitId,
    expectedVersion,
    mode,
    style,
    symbol,
  }: { unitId: string; expectedVersion: number; mode: SeriesMode; style: NumberStyle; symbol: string },
): Promise<string> =>
  change(ctx, "document.issue", "document.set-series", async (c) => {
    const place = await placeOf(c.em, ctx.service, await unitOn(c.em, ctx.service, unitId, c.today), c.today);
    if (!covers(c.keys, place)) throw forbidden();
    const rows =
      expectedVersion === 0
        ? await c.em.execute<unknown[]>(
            `
              insert into models.document_series (issuer_unit_id, mode, style, symbol)
              values (?, ?, ?, ?)
              on conflict do nothing
              returning 1
            `,
            [unitId, mode, style, symbol],
          )
        : await c.em.execute<unknown[]>(
            `
              update models.document_series
              set mode = ?, style = ?, symbol = ?, version = version + 1
              where issuer_unit_id = ? and version = ?
              returning 1
            `,
            [mode, style, symbol, unitId, expectedVersion],
          );
    if (rows.length === 0) throw staleVersion();
    c.note({ mode, style, symbol });
    return unitId;
  });
