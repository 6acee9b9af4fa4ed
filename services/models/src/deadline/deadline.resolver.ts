import { can } from "@hoa-nhap/kernel";
import { type Context, Policy } from "@hoa-nhap/subgraph";
import { Resolver, FieldResolver, Root, Ctx, Mutation, Arg, Directive } from "type-graphql";
import { DeadlineType, DeadlineChangeType } from "./deadline.type.js";
import { PlanParagraph } from "../plan/plan.type.js";
import type { DeadlineRow, DeadlineChangeRow, DocumentTable } from "../tables.js";
import { paragraphOf, historyOfDeadline, deadlineById } from "./deadline.reads.js";
import { MoveDeadlineInput } from "./deadline.inputs.js";
import { moveDeadline } from "./deadline.service.js";
import { ProgrammeDocumentType } from "../document/document.type.js";
import { documentById } from "../document/document.reads.js";
import { Official, officialOf } from "../unit/unit.reference.js";

@Resolver(() => DeadlineType)
export class DeadlineResolver {
  @FieldResolver(() => PlanParagraph, {
    nullable: true,
    description: "Mục của kế hoạch nêu mốc này (R79). | The paragraph of the plan that names it.",
  })
  paragraph(@Root() deadline: DeadlineRow, @Ctx() ctx: Context): Promise<PlanParagraph | null> {
    return paragraphOf(ctx, deadline);
  }

  @FieldResolver(() => [DeadlineChangeType], { description: "Mọi lần dời hạn, cũ trước. | Every move, oldest first." })
  history(@Root() deadline: DeadlineRow, @Ctx() ctx: Context): Promise<DeadlineChangeRow[]> {
    return historyOfDeadline(ctx, deadline.id);
  }

  @Policy("deadline.move", "area")
  @Mutation(() => DeadlineType, {
    description:
      "Ấn định hoặc dời ngày cuối của một mốc; hạn cũ, lý do và người dời được giữ (R44, R47). " +
      "| Fixes or moves a milestone's last day; the old day, the reason and the author are kept.",
  })
  async moveDeadline(
    @Arg("input", () => MoveDeadlineInput, { description: "Hạn mới và lý do. | The new day and why." })
    input: MoveDeadlineInput,
    @Ctx() ctx: Context,
  ): Promise<DeadlineRow> {
    return (await deadlineById(ctx, await moveDeadline(ctx, input)))!;
  }
}

@Resolver(() => DeadlineChangeType)
export class DeadlineChangeResolver {
  @Directive('@tag(name: "private")')
  @FieldResolver(() => ProgrammeDocumentType, {
    nullable: true,
    description:
      "Thông báo trong sổ văn bản; trống khi ghi số trên giấy, hoặc người hỏi không được xem. " +
      "| The notice in the register; empty where it stands on paper or the caller may not see it.",
  })
  document(@Root() change: DeadlineChangeRow, @Ctx() ctx: Context): Promise<DocumentTable | null> {
    return change.documentId && can(ctx.actor, "document.read")
      ? documentById(ctx, change.documentId)
      : Promise.resolve(null);
  }

  @Directive('@tag(name: "private")')
  @FieldResolver(() => Official, {
    nullable: true,
    description:
      "Người dời hạn; trống khi người hỏi không được xem. | Who moved it; empty when the caller may not see them.",
  })
  changedBy(@Root() change: DeadlineChangeRow, @Ctx() ctx: Context): Official | null {
    return officialOf(ctx, change.changedBy);
  }
}
