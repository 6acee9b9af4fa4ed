import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Policy, type Context } from "@hoa-nhap/subgraph";
import {
  ActivatePilotUnitInput,
  DraftPilotPlanInput,
  EndPilotUnitInput,
  GuidePilotUnitInput,
  IssuePilotPlanInput,
  LaunchPilotUnitInput,
  RecordPartyOpinionInput,
  RecordSurveyInput,
} from "./pilot-unit.inputs.js";
import { endPilotUnit } from "./outcome.service.js";
import type { PilotUnitRow } from "./pilot-unit.reads.js";
import { seenPilotUnit } from "./pilot-unit.resolver.js";
import {
  activatePilotUnit,
  draftPilotPlan,
  guidePilotUnit,
  issuePilotPlan,
  launchPilotUnit,
  recordPartyOpinion,
  recordSurvey,
} from "./pilot-unit.service.js";
import { PilotUnitType } from "./pilot-unit.type.js";

const INPUT = { description: "Nội dung. | What is recorded." };
type Answer = Promise<PilotUnitRow>;

/** The steps of the roll-out after the choice, founding apart; each answers the unit as it stands afterwards. */
@Resolver(() => PilotUnitType)
export class RollOutResolver {
  @Policy("pilot.guide", "area")
  @Mutation(() => PilotUnitType, { description: "Ghi nhận đã hướng dẫn (R25). | Records the guidance given." })
  async guidePilotUnit(
    @Arg("input", () => GuidePilotUnitInput, INPUT) input: GuidePilotUnitInput,
    @Ctx() ctx: Context,
  ): Answer {
    return seenPilotUnit(ctx, await guidePilotUnit(ctx, input));
  }
  @Policy("pilot.advance", "area")
  @Mutation(() => PilotUnitType, { description: "Ghi nhận dự thảo kế hoạch (R26). | Records the draft plan." })
  async draftPilotPlan(
    @Arg("input", () => DraftPilotPlanInput, INPUT) input: DraftPilotPlanInput,
    @Ctx() ctx: Context,
  ): Answer {
    return seenPilotUnit(ctx, await draftPilotPlan(ctx, input));
  }
  @Policy("pilot.advance", "area")
  @Mutation(() => PilotUnitType, {
    description: "Ghi nhận ý kiến của cấp ủy (R27). | Records the Party committee's opinion.",
  })
  async recordPartyOpinion(
    @Arg("input", () => RecordPartyOpinionInput, INPUT) input: RecordPartyOpinionInput,
    @Ctx() ctx: Context,
  ): Answer {
    return seenPilotUnit(ctx, await recordPartyOpinion(ctx, input));
  }
  @Policy("pilot.advance", "area")
  @Mutation(() => PilotUnitType, {
    description:
      "Ban hành kế hoạch; phải có ý kiến cấp ủy trước (R27). | Issues the plan; the Party opinion must be there first.",
  })
  async issuePilotPlan(
    @Arg("input", () => IssuePilotPlanInput, INPUT) input: IssuePilotPlanInput,
    @Ctx() ctx: Context,
  ): Answer {
    return seenPilotUnit(ctx, await issuePilotPlan(ctx, input));
  }

  @Policy("pilot.advance", "area")
  @Mutation(() => PilotUnitType, { description: "Ghi nhận kết quả khảo sát. | Records the survey." })
  async recordSurvey(
    @Arg("input", () => RecordSurveyInput, INPUT) input: RecordSurveyInput,
    @Ctx() ctx: Context,
  ): Answer {
    return seenPilotUnit(ctx, await recordSurvey(ctx, input));
  }
  @Policy("pilot.advance", "area")
  @Mutation(() => PilotUnitType, {
    description: "Ghi nhận hội nghị triển khai (R31). | Records the launch conference.",
  })
  async launchPilotUnit(
    @Arg("input", () => LaunchPilotUnitInput, INPUT) input: LaunchPilotUnitInput,
    @Ctx() ctx: Context,
  ): Answer {
    return seenPilotUnit(ctx, await launchPilotUnit(ctx, input));
  }
  @Policy("pilot.advance", "area")
  @Mutation(() => PilotUnitType, {
    description:
      "Ghi nhận đơn vị đi vào hoạt động sau hội nghị triển khai. | Records that the work has begun after the launch.",
  })
  async activatePilotUnit(
    @Arg("input", () => ActivatePilotUnitInput, INPUT) input: ActivatePilotUnitInput,
    @Ctx() ctx: Context,
  ): Answer {
    return seenPilotUnit(ctx, await activatePilotUnit(ctx, input));
  }
  @Policy("pilot.select", "area")
  @Mutation(() => PilotUnitType, {
    description:
      "Ghi quyết định duy trì, sáp nhập hoặc kết thúc (A15); đơn vị vẫn tính là đã chọn. " +
      "| Records the decision to maintain, merge or close; the unit stays counted among the chosen.",
  })
  async endPilotUnit(
    @Arg("input", () => EndPilotUnitInput, INPUT) input: EndPilotUnitInput,
    @Ctx() ctx: Context,
  ): Answer {
    return seenPilotUnit(ctx, await endPilotUnit(ctx, input));
  }
}
