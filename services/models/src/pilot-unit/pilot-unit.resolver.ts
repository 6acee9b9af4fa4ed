import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  Int,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from "type-graphql";
import { covers, keysFor, type LocalDate } from "@hoa-nhap/kernel";
import {
  IdText,
  LocalDateScalar,
  PageArgs,
  PlainText,
  Policy,
  YearArg,
  idOf,
  seen,
  type Context,
  type Page,
} from "@hoa-nhap/subgraph";
import { IsOptional } from "class-validator";
import { launchOf } from "../conference/conference.reads.js";
import type { EndorsementRow, LaunchConferenceRow, PilotOutcomeRow, PilotStepRow } from "../tables.js";
import { UnitVersion, unitVersionOf } from "../unit/unit.reference.js";
import { PilotStage, stepAfter, WaveCount } from "./pilot-stage.js";
import {
  daysLate,
  endorsementsOf,
  isLate,
  outcomesOf,
  pilotUnitById,
  pilotUnitsPage,
  stepsOf,
  type PilotUnitRow,
} from "./pilot-unit.reads.js";
import { PILOT_UNIT } from "./pilot-unit.service.js";
import { EndorsementType, LaunchConference, PilotOutcomeType, PilotStepType, PilotSurvey } from "./pilot-parts.type.js";
import { PilotUnitConnection, PilotUnitType } from "./pilot-unit.type.js";

registerEnumType(WaveCount, {
  name: "WaveCount",
  description: "Một con số của tiến độ đợt, dùng làm bộ lọc. | A figure of the wave's progress, as a filter.",
  valuesConfig: {
    CHOSEN: { description: "Được chọn, tính vào chỉ tiêu. | Chosen, counted towards the quota." },
    LAUNCHED: { description: "Đã tổ chức hội nghị triển khai. | Launched." },
    ON_TIME: { description: "Đã triển khai đúng hạn. | Launched by the day in force." },
    LATE: { description: "Chưa triển khai và đã quá hạn. | Not launched, and the last day is over." },
  },
});

@ArgsType()
class PilotUnitsArgs extends PageArgs {
  @YearArg("Chỉ đợt của năm này. | Only this year's intake.", { nullable: true })
  year?: number | null;
  @Field(() => PilotStage, { nullable: true, description: "Chỉ bước này. | Only at this step." })
  stage?: PilotStage | null;
  @Field(() => ID, {
    nullable: true,
    description: "Chỉ huyện này (mã đơn vị hoặc mã phiên bản). | Only this district (unit or version id).",
  })
  @IsOptional()
  @IdText()
  district?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "Chỉ đơn vị quá hạn, hoặc chỉ đơn vị không quá hạn. | Only late units, or only those not late.",
  })
  late?: boolean | null;
  @Field(() => WaveCount, {
    nullable: true,
    description:
      "Chỉ đơn vị được đếm trong số liệu tiến độ này. | Only the units that this figure of the progress counts (R46).",
  })
  counted?: WaveCount | null;
  @Field(() => String, {
    nullable: true,
    description: "Tìm theo tên đơn vị, không cần dấu (R78). | Search by unit name, tone marks not needed.",
  })
  @IsOptional()
  @PlainText(100)
  search?: string | null;
}

/** A pilot unit the caller may see; what they may not see does not exist. */
export async function seenPilotUnit(ctx: Context, id: string): Promise<PilotUnitRow> {
  return seen(pilotUnitById(ctx, idOf(id)), PILOT_UNIT);
}

@Policy("pilot.read", "area")
@Resolver(() => PilotUnitType)
export class PilotUnitResolver {
  @Query(() => PilotUnitConnection, {
    description: "Các đơn vị điểm trong địa bàn, theo mã đơn vị. | Pilot units of the caller's area, by unit code.",
  })
  pilotUnits(
    @Args(() => PilotUnitsArgs) { first, after, ...filter }: PilotUnitsArgs,
    @Ctx() ctx: Context,
  ): Promise<Page<PilotUnitRow>> {
    return pilotUnitsPage(ctx, filter, { first, after });
  }

  @Query(() => PilotUnitType, {
    nullable: true,
    description: "Một đơn vị điểm; ngoài địa bàn thì không có. | One pilot unit; outside one's area it does not exist.",
  })
  pilotUnit(@Arg("id", () => ID, { description: "Mã. | Id." }) id: string, @Ctx() ctx: Context): Promise<PilotUnitRow> {
    return seenPilotUnit(ctx, id);
  }

