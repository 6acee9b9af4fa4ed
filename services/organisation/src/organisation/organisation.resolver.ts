import { Args, ArgsType, Ctx, Directive, Field, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { RoleName } from "@hoa-nhap/kernel";
import { IdText, LocalDateScalar, PageArgs, PlainText, Policy, type Context, type Page } from "@hoa-nhap/subgraph";
import { IsOptional } from "class-validator";
import { nearestDay, unitOnDay } from "../unit/unit.reads.js";
import { UnitLevel, UnitVersion } from "../unit/unit.type.js";
import {
  departmentById,
  departmentsOf,
  nameOn,
  officialById,
  officialsOf,
  officialsPage,
  organisationById,
  organisationsOfUnit,
  organisationsPage,
  postsIn,
  postsOf,
  type OrganisationRow,
} from "./organisation.reads.js";
import { PostRole } from "./organisation.inputs.js";
import { rolesOf } from "./role-seats.js";
import {
  DepartmentType,
  Official,
  OfficialConnection,
  OrganisationType,
  OrganisationConnection,
  OrganisationKind,
  PostType,
} from "./organisation.type.js";

const AS_OF = { nullable: true, description: "Vào ngày nào; mặc định hôm nay. | On which day; today by default." };

@ArgsType()
class DayArgs {
  @Field(() => LocalDateScalar, AS_OF)
  asOf?: string | null;
}

@ArgsType()
class KindArgs extends DayArgs {
  @Field(() => OrganisationKind, { nullable: true, description: "Chỉ loại này. | Only this kind." })
  kind?: OrganisationKind | null;
}

@ArgsType()
class OrganisationsArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: "Tìm theo tên, không cần dấu. | Search by name or alias, tone marks not needed (R78).",
  })
  @IsOptional()
  @PlainText(100)
  search?: string | null;
  @Field(() => OrganisationKind, { nullable: true, description: "Chỉ loại này. | Only this kind." })
  kind?: OrganisationKind | null;
  @Field(() => UnitLevel, { nullable: true, description: "Chỉ ở cấp này (cùng cấp, R65). | Only at this level." })
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

@ArgsType()
class OfficialsArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: "Tìm theo họ tên, không cần dấu. | Search by name, tone marks not needed.",
  })
  @IsOptional()
  @PlainText(100)
  search?: string | null;
}

@Resolver(() => OrganisationType)
export class OrganisationResolver {
  @Policy("organisation.read", "reference")
  @Query(() => OrganisationConnection, {
    description: "Các tổ chức đang hoạt động vào một ngày, theo tên. | The bodies that stand on a day, by name.",
  })
  organisations(
    @Args(() => OrganisationsArgs) { first, after, asOf, ...filter }: OrganisationsArgs,
    @Ctx() ctx: Context,
  ): Promise<Page<OrganisationType>> {
    return organisationsPage(ctx, { ...filter, asOf: asOf ?? ctx.clock.today() }, { first, after });
  }

  @FieldResolver(() => String, { description: "Tên chính thức, vào một ngày. | Official name on a day." })
  async name(
    @Root() { id, name }: OrganisationRow,
    @Args(() => DayArgs) { asOf }: DayArgs,
    @Ctx() ctx: Context,
  ): Promise<string> {
    return (await nameOn(ctx, id, asOf ?? ctx.clock.today())) ?? name;
  }

  @FieldResolver(() => UnitVersion, { nullable: true, description: "Địa bàn, vào một ngày. | Its territory on a day." })
  unit(
    @Root() { unitId }: OrganisationType,
    @Args(() => DayArgs) { asOf }: DayArgs,
    @Ctx() ctx: Context,
  ): Promise<UnitVersion | null> | null {
    return unitId ? unitOnDay(ctx, unitId, asOf ?? ctx.clock.today()) : null;
  }

  @FieldResolver(() => [OrganisationType], {
    description:
      "Các tổ chức cùng cấp: cùng đơn vị, trừ chính nó (R65). | Bodies at the same level: those of the same unit, itself left out.",
  })
  async peers(
    @Root() { id, unitId }: OrganisationType,
    @Args(() => KindArgs) { kind, asOf }: KindArgs,
    @Ctx() ctx: Context,
  ): Promise<OrganisationType[]> {
    if (!unitId) return [];
    return (await organisationsOfUnit(ctx, unitId, asOf ?? ctx.clock.today(), kind)).filter((one) => one.id !== id);
  }

  @FieldResolver(() => [DepartmentType], { description: "Các ban, vào một ngày (R48). | Its departments on a day." })
  departments(
    @Root() { id }: OrganisationType,
    @Args(() => DayArgs) { asOf }: DayArgs,
    @Ctx() ctx: Context,
  ): Promise<DepartmentType[]> {
    return departmentsOf(ctx, id, asOf ?? ctx.clock.today());
  }

