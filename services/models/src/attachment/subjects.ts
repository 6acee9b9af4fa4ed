import { conflict, notFound, type Scope, type Words } from "@hoa-nhap/kernel";
import { inKeys, kyselyOf, scopedRead, type Change, type Context } from "@hoa-nhap/subgraph";
import { documentsByIds } from "../document/document.reads.js";
import { DocumentState } from "../document/document-kind.js";
import { assertInspects } from "../inspection/inspection.service.js";
import { PilotStage } from "../pilot-unit/pilot-stage.js";
import type { Tables } from "../tables.js";
import { AttachmentKind, AttachmentSubject } from "./attachment-kind.js";

/** How one kind of thing lends its own rights to the files that hang on it. */
export interface SubjectRule {
  read: Scope;
  /** The scope of whoever may change this very thing. */
  change: (ctx: Context, id: string) => Scope | Promise<Scope>;
  /** Those of the ids that the caller sees. */
  seen: (ctx: Context, ids: readonly string[]) => Promise<{ id: string }[]>;
  /** Finds it in the caller's area, keeps it as it is until the change is done, and refuses where its own rules do. */
  hold: (c: Change, ctx: Context, id: string, kind: AttachmentKind) => Promise<void>;
}

const SUBJECT: Words = { vi: "mục để đính kèm tệp", en: "thing to attach a file to" };
type Placed = "document" | "pilotUnit" | "inspection" | "finding" | "fundingRequest" | "commendation";

async function held<T extends Placed>(c: Change, ctx: Context, table: T, id: string): Promise<Tables[T]> {
  // One of the tables stands for all: each has an id and the place columns.
  const row = await kyselyOf<Tables>(c.em, ctx.service).selectFrom(`${table as "document"} as s`).selectAll("s").where("s.id", "=", id).where(inKeys(c.keys, "s")).forShare().executeTakeFirst();
  if (!row) throw notFound(SUBJECT);
  return row as unknown as Tables[T];
}
const seenIn = (scope: Scope, table: Placed): SubjectRule["seen"] => async (ctx, ids) => {
  const { db, inArea } = await scopedRead<Tables>(ctx, scope);
  return db.selectFrom(`${table as "document"} as s`).select("s.id").where("s.id", "in", ids).where(inArea("s")).execute();
};
const plain = (read: Scope, change: Scope, table: Placed): SubjectRule => ({
  read, change: () => change, seen: seenIn(read, table), hold: async (c, ctx, id) => void (await held(c, ctx, table, id)),
});

/** The step as recorded; its paper is brought by whoever takes such steps. */
async function stepOf(ctx: Context, id: string): Promise<{ stage: PilotStage; pilotId: string }> {
  const { db } = await scopedRead<Tables>(ctx, "pilot.read");
  const step = await db.selectFrom("pilotStep").select(["stage", "pilotId"]).where("id", "=", id).executeTakeFirst();
  if (!step) throw notFound(SUBJECT);
  return step;
}
const STEP_SCOPES: Partial<Record<PilotStage, Scope>> = { [PilotStage.SELECTED]: "pilot.select", [PilotStage.GUIDED]: "pilot.guide" };

/** An issued document takes its own signed paper and nothing else; a draft is not signed. */
async function holdDocument(c: Change, ctx: Context, id: string, kind: AttachmentKind): Promise<void> {
  const { state } = await held(c, ctx, "document", id);
  if ((state === DocumentState.ISSUED) === (kind === AttachmentKind.SIGNED_SCAN)) return;
  throw state === DocumentState.ISSUED
    ? conflict("document.issued", { vi: "Văn bản đã ban hành chỉ nhận bản quét đã ký; phần còn lại giữ nguyên.", en: "An issued document takes its signed scan and nothing else." })
    : conflict("document.draft", { vi: "Dự thảo chưa có bản ký: hãy ban hành trước.", en: "A draft has no signed paper yet: issue it first." });
}

export const SUBJECTS: Record<AttachmentSubject, SubjectRule> = {
  DOCUMENT: { read: "document.read", change: () => "document.write", seen: documentsByIds, hold: holdDocument },
  PILOT_UNIT: plain("pilot.read", "pilot.advance", "pilotUnit"),
  PILOT_STEP: {
    read: "pilot.read",
    change: async (ctx, id) => STEP_SCOPES[(await stepOf(ctx, id)).stage] ?? "pilot.advance",
    seen: async (ctx, ids) => (await scopedRead<Tables>(ctx, "pilot.read")).db.selectFrom("pilotStep").select("id").where("id", "in", ids).execute(),
    hold: async (c, ctx, id) => void (await held(c, ctx, "pilotUnit", (await stepOf(ctx, id)).pilotId)),
  },
  INSPECTION: { ...plain("pilot.read", "inspection.hold", "inspection"), hold: async (c, ctx, id) => assertInspects(c, await held(c, ctx, "inspection", id)) },
  FINDING: plain("pilot.read", "pilot.advance", "finding"),
  FUNDING_REQUEST: plain("funding.read", "funding.manage", "fundingRequest"),
  COMMENDATION: plain("commendation.read", "commendation.nominate", "commendation"),
};