  @FieldResolver(() => UnitVersion, {
    nullable: true,
    description: "Đơn vị hành chính vào ngày đề xuất. | The commune as it was on the day of the proposal.",
  })
  unit(@Root() pilot: PilotUnitRow): UnitVersion {
    return { id: pilot.unitVersionId };
  }

  @FieldResolver(() => UnitVersion, {
    nullable: true,
    description:
      "Huyện vào ngày đề xuất (R9); trống khi không còn cấp huyện. | The district on that day; empty where none exists.",
  })
  district(@Root() pilot: PilotUnitRow): UnitVersion | null {
    return unitVersionOf(pilot.districtVersionId);
  }

  @FieldResolver(() => LocalDateScalar, {
    nullable: true,
    description:
      "Hạn tổ chức hội nghị triển khai (R39); trống khi chưa được chọn. | Last day for the launch conference; empty until chosen.",
  })
  launchDueOn(@Root() pilot: PilotUnitRow): LocalDate | null {
    return pilot.selectedOn ? pilot.dueOn : null;
  }

  @FieldResolver(() => Boolean, {
    description: "Được chọn, chưa triển khai và đã quá hạn (R46). | Chosen, not launched, and past the last day.",
  })
  isLate(@Root() pilot: PilotUnitRow, @Ctx() ctx: Context): boolean {
    return isLate(pilot, ctx.clock.today());
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: "Số ngày quá hạn (ngày); trống khi không quá hạn. | Days past the last day; empty when not late.",
  })
  daysLate(@Root() pilot: PilotUnitRow, @Ctx() ctx: Context): number | null {
    return daysLate(pilot, ctx.clock.today());
  }

  @FieldResolver(() => PilotStage, {
    nullable: true,
    description:
      "Bước tiếp theo; trống khi đã hoạt động hoặc đã kết thúc. | The next step; empty once active or ended.",
  })
  nextStep(@Root() pilot: PilotUnitRow): PilotStage | null {
    return stepAfter(pilot.stage) as PilotStage | null;
  }

  @Policy("pilot.read", "parent")
  @FieldResolver(() => [PilotStepType], {
    description: "Các bước đã ghi nhận, theo thứ tự. | The recorded steps in order.",
  })
  async steps(@Root() pilot: PilotUnitRow, @Ctx() ctx: Context): Promise<PilotStepRow[]> {
    const steps = await stepsOf(ctx, pilot.id);
    return covers(keysFor(ctx.actor, "rollout.read"), pilot) ? steps : steps.map((step) => ({ ...step, note: null }));
  }

  @Policy("rollout.read", "parent")
  @FieldResolver(() => [EndorsementType], { description: "Ý kiến đồng ý của các cấp (R23). | Sign-offs." })
  endorsements(@Root() pilot: PilotUnitRow, @Ctx() ctx: Context): Promise<EndorsementRow[]> {
    return endorsementsOf(ctx, pilot.id);
  }

  @Policy("rollout.read", "parent")
  @FieldResolver(() => [PilotOutcomeType], {
    description: "Các quyết định duy trì, sáp nhập, kết thúc (A15). | Decisions to maintain, merge or close.",
  })
  outcomes(@Root() pilot: PilotUnitRow, @Ctx() ctx: Context): Promise<PilotOutcomeRow[]> {
    return outcomesOf(ctx, pilot.id);
  }

  @Policy("pilot.advance", "parent")
  @Directive('@tag(name: "private")')
  @FieldResolver(() => PilotSurvey, {
    nullable: true,
    description: "Số liệu khảo sát, chỉ cán bộ cấp xã xem. | Counts of the survey, for the commune's officer only.",
  })
  survey(@Root() pilot: PilotUnitRow, @Ctx() ctx: Context): PilotSurvey | null {
    if (!covers(keysFor(ctx.actor, "pilot.advance"), pilot)) return null;
    const { peopleSurveyed: surveyed, peopleConsented: consented, peopleDeclined: declined } = pilot;
    return surveyed === null || consented === null || declined === null ? null : { surveyed, consented, declined };
  }

  @Policy("conference.read", "parent")
  @FieldResolver(() => LaunchConference, {
    nullable: true,
    description: "Hội nghị triển khai (R31). | The launch conference.",
  })
  launch(@Root() pilot: PilotUnitRow, @Ctx() ctx: Context): Promise<LaunchConferenceRow | null> {
    return launchOf(ctx, pilot.id);
  }
}
