import {
  can,
  conflict,
  covers,
  keysFor,
  notFound,
  type Keys,
  type Place,
  type Scope,
  type Words,
} from "@hoa-nhap/kernel";
import { inKeys, kyselyOf, scopedRead, type Change, type Context } from "@hoa-nhap/subgraph";
import { isAddressedTo, isNamed, type Addressed } from "../addressed.js";
import { conferenceById } from "../conference/conference.reads.js";
import { documentsByIds } from "../document/document.reads.js";
import { DocumentState } from "../document/document-kind.js";
import { assertInspects, inspects } from "../inspection/inspection.service.js";
import { InspectionState, type InspectingLevel } from "../inspection/inspection-kind.js";
import { PilotStage } from "../pilot-unit/pilot-stage.js";
import type { Rows, Tables } from "../tables.js";
import { AttachmentKind, AttachmentSubject } from "./attachment-kind.js";

interface SubjectRow extends Place, Partial<Addressed> {
  id: string;
  programmeWide?: boolean;
  toBodies?: string[];
  stage?: PilotStage;
  level?: InspectingLevel;
}
/** How one kind of thing lends its own rights to the files that hang on it. */
export interface SubjectRule {
  read: Scope;
  /** The scope of whoever may change it; of a step it depends on the step. */
  change: Scope | ((row: SubjectRow) => Scope);
  /** Those of the ids that the caller sees. */
  seen: (ctx: Context, ids: readonly string[]) => Promise<SubjectRow[]>;
  /** What beside its place decides whether somebody with the scope changes it. */
  isOwn?: (keys: Keys, row: SubjectRow) => boolean;
  /** Finds it in the caller's area, keeps it as it is until the change is done, and refuses where its own rules do. */
  hold: (c: Change, ctx: Context, id: string, kind: AttachmentKind) => Promise<void>;
}

const SUBJECT: Words = { vi: "mục để đính kèm tệp", en: "thing to attach a file to" };
type Placed = "document" | "pilotUnit" | "inspection" | "finding" | "fundingRequest" | "commendation" | "conference";

async function held<T extends Placed>(c: Change, ctx: Context, table: T, id: string): Promise<Rows[T]> {
  // One of the tables stands for all: each has an id and the place columns.
  const row = await kyselyOf<Tables>(c.em, ctx.service)
    .selectFrom(`${table as "document"} as s`)
    .selectAll("s")
    .where("s.id", "=", id)
    .where(inKeys(c.keys, "s"))
    .forShare()
    .executeTakeFirst();
  if (!row) throw notFound(SUBJECT);
  return row as unknown as Rows[T];
}
const seenIn =
  (scope: Scope, table: Placed): SubjectRule["seen"] =>
  async (ctx, ids) => {
    const { db, inArea } = await scopedRead<Tables>(ctx, scope);
    return db
      .selectFrom(`${table as "document"} as s`)
      .selectAll("s")
      .where("s.id", "in", ids)
      .where(inArea("s"))
      .execute();
  };
const plain = (read: Scope, change: Scope, table: Placed): SubjectRule => ({
  read,
  change,
  seen: seenIn(read, table),
  hold: async (c, ctx, id) => void (await held(c, ctx, table, id)),
});

/** Where it is held, and where its organisers and guests are. */
const conferencesSeen: SubjectRule["seen"] = async (ctx, ids) =>
  (await Promise.all(ids.map((id) => conferenceById(ctx, id)))).filter((row) => row !== null);

/** An issued document takes its own signed paper and nothing else; a draft is not signed. */
async function holdDocument(c: Change, ctx: Context, id: string, kind: AttachmentKind): Promise<void> {
  const { state } = await held(c, ctx, "document", id);
  if ((state === DocumentState.ISSUED) === (kind === AttachmentKind.SIGNED_SCAN)) return;
  throw state === DocumentState.ISSUED
    ? conflict("document.issued", {
        vi: "Văn bản đã ban hành chỉ nhận bản quét đã ký; phần còn lại giữ nguyên.",
        en: "An issued document takes its signed scan and nothing else.",
      })
    : conflict("document.draft", {
        vi: "Dự thảo chưa có bản ký: hãy ban hành trước.",
        en: "A draft has no signed paper yet: issue it first.",
      });
}

/**
 * While the visit is open its findings may still be written anew, and what hung on the old ones would hang on nothing.
 */
