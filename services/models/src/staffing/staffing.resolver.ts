import { MaxLength } from "class-validator";
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  Mutation,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { LocalDateScalar, Policy, type Context } from "@hoa-nhap/subgraph";
import type { LocalDate } from "@hoa-nhap/kernel";
import type { PilotUnitRow } from "../pilot-unit/pilot-unit.reads.js";
import { seenPilotUnit } from "../pilot-unit/pilot-unit.resolver.js";
import { PilotUnitType } from "../pilot-unit/pilot-unit.type.js";
import type { CommitteeRow, CoreGroupRow, MembershipRow } from "../tables.js";
import { Official, officialOf, UnitVersion, unitVersionOf } from "../unit/unit.reference.js";
import { recordWorkingRegulation, reStaffCommittee, foundSteeringCommittee } from "./committee.service.js";
import { dissolveCoreGroup, foundCoreGroup, reStaffCoreGroup, foundCoreGroups } from "./core-group.service.js";
import {
  DissolveCoreGroupInput,
  FoundCoreGroupInput,
  RecordWorkingRegulationInput,
  ReStaffCommitteeInput,
  ReStaffCoreGroupInput,
  FoundSteeringCommitteeInput,
  FoundCoreGroupsInput,
} from "./staffing.inputs.js";
import { readMembers } from "./member-sheet.js";
import { MemberSheet } from "./member-sheet.type.js";
import { committeeVersions, coreGroupsOf, groupVersions, membersOf, reStaffingDueSince } from "./staffing.reads.js";
import { CoreGroupType, StaffMember, SteeringCommitteeType } from "./staffing.type.js";

const BY = {
  nullable: true,
  description:
    "Người ghi nhận; trống khi người hỏi không được xem. | Who recorded it; empty when the caller may not see them.",
} as const;
const INPUT = { description: "Nội dung. | What is recorded." };
type Answer = Promise<PilotUnitRow>;

@ArgsType()
class MemberSheetArgs {
  @Field(() => String, {
    description:
      "Các dòng chép từ bảng tính, đến 40.000 ký tự; có hoặc không có dòng tên cột. " +
      "| Rows copied from a sheet, up to 40,000 characters; with the names of the columns or without.",
  })
  @MaxLength(40_000)
  text!: string;
}

@Resolver(() => SteeringCommitteeType)
export class SteeringCommitteeResolver {
  @Policy("official.read", "parent")
  @Directive('@tag(name: "private")')
  @FieldResolver(() => [StaffMember], {
    description:
      "Thành viên theo danh sách; trống khi chỉ có số lượng. | Members as listed; none where only counts are known.",
  })
  members(@Root() committee: CommitteeRow, @Ctx() ctx: Context): Promise<MembershipRow[]> {
    return membersOf(ctx, committee.pilotId, committee.ordinal);
  }
  @Directive('@tag(name: "private")')
  @FieldResolver(() => Official, BY)
  by(@Root() committee: CommitteeRow, @Ctx() ctx: Context): Official | null {
    return committee.byActor ? officialOf(ctx, committee.byActor) : null;
  }
}

@Resolver(() => CoreGroupType)
export class CoreGroupResolver {
  @FieldResolver(() => UnitVersion, { nullable: true, description: "Khu dân cư. | The residential area." })
  area(@Root() group: CoreGroupRow): UnitVersion | null {
    return unitVersionOf(group.areaVersionId);
  }
  @Policy("official.read", "parent")
  @Directive('@tag(name: "private")')
  @FieldResolver(() => [StaffMember], {
    description:
      "Thành viên theo danh sách; trống khi chỉ có số lượng. | Members as listed; none where only counts are known.",
  })
  members(@Root() group: CoreGroupRow, @Ctx() ctx: Context): Promise<MembershipRow[]> {
    return membersOf(ctx, group.groupId, group.ordinal);
  }
  @FieldResolver(() => [CoreGroupType], {
    description: "Mọi bản của nhóm, từ khi thành lập. | All versions of the group, from its founding.",
  })
  async versions(@Root() { pilotId, groupId }: CoreGroupRow, @Ctx() ctx: Context): Promise<CoreGroupRow[]> {
    return (await groupVersions(ctx, pilotId)).filter((version) => version.groupId === groupId);
  }
  @Directive('@tag(name: "private")')
  @FieldResolver(() => Official, BY)
  by(@Root() group: CoreGroupRow, @Ctx() ctx: Context): Official | null {
    return group.byActor ? officialOf(ctx, group.byActor) : null;
  }
}

