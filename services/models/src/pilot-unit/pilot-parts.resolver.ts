import { Ctx, Directive, FieldResolver, Resolver, Root } from "type-graphql";
import { Policy, type Context } from "@hoa-nhap/subgraph";
import { documentOfStep } from "../document/document-of-step.js";
import { ProgrammeDocumentType } from "../document/document.type.js";
import type { DocumentTable, PilotOutcomeRow, PilotStepRow } from "../tables.js";
import { Official, officialOf } from "../unit/unit.reference.js";
import { PilotOutcomeType, PilotStepType } from "./pilot-parts.type.js";
import { pilotUnitSeen, type PilotUnitRow } from "./pilot-unit.reads.js";
import { PilotUnitType } from "./pilot-unit.type.js";

const BY = {
  nullable: true,
  description:
    "Người ghi nhận; trống khi người hỏi không được xem. | Who recorded it; empty when the caller may not see them.",
} as const;

@Resolver(() => PilotStepType)
export class PilotStepResolver {
  @Policy("rollout.read", "parent")
  @Directive('@tag(name: "private")')
  @FieldResolver(() => Official, BY)
  by(@Root() step: PilotStepRow, @Ctx() ctx: Context): Official | null {
    return officialOf(ctx, step.byActor);
  }
  @Policy("rollout.read", "parent")
  @Directive('@tag(name: "private")')
  @FieldResolver(() => ProgrammeDocumentType, {
    nullable: true,
    description:
      "Văn bản đã đăng ký của bước này; trống khi chưa đăng ký hoặc không được xem. " +
      "| The step's paper as registered; empty where it is not, or not to be seen.",
  })
  document(@Root() step: PilotStepRow, @Ctx() ctx: Context): Promise<DocumentTable | null> | null {
    return step.documentNumber ? documentOfStep(ctx, step.id) : null;
  }
}

@Resolver(() => PilotOutcomeType)
export class PilotOutcomeResolver {
  @FieldResolver(() => PilotUnitType, {
    nullable: true,
    description:
      "Đơn vị điểm kế tục; trống khi không có hoặc ở ngoài địa bàn. | The pilot unit it was merged into; empty where none, or outside one's area.",
  })
  successor(@Root() { successorId }: PilotOutcomeRow, @Ctx() ctx: Context): Promise<PilotUnitRow | null> | null {
    return successorId ? pilotUnitSeen(ctx, successorId) : null;
  }
  @Directive('@tag(name: "private")')
  @FieldResolver(() => Official, BY)
  by(@Root() outcome: PilotOutcomeRow, @Ctx() ctx: Context): Official | null {
    return officialOf(ctx, outcome.byActor);
  }
}