async function holdFinding(c: Change, ctx: Context, id: string): Promise<void> {
  const { inspectionId } = await held(c, ctx, "finding", id);
  const { state } = await kyselyOf<Tables>(c.em, ctx.service)
    .selectFrom("inspection")
    .select("state")
    .where("id", "=", inspectionId)
    .executeTakeFirstOrThrow();
  if (state === InspectionState.OPEN)
    throw conflict("inspection.open", {
      vi: "Cuộc kiểm tra chưa kết thúc, kiến nghị còn có thể thay đổi.",
      en: "The visit is not closed; its findings may still change.",
    });
}

/** The paper of a step is brought by whoever takes such steps. */
const STEP_SCOPES: Partial<Record<PilotStage, Scope>> = {
  [PilotStage.PROPOSED]: "pilot.propose",
  [PilotStage.SELECTED]: "pilot.select",
  [PilotStage.GUIDED]: "pilot.guide",
};
const stepsSeen: SubjectRule["seen"] = async (ctx, ids) => {
  const { db, inArea } = await scopedRead<Tables>(ctx, "rollout.read");
  return db
    .selectFrom("pilotStep as s")
    .innerJoin("pilotUnit as p", "p.id", "s.pilotId")
    .select(["s.id", "s.stage", "p.provinceKey", "p.districtKey", "p.communeKey", "p.areaKey"])
    .where("s.id", "in", ids)
    .where(inArea("p"))
    .execute();
};
async function holdStep(c: Change, ctx: Context, id: string): Promise<void> {
  const step = await kyselyOf<Tables>(c.em, ctx.service)
    .selectFrom("pilotStep")
    .select("pilotId")
    .where("id", "=", id)
    .executeTakeFirst();
  if (!step) throw notFound(SUBJECT);
  await held(c, ctx, "pilotUnit", step.pilotId);
}

export const SUBJECTS: Record<AttachmentSubject, SubjectRule> = {
  DOCUMENT: { read: "document.read", change: "document.write", seen: documentsByIds, hold: holdDocument },
  PILOT_UNIT: plain("rollout.read", "pilot.advance", "pilotUnit"),
  PILOT_STEP: {
    read: "rollout.read",
    change: ({ stage }) => STEP_SCOPES[stage!] ?? "pilot.advance",
    seen: stepsSeen,
    hold: holdStep,
  },
  INSPECTION: {
    ...plain("inspection.read", "inspection.hold", "inspection"),
    isOwn: (keys, { level, provinceKey }) => inspects(keys, { level: level!, provinceKey }),
    hold: async (c, ctx, id) => assertInspects(c, await held(c, ctx, "inspection", id)),
  },
  FINDING: { ...plain("inspection.read", "pilot.advance", "finding"), hold: holdFinding },
  FUNDING_REQUEST: plain("funding.read", "funding.manage", "fundingRequest"),
  CONFERENCE: { ...plain("conference.read", "conference.hold", "conference"), seen: conferencesSeen },
  COMMENDATION: plain("commendation.read", "commendation.nominate", "commendation"),
};

/**
 * Those whose files the caller reads: seen, and within a post that reads files. A post that does not lends its area to
 * none that does.
 */
export async function filesSeen(ctx: Context, kind: AttachmentSubject, ids: readonly string[]): Promise<SubjectRow[]> {
  const keys = keysFor(ctx.actor, "file.read");
  return (await SUBJECTS[kind].seen(ctx, ids)).filter(
    (row) =>
      covers(keys, row) ||
      row.programmeWide === true ||
      isAddressedTo(keys, row) ||
      isNamed(ctx.actor, "file.read", row),
  );
}

const scopeOf = ({ change }: SubjectRule, row: SubjectRow): Scope =>
  typeof change === "string" ? change : change(row);

/** The scope by which this very thing is changed; NOT_FOUND where that depends on a thing out of sight. */
export async function changeScope(ctx: Context, kind: AttachmentSubject, id: string): Promise<Scope> {
  const rule = SUBJECTS[kind];
  if (typeof rule.change === "string") return rule.change;
  const [row] = await rule.seen(ctx, [id]);
  if (!row) throw notFound(SUBJECT);
  return scopeOf(rule, row);
}

/** Those of the things on which the caller may hang files: what the screen offers; the change decides again. */
export async function attachableOf(ctx: Context, kind: AttachmentSubject, ids: readonly string[]): Promise<string[]> {
  const rule = SUBJECTS[kind];
  const may = (row: SubjectRow): boolean => {
    const scope = scopeOf(rule, row);
    const keys = keysFor(ctx.actor, scope);
    return can(ctx.actor, scope) && covers(keys, row) && (rule.isOwn?.(keys, row) ?? true);
  };
  return can(ctx.actor, "file.attach") ? (await rule.seen(ctx, ids)).filter(may).map(({ id }) => id) : [];
}