/** Committee and groups of a unit, and the decisions that change them. */
@Resolver(() => PilotUnitType)
export class StaffingResolver {
  @Policy("rollout.read", "parent")
  @FieldResolver(() => SteeringCommitteeType, {
    nullable: true,
    description: "Ban chỉ đạo theo quyết định mới nhất (R29). | The steering committee under the latest decision.",
  })
  async committee(@Root() pilot: PilotUnitRow, @Ctx() ctx: Context): Promise<CommitteeRow | null> {
    return (await committeeVersions(ctx, pilot.id)).at(-1) ?? null;
  }
  @Policy("rollout.read", "parent")
  @FieldResolver(() => [SteeringCommitteeType], {
    description:
      "Ban chỉ đạo qua các lần kiện toàn, từ khi thành lập. | The steering committee in all its versions, from its founding.",
  })
  committeeVersions(@Root() pilot: PilotUnitRow, @Ctx() ctx: Context): Promise<CommitteeRow[]> {
    return committeeVersions(ctx, pilot.id);
  }
  @Policy("rollout.read", "parent")
  @FieldResolver(() => [CoreGroupType], {
    description: "Các nhóm nòng cốt (R30), không kể nhóm đã giải thể. | The core groups, without those dissolved.",
  })
  coreGroups(@Root() pilot: PilotUnitRow, @Ctx() ctx: Context): Promise<CoreGroupRow[]> {
    return coreGroupsOf(ctx, pilot.id);
  }
  @Policy("rollout.read", "parent")
  @FieldResolver(() => [CoreGroupType], {
    description: "Các nhóm nòng cốt đã giải thể bằng quyết định. | Core groups dissolved by decision.",
  })
  dissolvedGroups(@Root() pilot: PilotUnitRow, @Ctx() ctx: Context): Promise<CoreGroupRow[]> {
    return coreGroupsOf(ctx, pilot.id, true);
  }
  @FieldResolver(() => LocalDateScalar, {
    nullable: true,
    description:
      "Phải kiện toàn Ban chỉ đạo kể từ ngày này, vì đã sáp nhập vào xã khác; trống: không. " +
      "| The committee has to be re-staffed since this day, as another commune answers for the unit; empty: no.",
  })
  reStaffingDueSince(@Root() pilot: PilotUnitRow, @Ctx() ctx: Context): Promise<LocalDate | null> {
    return reStaffingDueSince(ctx, pilot);
  }

  @Policy("pilot.advance", "reference")
  @Directive('@tag(name: "private")')
  @Query(() => MemberSheet, {
    description:
      "Đọc danh sách thành viên chép từ bảng tính, như đọc một tệp: lỗi ở ô nào; chưa ghi gì. " +
      "| Reads members copied from a sheet as a file is read, with its faults by cell; nothing is written.",
  })
  async memberSheet(
    @Args(() => MemberSheetArgs) { text }: MemberSheetArgs,
    @Ctx() { actor }: Context,
  ): Promise<MemberSheet> {
    const { members, faults } = await readMembers(text);
    return {
      rows: members,
      faults: faults.sorted().map(({ row, column, cell, rule, message }) => ({
        row,
        column: column ?? null,
        cell: cell ?? null,
        rule,
        message: message[actor.language],
      })),
    };
  }

  @Policy("pilot.advance", "area")
  @Mutation(() => PilotUnitType, {
    description:
      "Kiện toàn Ban chỉ đạo: bản mới, bản cũ giữ nguyên (R29). | Re-staffs the steering committee: a new version, the old one is kept.",
  })
  async reStaffCommittee(
    @Arg("input", () => ReStaffCommitteeInput, INPUT) input: ReStaffCommitteeInput,
    @Ctx() ctx: Context,
  ): Answer {
    return seenPilotUnit(ctx, await reStaffCommittee(ctx, input));
  }
  @Policy("pilot.advance", "area")
  @Mutation(() => PilotUnitType, {
    description:
      "Ghi quy chế hoạt động ban hành sau quyết định. | Records the working regulation that came after the decision.",
  })
  async recordWorkingRegulation(
    @Arg("input", () => RecordWorkingRegulationInput, INPUT) input: RecordWorkingRegulationInput,
    @Ctx() ctx: Context,
  ): Answer {
    return seenPilotUnit(ctx, await recordWorkingRegulation(ctx, input));
  }
  @Policy("pilot.advance", "area")
  @Mutation(() => PilotUnitType, {
    description: "Thành lập thêm một nhóm nòng cốt (R30). | Founds one more core group.",
  })
  async foundCoreGroup(
    @Arg("input", () => FoundCoreGroupInput, INPUT) input: FoundCoreGroupInput,
    @Ctx() ctx: Context,
  ): Answer {
    return seenPilotUnit(ctx, await foundCoreGroup(ctx, input));
  }
  @Policy("pilot.advance", "area")
  @Mutation(() => PilotUnitType, { description: "Kiện toàn một nhóm nòng cốt (R30). | Re-staffs a core group." })
  async reStaffCoreGroup(
    @Arg("input", () => ReStaffCoreGroupInput, INPUT) input: ReStaffCoreGroupInput,
    @Ctx() ctx: Context,
  ): Answer {
    return seenPilotUnit(ctx, await reStaffCoreGroup(ctx, input));
  }
  @Policy("pilot.advance", "area")
  @Mutation(() => PilotUnitType, { description: "Giải thể một nhóm nòng cốt. | Dissolves a core group." })
  async dissolveCoreGroup(
    @Arg("input", () => DissolveCoreGroupInput, INPUT) input: DissolveCoreGroupInput,
    @Ctx() ctx: Context,
  ): Answer {
    return seenPilotUnit(ctx, await dissolveCoreGroup(ctx, input));
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
}
