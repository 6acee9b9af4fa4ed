import { Arg, Ctx, Directive, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { can } from "@hoa-nhap/kernel";
import { groupedBy, loaderOf, scopedRead, Policy, seen, type Context } from "@hoa-nhap/subgraph";
import { sql } from "kysely";
import { documentById, inSight } from "../document/document.reads.js";
import { ProgrammeDocumentType } from "../document/document.type.js";
import type { PilotUnitRow } from "../pilot-unit/pilot-unit.reads.js";
import { PilotUnitType } from "../pilot-unit/pilot-unit.type.js";
import type { DocumentTable, Tables } from "../tables.js";
import { draftReminderLetter } from "./reminder-letter.service.js";
import { DraftReminderLetterInput } from "./reminder-letter.inputs.js";
import { DOCUMENT } from "../document/document-kind.js";

/** Letters that have urged a unit, the latest first: issued ones in sight. One statement for a whole list. */
const lettersTo = async (ctx: Context, pilotId: string): Promise<DocumentTable[]> =>
  (await loaderOf<string, (DocumentTable & { pilotId: string })[]>(ctx, "letters that urged", async (ids) => {
    const { db, keys } = await scopedRead<Tables>(ctx, "document.read");
    const rows = await db
      .selectFrom("urgedUnit as u")
      .innerJoin("document as d", "d.id", "u.documentId")
      .selectAll("d")
      .select("u.pilotId")
      .where("u.pilotId", "in", ids)
      .where("d.state", "=", sql<never>`'ISSUED'`)
      .where(inSight(ctx, keys))
      .orderBy("d.issuedOn", "desc")
      .orderBy("d.id")
      .execute();
    return groupedBy(rows, (row) => row.pilotId);
  }).load(pilotId)) ?? [];

@Resolver(() => PilotUnitType)
export class ReminderLetterResolver {
  @Policy("document.write", "area")
  @Mutation(() => ProgrammeDocumentType, {
    description:
      "Soạn dự thảo công văn đôn đốc: đơn vị chậm hội nghị triển khai, kiến nghị quá hạn khắc phục, gửi cấp huyện " +
      "hoặc xã phụ trách (R52). " +
      "| Drafts the letter that urges: late launches and overdue findings, to the district or commune in charge.",
  })
  async draftReminderLetter(
    @Arg("input", () => DraftReminderLetterInput, { description: "Ai đôn đốc, đợt nào. | Who urges, which intake." })
    input: DraftReminderLetterInput,
    @Ctx() ctx: Context,
  ): Promise<DocumentTable> {
    return seen(documentById(ctx, await draftReminderLetter(ctx, input)), DOCUMENT);
  }

  @Policy("rollout.read", "parent")
  @Directive('@tag(name: "private")')
  @FieldResolver(() => [ProgrammeDocumentType], {
    description:
      "Các công văn đã đôn đốc đơn vị này, mới nhất trước, trong phạm vi được xem (R52). | Letters that have urged this unit, the latest first, in sight.",
  })
  urgedBy(@Root() { id }: PilotUnitRow, @Ctx() ctx: Context): Promise<DocumentTable[]> {
    return can(ctx.actor, "document.read") ? lettersTo(ctx, id) : Promise.resolve([]);
  }
}
