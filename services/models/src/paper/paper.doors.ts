import { hash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { standardTemplate } from "@hoa-nhap/papers";
import { badField, can, forbidden, isId, isPlainText, type Actor } from "@hoa-nhap/kernel";
import { closeReads, contextFor, type Context, type RunningService, type ServiceDefinition } from "@hoa-nhap/subgraph";
import { DocumentType, TYPE_WORDS } from "../document/document-kind.js";
import { templateOn } from "../document-template/document-template.reads.js";
import { keepTemplate } from "../document-template/document-template.service.js";
import { paperOf } from "./paper.reads.js";
import { press } from "./press.js";

interface File {
  name: string;
  content: string;
}
const file = (name: string, bytes: Uint8Array): File => ({ name, content: Buffer.from(bytes).toString("base64") });
const MOST_IN_A_NAME = 80;
/** What a file may be called on every system: no slashes, colons and the like. */
const fileName = (text: string): string =>
  [...text.replace(/[\\/:*?"<>|\n]+/g, "-")].slice(0, MOST_IN_A_NAME).join("").trim();
const typeIn = (value: unknown): DocumentType | undefined => Object.values(DocumentType).find((type) => type === value);

/** A door's work on behalf of the person who asks at the gateway: what they may not see is not there. */
const asked =
  (work: (ctx: Context, body: Record<string, unknown>) => Promise<unknown>) =>
  async ({ name, orm, environment }: RunningService, body: Record<string, unknown>, actor: Actor): Promise<unknown> => {
    const { idempotencyKey } = body;
    const ctx = contextFor(name, orm, environment.clock, actor, {
      ...(typeof idempotencyKey === "string" && { idempotencyKey, fingerprint: hash("sha256", JSON.stringify(body)) }),
    });
    try {
      return await work(ctx, body);
    } finally {
      await closeReads(ctx);
    }
  };

/** One document as a file: `docx` in the template of its office on the day of issue, `pdf` in the platform's layout. */
async function print(ctx: Context, { id, form }: Record<string, unknown>): Promise<File | null> {
  const found = typeof id === "string" && isId(id) ? await paperOf(ctx, id) : null;
  if (!found) return null;
  const { row, paper } = found;
  const template = (await templateOn(ctx, row.issuerUnitId, row.type, paper.printedOn)) ?? undefined;
  await closeReads(ctx); // the press may take its time: no connection waits for it
  const bytes = form === "pdf" ? await press.pdf(paper, template) : await press.word(paper, template);
  return file(fileName(`${paper.typeName} ${row.number ?? `(dự thảo) ${row.title}`}`), bytes);
}

/** Templates are for those who write; nobody else's file is even looked into. */
function assertWrites({ actor }: Context): void {
  if (!can(actor, "document.write")) throw forbidden();
}

/** The Word template that an office uses for a type now, to be changed in Word. */
async function template(ctx: Context, { unitId, type: given }: Record<string, unknown>): Promise<File | null> {
  assertWrites(ctx);
  const type = typeIn(given);
  if (!type || typeof unitId !== "string" || !isId(unitId)) return null;
  const own = await templateOn(ctx, unitId, type, ctx.clock.today());
  return file(`Mẫu ${TYPE_WORDS[type].vi}`, own ?? (await readFile(standardTemplate(type === DocumentType.LETTER))));
}

async function keep(
  ctx: Context,
  { unitId, type: given, expectedRevision, fileName: called, content }: Record<string, unknown>,
): Promise<{ id: string } | null> {
  assertWrites(ctx);
  const type = typeIn(given);
  if (
    !type ||
    typeof unitId !== "string" ||
    !isId(unitId) ||
    typeof content !== "string" ||
    typeof expectedRevision !== "number"
  )
    return null;
  if (typeof called !== "string" || !isPlainText(called) || called.trim() === "" || called.length > 200)
    throw badField("fileName", "plainText", { vi: "Tên tệp không hợp lệ.", en: "That is no valid file name." });
  return { id: await keepTemplate(ctx, { unitId, type, expectedRevision }, called, Buffer.from(content, "base64")) };
}

/** The gateway's doors to printed papers (docs/processes.md). */
export const paperDoors: NonNullable<ServiceDefinition["internal"]> = {
  "print-document": asked(print),
  "document-template": asked(template),
  "keep-document-template": asked(keep),
};
