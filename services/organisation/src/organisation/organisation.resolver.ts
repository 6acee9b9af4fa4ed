import { Arg, Args, ArgsType, Ctx, Directive, Field, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { PageArgs, PlainText, type Context, type Page } from "@hoa-nhap/subgraph";
import { IsOptional } from "class-validator";
import { unitOnDay } from "../unit/unit.reads.js";
import { UnitVersion } from "../unit/unit.type.js";
import { me, officialsOf, organisationById, organisationsOfUnit, organisationsPage, postsOf } from "./organisation.reads.js";
import { Me, Official, Organisation, OrganisationConnection, OrganisationKind, Post } from "./organisation.type.js";

@ArgsType()
class OrganisationsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: "Tìm theo tên, không cần dấu. | Search by name or alias, tone marks not needed (R78)." })
  @IsOptional() @PlainText(100)
  search?: string | null;
  @Field(() => OrganisationKind, { nullable: true, description: "Chỉ loại này. | Only this kind." })
  kind?: OrganisationKind | null;
}

@Resolver(() => Organisation)
export class OrganisationResolver {
  @Query(() => OrganisationConnection, { description: "Danh sách tổ chức. | Bodies, by name." })
  organisations(@Args(() => OrganisationsArgs) { first, after, ...filter }: OrganisationsArgs, @Ctx() ctx: Context): Promise<Page<Organisation>> {
    return organisationsPage(ctx, filter, { first, after });
  }

  @FieldResolver(() => UnitVersion, { nullable: true, description: "Địa bàn, hôm nay. | Its territory, as of today." })
  unit(@Root() { unitId }: Organisation, @Ctx() ctx: Context): Promise<UnitVersion | null> | null {
    return unitId ? unitOnDay(ctx, unitId, ctx.clock.today()) : null;
  }

  @Directive('@tag(name: "private")')
  @FieldResolver(() => [Official], { nullable: true, description: "Những người đang giữ chức vụ, trong địa bàn được xem. | Who serves in it today, within the caller's area." })
  officials(@Root() { id }: Organisation, @Ctx() ctx: Context): Promise<Official[]> {
    return officialsOf(ctx, id, ctx.clock.today());
  }
}

@Resolver(() => UnitVersion)
export class UnitOrganisationsResolver {
  @FieldResolver(() => [Organisation], { nullable: true, description: "Các tổ chức cùng cấp trong địa bàn. | The bodies seated here (R65)." })
  organisations(
    @Root() { unitId }: UnitVersion,
    @Arg("kind", () => OrganisationKind, { nullable: true, description: "Chỉ loại này. | Only this kind." }) kind: OrganisationKind | null,
    @Ctx() ctx: Context,
  ): Promise<Organisation[]> {
    return organisationsOfUnit(ctx, unitId, kind);
  }
}

@Resolver(() => Official)
export class OfficialResolver {
  @FieldResolver(() => [Post], { description: "Các chức vụ. | Posts held, in the caller's area." })
  posts(@Root() { id }: Official, @Ctx() ctx: Context): Promise<Post[]> {
    return postsOf(ctx, id);
  }
}

@Resolver(() => Post)
export class PostResolver {
  @FieldResolver(() => Organisation, { nullable: true, description: "Tổ chức. | The body." })
  organisation(@Root() { organisationId }: Post, @Ctx() ctx: Context): Promise<Organisation | null> {
    return organisationById(ctx, organisationId);
  }
}

@Resolver(() => Me)
export class MeResolver {
  @Directive('@tag(name: "private")')
  @Query(() => Me, { nullable: true, description: "Tài khoản đang dùng. | The caller's own account." })
  me(@Ctx() ctx: Context): Promise<Me | null> {
    return me(ctx);
  }
}
