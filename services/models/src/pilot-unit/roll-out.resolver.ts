import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Policy, type Context } from "@hoa-nhap/subgraph";
import {
  ActivatePilotUnitInput,
  DraftPilotPlanInput,
  EndorsePilotUnitInput,
  EndPilotUnitInput,
  GuidePilotUnitInput,
  IssuePilotPlanInput,
  LaunchPilotUnitInput,
  RecordPartyOpinionInput,
  RecordSurveyInput,
  SelectPilotUnitInput,
} from "./pilot-unit.inputs.js";
import { foundSteeringCommittee } from "../staffing/committee.service.js";
import { foundCoreGroups } from "../staffing/core-group.service.js";
import { FoundCoreGroupsInput, FoundSteeringCommitteeInput } from "../staffing/staffing.inputs.js";
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
import { selectPilotUnit } from "../selection/choose.service.js";
import { endorsePilotUnit, proposePilotUnit } from "../selection/propose.service.js";
import { ProposePilotUnitInput } from "../selection/selection.inputs.js";

const INPUT = { description: "Nội dung. | What is recorded." };
type Answer = Promise<PilotUnitRow>;

/** One mutation for each step of the roll-out; each answers the unit as it stands afterwards. */
@Resolver(() => PilotUnitType)
export class RollOutResolver {
  @Policy("pilot.propose", "area")
  @Mutation(() => PilotUnitType, { description: "Đề xuất đơn vị làm điểm (R19-R22). | Proposes a pilot unit." })
  async proposePilotUnit(
    @Arg("input", () => ProposePilotUnitInput, INPUT) input: ProposePilotUnitInput,
    @Ctx() ctx: Context,
  ): Answer {
    return seenPilotUnit(ctx, await proposePilotUnit(ctx, input));
  }
  @Policy("pilot.endorse", "area")
  @Mutation(() => PilotUnitType, {
    description:
      "Huyện đồng ý (R23); với mô hình tự xây dựng, đây là quyết định chọn (R63). | The district signs off; for an own model this is the decision.",
  })
  async endorsePilotUnit(
    @Arg("input", () => EndorsePilotUnitInput, INPUT) input: EndorsePilotUnitInput,
    @Ctx() ctx: Context,
  ): Answer {
    return seenPilotUnit(ctx, await endorsePilotUnit(ctx, input));
  }
  @Policy("pilot.select", "area")
  @Mutation(() => PilotUnitType, {
    description: "Tỉnh chọn đơn vị, trong chỉ tiêu (R23, R24, R46). | The province chooses a unit, within the quota.",
  })
  async selectPilotUnit(
    @Arg("input", () => SelectPilotUnitInput, INPUT) input: SelectPilotUnitInput,
    @Ctx() ctx: Context,
  ): Answer {
    return seenPilotUnit(ctx, await selectPilotUnit(ctx, input));
  }
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
  @Mutation(() => PilotUnitType, { description: "Thành lập Ban chỉ đạo (R29). | Founds the steering committee." })
  async foundSteeringCommittee(
    @Arg("input", () => FoundSteeringCommitteeInput, INPUT) input: FoundSteeringCommitteeInput,
    @Ctx() ctx: Context,
  ): Answer {
    return seenPilotUnit(ctx, await foundSteeringCommittee(ctx, input));
  }
  @Policy("pilot.advance", "area")
  @Mutation(() => PilotUnitType, { description: "Thành lập các nhóm nòng cốt (R30). | Founds the core groups." })
  async foundCoreGroups(
    @Arg("input", () => FoundCoreGroupsInput, INPUT) input: FoundCoreGroupsInput,
    @Ctx() ctx: Context,
  ): Answer {
    return seenPilotUnit(ctx, await foundCoreGroups(ctx, input));
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
