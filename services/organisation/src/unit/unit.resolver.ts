import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import {
  IdText,
  LocalDateScalar,
  PageArgs,
  PlainText,
  Policy,
  idOf,
  type Context,
  type Page,
} from "@hoa-nhap/subgraph";
import { Matches, IsOptional } from "class-validator";
import {
  childrenPage,
  historyOf,
  nearestDay,
  successionsOf,
  unitByCode,
  unitOnDay,
  unitsPage,
  unitVersionById,
} from "./unit.reads.js";
import { UnitLevel, UnitSuccession, UnitVersion, UnitVersionConnection } from "./unit.type.js";

const AS_OF = {
  nullable: true,
  description: "Theo địa giới ngày nào; mặc định hôm nay. | In the boundaries of which day; today by default.",
};

@ArgsType()
class UnitArgs {
  @Field(() => String, { description: "Mã số. | Code." })
  @Matches(/^[0-9]{2,5}(-[0-9]{2,4})?$/)
  code!: string;
  @Field(() => LocalDateScalar, AS_OF)
  asOf?: string | null;
}

@ArgsType()
class UnitsArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: "Tìm theo tên, không cần dấu. | Search by name, tone marks not needed.",
  })
  @IsOptional()
  @PlainText(100)
  search?: string | null;
  @Field(() => UnitLevel, { nullable: true, description: "Chỉ cấp này. | Only this level." })
  level?: UnitLevel | null;
  @Field(() => ID, {
    nullable: true,
    description: "Trong đơn vị này, mọi cấp dưới (mã đơn vị). | Within this unit at any depth (unit id).",
  })
  @IsOptional()
  @IdText()
  under?: string | null;
  @Field(() => LocalDateScalar, AS_OF)
  asOf?: string | null;
}

const OF_DAY = {
  nullable: true,
  description:
    "Vào ngày nào; mặc định hôm nay, hoặc ngày gần nhất mà phiên bản này có hiệu lực. " +
    "| On which day; by default today, or the nearest day on which this version was valid.",
};

@ArgsType()
class DayArgs {
  @Field(() => LocalDateScalar, OF_DAY)
  asOf?: string | null;
}

@ArgsType()
class ChildrenArgs extends PageArgs {
  @Field(() => LocalDateScalar, AS_OF)
  asOf?: string | null;
}

@Policy("unit.read", "reference")
@Resolver(() => UnitVersion)
export class UnitResolver {
  @Query(() => UnitVersion, {
    nullable: true,
    description: "Đơn vị theo mã số, vào một ngày. | A unit by its code on a day (R9, R80).",
  })
  async unit(@Args(() => UnitArgs) { code, asOf }: UnitArgs, @Ctx() ctx: Context): Promise<UnitVersion | null> {
    return (await unitByCode(ctx, code, asOf ?? ctx.clock.today())) ?? null;
  }

  @Query(() => UnitVersion, { nullable: true, description: "Phiên bản đơn vị theo mã. | A unit version by its id." })
  unitVersion(
    @Arg("id", () => ID, { description: "Mã phiên bản. | Version id." }) id: string,
    @Ctx() ctx: Context,
  ): Promise<UnitVersion | null> {
    return unitVersionById(ctx, idOf(id));
  }

  @Query(() => UnitVersionConnection, {
    description: "Danh sách đơn vị vào một ngày. | Units on a day, by level and code.",
  })
  units(
    @Args(() => UnitsArgs) { first, after, asOf, ...filter }: UnitsArgs,
    @Ctx() ctx: Context,
  ): Promise<Page<UnitVersion>> {
    return unitsPage(ctx, { ...filter, asOf: asOf ?? ctx.clock.today() }, { first, after });
  }

  @FieldResolver(() => UnitVersion, {
    nullable: true,
    description: "Đơn vị cấp trên, theo địa giới một ngày. | The unit above, on a day.",
  })
  async parent(
    @Root() unit: UnitVersion,
    @Args(() => DayArgs) { asOf }: DayArgs,
    @Ctx() ctx: Context,
  ): Promise<UnitVersion | null> {
    const on = asOf ?? nearestDay(unit, ctx.clock.today());
    const { parentUnitId } = (asOf && (await unitOnDay(ctx, unit.unitId, asOf))) || unit;
    return parentUnitId ? unitOnDay(ctx, parentUnitId, on) : null;
  }

  @FieldResolver(() => [UnitVersion], {
    description: "Các cấp trên, từ tỉnh xuống, theo địa giới một ngày. | All units above on a day, province first.",
  })
  async ancestors(
    @Root() unit: UnitVersion,
    @Args(() => DayArgs) { asOf }: DayArgs,
    @Ctx() ctx: Context,
  ): Promise<UnitVersion[]> {
    const on = asOf ?? nearestDay(unit, ctx.clock.today());
    const above: UnitVersion[] = [];
    for (let next: UnitVersion = (asOf && (await unitOnDay(ctx, unit.unitId, asOf))) || unit; next.parentUnitId;) {
      const parent = await unitOnDay(ctx, next.parentUnitId, on);
      if (!parent) break;
      above.unshift(parent);
      next = parent;
    }
    return above;
  }

  @FieldResolver(() => UnitVersionConnection, {
    description: "Các đơn vị trực thuộc. | The units directly below, by code.",
  })
  children(
    @Root() unit: UnitVersion,
    @Args(() => ChildrenArgs) { asOf, ...page }: ChildrenArgs,
    @Ctx() ctx: Context,
  ): Promise<Page<UnitVersion>> {
    return childrenPage(ctx, unit.unitId, asOf ?? nearestDay(unit, ctx.clock.today()), page);
  }

  @FieldResolver(() => [UnitVersion], {
    description: "Mọi phiên bản của đơn vị, cũ trước. | All versions of this unit, oldest first.",
  })
  history(@Root() unit: UnitVersion, @Ctx() ctx: Context): Promise<UnitVersion[]> {
    return historyOf(ctx, unit.unitId);
  }

  @FieldResolver(() => [UnitSuccession], { description: "Đã trở thành đơn vị nào. | What became of it." })
  successors(@Root() unit: UnitVersion, @Ctx() ctx: Context): Promise<UnitSuccession[]> {
    return steps(ctx, unit.id, "from");
  }

  @FieldResolver(() => [UnitSuccession], { description: "Từ đơn vị nào mà thành. | Where it came from." })
  predecessors(@Root() unit: UnitVersion, @Ctx() ctx: Context): Promise<UnitSuccession[]> {
    return steps(ctx, unit.id, "to");
  }
}

const steps = async (ctx: Context, id: string, direction: "from" | "to"): Promise<UnitSuccession[]> =>
  Promise.all(
    (await successionsOf(ctx, id, direction)).map(async (row) => ({
      ...row,
      from: (await unitVersionById(ctx, row.fromVersionId))!,
      to: (await unitVersionById(ctx, row.toVersionId))!,
    })),
  );
