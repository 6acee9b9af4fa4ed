import { DEMO_COMMUNE, demoAccountId } from "@hoa-nhap/demo";
import { closeReads, type RunningService } from "@hoa-nhap/subgraph";
import { Readable } from "node:stream";
import { AttachmentKind, AttachmentSubject, Secrecy } from "../attachment/attachment-kind.js";
import { attachFile } from "../attachment/attachment.service.js";
import { filesOf, keepFile } from "../attachment/stored-file.js";
import { PilotStage } from "../pilot-unit/pilot-stage.js";
import type { DemoDesk } from "./desk.js";
import { tinyPdf, tinyPicture } from "./tiny-papers.js";

interface Paper {
  by: string;
  subject: AttachmentSubject;
  find: (desk: DemoDesk) => Promise<{ id: string } | undefined>;
  kind: AttachmentKind;
  title: string;
  name: string;
  content: Buffer;
}

const step =
  (stage: PilotStage): Paper["find"] =>
  (desk) =>
    desk.read((db) =>
      db
        .selectFrom("pilotStep as s")
        .innerJoin("pilotUnit as p", "p.id", "s.pilotId")
        .select("s.id")
        .where("p.unitCode", "=", DEMO_COMMUNE.commune)
        .where("p.year", "=", 2020)
        .where("s.stage", "=", stage)
        .executeTakeFirst(),
    );
const PAPERS: Paper[] = [
  {
    by: "can-bo-tinh",
    subject: AttachmentSubject.DOCUMENT,
    kind: AttachmentKind.SIGNED_SCAN,
    title: "Kế hoạch 31/KH-MT, bản ký (mẫu)",
    name: "KH 31 ban ky (mau).pdf",
    content: tinyPdf("31/KH-MT (mau)"),
    find: (desk) =>
      desk.read((db) => db.selectFrom("document").select("id").where("number", "=", "31/KH-MT").executeTakeFirst()),
  },
  {
    by: "can-bo-xa",
    subject: AttachmentSubject.PILOT_STEP,
    kind: AttachmentKind.SIGNED_SCAN,
    title: "Ý kiến của Đảng ủy, bản quét (mẫu)",
    name: "Y kien Dang uy (mau).pdf",
    content: tinyPdf("Y kien cua Dang uy (mau)"),
    find: step(PilotStage.PARTY_OPINION_GIVEN),
  },
  {
    by: "can-bo-xa",
    subject: AttachmentSubject.PILOT_STEP,
    kind: AttachmentKind.PHOTO,
    title: "Ảnh hội nghị triển khai (mẫu)",
    name: "hoi nghi (mau).png",
    content: tinyPicture(),
    find: step(PilotStage.LAUNCHED),
  },
  {
    by: "can-bo-tinh",
    subject: AttachmentSubject.INSPECTION,
    kind: AttachmentKind.MINUTES,
    title: "Biên bản kiểm tra, bản quét (mẫu)",
    name: "Bien ban kiem tra (mau).pdf",
    content: tinyPdf("Bien ban kiem tra (mau)"),
    find: (desk) =>
      desk.read((db) =>
        db
          .selectFrom("inspection")
          .select("id")
          .where("unitCode", "=", DEMO_COMMUNE.commune)
          .where("state", "<>", "OPEN" as never)
          .executeTakeFirst(),
      ),
  },
];

/** A few invented papers for the example unit; none where the platform has no place for files. */
export async function attachPapers(service: RunningService, desk: DemoDesk): Promise<void> {
  if (!filesOf(service)) return;
  for (const { by, subject, find, kind, title, name, content } of PAPERS) {
    const on = await find(desk);
    if (
      !on ||
      (await desk.read((db) =>
        db
          .selectFrom("attachment")
          .select("id")
          .where("subjectId", "=", on.id)
          .where("title", "=", title)
          .executeTakeFirst(),
      ))
    )
      continue;
    const ctx = desk.on(desk.today, by);
    const { id: uploadId } = await keepFile(
      service,
      { ...ctx.actor, id: demoAccountId(by) },
      name,
      Readable.from([content]),
    );
    try {
      await attachFile(ctx, {
        uploadId,
        subject: { kind: subject, id: on.id },
        title,
        kind,
        secrecy: Secrecy.NONE,
      });
    } finally {
      await closeReads(ctx);
    }
  }
}
