import { Args, ArgsType, Ctx, Directive, Field, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { daysBetween, type LocalDate } from "@hoa-nhap/kernel";
import { IdText, loaderOf, LocalDateScalar, PageArgs, Policy, type Context, type Page } from "@hoa-nhap/subgraph";
import { IsOptional } from "class-validator";
import { UnitVersion, unitVersionOf } from "../unit/unit.reference.js";
import { DutyKind, type DutyRow } from "./duty.js";
import { districtVersions, overdueCountsOf, overduePage, type DistrictCount } from "./overdue.reads.js";
import { Overdue, OverdueConnection, OverdueCount } from "./overdue.type.js";

@ArgsType()
class OverdueArgs extends PageArgs {
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Tính đến hết ngày này; mặc định hôm nay. | As of the end of this day; today by default.",
  })
  asOf?: LocalDate | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      "So với hạn đầu tiên của kế hoạch, như chưa từng dời (R44). | Against the days as the plan first had them, as if never moved.",
  })
  againstFirst?: boolean | null;
  @Field(() => ID, {
    nullable: true,
    description: "Chỉ huyện này (mã đơn vị hoặc mã phiên bản). | Only this district (unit or version id).",
  })
  @IsOptional()
  @IdText()
  district?: string | null;
  @Field(() => DutyKind, { nullable: true, description: "Chỉ loại này. | Only this kind." })
  kind?: DutyKind | null;
}

@ArgsType()
class OverdueCountArgs {
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Tính đến hết ngày này; mặc định hôm nay. | As of the end of this day; today by default.",
  })
  asOf?: LocalDate | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "So với hạn đầu tiên của kế hoạch. | Against the days as the plan first had them.",
  })
  againstFirst?: boolean | null;
}

type Row = DutyRow & { asOf: LocalDate };

@Resolver(() => Overdue)
export class OverdueResolver {
  @Policy("rollout.read", "area")
  @Directive('@tag(name: "private")')
  @Query(() => OverdueConnection, {
    description:
      "Việc quá hạn trong địa bàn, lâu nhất trước (R49). | What is overdue in the caller's area, the oldest first.",
  })
  overdue(@Args(() => OverdueArgs) { first, after, ...filter }: OverdueArgs, @Ctx() ctx: Context): Promise<Page<Row>> {
    return overduePage(ctx, filter, { first, after });
  }

  @Policy("progress.read", "area")
  @Query(() => [OverdueCount], {
    description:
      "Số việc quá hạn theo huyện, theo mã huyện (R40). | How much is overdue by district, in the order of codes.",
  })
  overdueCounts(@Args(() => OverdueCountArgs) filter: OverdueCountArgs, @Ctx() ctx: Context): Promise<DistrictCount[]> {
    return overdueCountsOf(ctx, filter);
  }

  @FieldResolver(() => Int, { description: "Số ngày quá hạn (ngày). | Days late." })
  daysLate(@Root() { dueOn, asOf }: Row): number {
    return daysBetween(dueOn, asOf);
  }

  @FieldResolver(() => UnitVersion, { nullable: true, description: "Đơn vị còn nợ việc. | The unit that owes it." })
  unit(@Root() { unitVersionId }: DutyRow): UnitVersion | null {
    return unitVersionOf(unitVersionId);
  }

  @FieldResolver(() => UnitVersion, {
    nullable: true,
    description:
      "Huyện của thời điểm đó; trống khi không thuộc huyện nào. | The district of the time; empty without one.",
  })
  async district(@Root() { districtKey, asOf }: Row, @Ctx() ctx: Context): Promise<UnitVersion | null> {
    if (!districtKey) return null;
    return unitVersionOf(
      await loaderOf<number, string>(ctx, `districts on ${asOf}`, (keys) => districtVersions(ctx, keys, asOf)).load(
        districtKey,
      ),
    );
  }
}

@Resolver(() => OverdueCount)
export class OverdueCountResolver {
  @FieldResolver(() => UnitVersion, {
    nullable: true,
    description:
      "Huyện; trống: việc của tỉnh hoặc nơi không còn huyện. | The district; empty: the province's own, or where districts are no more.",
  })
  district(@Root() { districtVersionId }: DistrictCount): UnitVersion | null {
    return unitVersionOf(districtVersionId);
  }
}