  @Policy("official.read", "area")
  @Directive('@tag(name: "private")')
  @FieldResolver(() => [Official], {
    nullable: true,
    description:
      "Những người giữ chức vụ vào một ngày, trong địa bàn được xem. | Who serves in it on a day, within the caller's area.",
  })
  officials(
    @Root() { id }: OrganisationType,
    @Args(() => DayArgs) { asOf }: DayArgs,
    @Ctx() ctx: Context,
  ): Promise<Official[]> {
    return officialsOf(ctx, id, asOf ?? ctx.clock.today());
  }

  @Policy("official.read", "area")
  @Directive('@tag(name: "private")')
  @FieldResolver(() => [PostType], {
    nullable: true,
    description:
      "Các chức vụ được giữ vào một ngày, trong địa bàn được xem. | Posts held in it on a day, within the caller's area.",
  })
  posts(
    @Root() { id }: OrganisationType,
    @Args(() => DayArgs) { asOf }: DayArgs,
    @Ctx() ctx: Context,
  ): Promise<PostType[]> {
    return postsIn(ctx, id, asOf ?? ctx.clock.today());
  }

  @Policy("account.manage", "reference")
  @Directive('@tag(name: "private")')
  @FieldResolver(() => [PostRole], {
    nullable: true,
    description:
      "Các vai trò mà chức vụ ở đây được mang, vào một ngày. | The roles that a post here may carry, on a day.",
  })
  async roles(
    @Root() { unitId, kind }: OrganisationType,
    @Args(() => DayArgs) { asOf }: DayArgs,
    @Ctx() ctx: Context,
  ): Promise<RoleName[]> {
    if (!unitId) return rolesOf(kind, "CENTRAL");
    const unit = await unitOnDay(ctx, unitId, asOf ?? ctx.clock.today());
    return unit ? rolesOf(kind, unit.level) : [];
  }
}

@Resolver(() => UnitVersion)
export class UnitOrganisationsResolver {
  @Policy("organisation.read", "reference")
  @FieldResolver(() => [OrganisationType], {
    nullable: true,
    description:
      "Các tổ chức trong đơn vị, vào một ngày; mặc định hôm nay, hoặc ngày gần nhất mà phiên bản này có hiệu lực. " +
      "" +
      "| The bodies seated here on a day; by default today, or the nearest day on which this version was valid " +
      "(R65).",
  })
  organisations(
    @Root() unit: UnitVersion,
    @Args(() => KindArgs) { kind, asOf }: KindArgs,
    @Ctx() ctx: Context,
  ): Promise<OrganisationType[]> {
    return organisationsOfUnit(ctx, unit.unitId, asOf ?? nearestDay(unit, ctx.clock.today()), kind);
  }
}

@Resolver(() => Official)
export class OfficialResolver {
  @Policy("official.read", "area")
  @Directive('@tag(name: "private")')
  @Query(() => OfficialConnection, {
    description: "Danh bạ cán bộ trong địa bàn được xem. | Those who serve, within the caller's area, by name.",
  })
  officials(
    @Args(() => OfficialsArgs) { search, ...page }: OfficialsArgs,
    @Ctx() ctx: Context,
  ): Promise<Page<Official>> {
    return officialsPage(ctx, search, page);
  }

  @FieldResolver(() => [PostType], { description: "Các chức vụ. | Posts held, in the caller's area." })
  posts(@Root() { id }: Official, @Ctx() ctx: Context): Promise<PostType[]> {
    return postsOf(ctx, id);
  }
}

@Resolver(() => PostType)
export class PostResolver {
  @FieldResolver(() => OrganisationType, { nullable: true, description: "Tổ chức. | The body." })
  organisation(@Root() { organisationId }: PostType, @Ctx() ctx: Context): Promise<OrganisationType | null> {
    return organisationById(ctx, organisationId);
  }

  @FieldResolver(() => DepartmentType, { nullable: true, description: "Ban. | The department." })
  department(@Root() { departmentId }: PostType, @Ctx() ctx: Context): Promise<DepartmentType | null> | null {
    return departmentId ? departmentById(ctx, departmentId) : null;
  }

  @FieldResolver(() => Official, {
    nullable: true,
    description: "Người giữ, trong địa bàn được xem. | Who holds it, within the caller's area.",
  })
  official(@Root() { officialId }: PostType, @Ctx() ctx: Context): Promise<Official | null> {
    return officialById(ctx, officialId);
  }
}

@Resolver(() => DepartmentType)
export class DepartmentResolver {
  @FieldResolver(() => OrganisationType, { nullable: true, description: "Tổ chức. | The body." })
  organisation(@Root() { organisationId }: DepartmentType, @Ctx() ctx: Context): Promise<OrganisationType | null> {
    return organisationById(ctx, organisationId);
  }
}
