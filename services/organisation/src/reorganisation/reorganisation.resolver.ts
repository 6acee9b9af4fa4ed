import { Arg, Args, Ctx, Directive, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { PageArgs, pageOfAll, Policy, idOf, seen, type Context, type Page } from "@hoa-nhap/subgraph";
import { unitVersionById } from "../unit/unit.reads.js";
import { UnitVersionConnection, type UnitLevel, type UnitVersion } from "../unit/unit.type.js";
import {
  fatesOf,
  postsInUnits,
  previewFor,
  reorganisationById,
  reorganisationsPage,
  versionsOfApplied,
  type ReorganisationRow,
} from "./reorganisation.reads.js";
import { REORGANISATION } from "./reorganisation.service.js";
import {
  ReorganisationType,
  ReorganisationConnection,
  ReorganisationFault,
  ReorganisationPost,
  ReorganisationPostConnection,
  ReorganisationSplit,
  ReorganisationSplitConnection,
  ReorganisationUnit,
  ReorganisationUnitConnection,
} from "./reorganisation.type.js";

/** The act as it stands now; NOT_FOUND when there is none. */
export const written = (ctx: Context, id: string): Promise<ReorganisationRow> =>
  seen(reorganisationById(ctx, id), REORGANISATION);
@Policy("unit.reorganise", "reference")
@Resolver(() => ReorganisationType)
export class ReorganisationResolver {
  @Directive('@tag(name: "private")')
  @Query(() => ReorganisationConnection, {
    description:
      "Các lần sắp xếp đơn vị hành chính, ngày hiệu lực gần nhất trước. | Reorganisations, the latest day first.",
  })
  reorganisations(@Args(() => PageArgs) page: PageArgs, @Ctx() ctx: Context): Promise<Page<ReorganisationRow>> {
    return reorganisationsPage(ctx, page);
  }

  @Directive('@tag(name: "private")')
  @Query(() => ReorganisationType, { nullable: true, description: "Một lần sắp xếp. | One reorganisation." })
  reorganisation(
    @Arg("id", () => ID, { description: "Mã. | Id." }) id: string,
    @Ctx() ctx: Context,
  ): Promise<ReorganisationRow> {
    return written(ctx, idOf(id));
  }

  @FieldResolver(() => [ReorganisationFault], {
    description: "Các lỗi theo dòng, tối đa 1000. | Its faults by row, at most 1000.",
  })
  async faults(@Root() act: ReorganisationRow, @Ctx() ctx: Context): Promise<ReorganisationFault[]> {
    const faults = (await previewFor(ctx, act))?.faults ?? [];
    return faults.slice(0, 1000).map(({ row, rule, message }) => ({ row, rule, message: message[ctx.actor.language] }));
  }

  @FieldResolver(() => Int, { description: "Số việc còn phải quyết định (việc). | Decisions still to be made." })
  async undecided(@Root() act: ReorganisationRow, @Ctx() ctx: Context): Promise<number> {
    return (await previewFor(ctx, act))?.undecided ?? 0;
  }

  @FieldResolver(() => Int, {
    description:
      "Tổng số việc phải quyết định về đơn vị bị chia (việc). | Decisions that divided units need, made or not.",
  })
  async toDecide(@Root() act: ReorganisationRow, @Ctx() ctx: Context): Promise<number> {
    return (await previewFor(ctx, act))?.toDecide ?? 0;
  }

  @FieldResolver(() => UnitVersionConnection, { description: "Các đơn vị kết thúc. | The units that end." })
  async endingUnits(
    @Root() act: ReorganisationRow,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
  ): Promise<Page<UnitVersion>> {
    const ids =
      act.state === "APPLIED"
        ? (await versionsOfApplied(ctx, act, "from")).map(({ id }) => id)
        : ((await previewFor(ctx, act))?.ending ?? []).map(({ id }) => id);
    const { edges, ...rest } = pageOfAll(
      ids.map((id) => ({ id })),
      page,
      ({ id }) => [id],
    );
    return {
      ...rest,
      edges: await Promise.all(
        edges.map(async ({ cursor, node }) => ({ cursor, node: (await unitVersionById(ctx, node.id))! })),
      ),
    };
  }

  @FieldResolver(() => ReorganisationUnitConnection, {
    description:
      "Các đơn vị mới hoặc đổi tên, loại, cấp trên. | The units that are new, or bear another name, kind or place.",
  })
  async newUnits(
    @Root() act: ReorganisationRow,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
  ): Promise<Page<ReorganisationUnit>> {
    const units =
      act.state === "APPLIED" ? await versionsOfApplied(ctx, act, "to") : ((await previewFor(ctx, act))?.news ?? []);
    return pageOfAll(
      units.map(({ code, fullName, level, parentCode }) => ({ code, fullName, level: level as UnitLevel, parentCode })),
      page,
      ({ code }) => [code],
    );
  }

  @FieldResolver(() => ReorganisationSplitConnection, {
    description: "Các xã bị chia và điều đã quyết định. | Divided communes and what was decided.",
  })
  async splitUnits(
    @Root() act: ReorganisationRow,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
  ): Promise<Page<ReorganisationSplit>> {
    const divided = (await previewFor(ctx, act))?.divided ?? [];
    const { edges, ...rest } = pageOfAll(
      divided.map((d) => ({ ...d, code: d.version.code })),
      page,
      ({ code }) => [code],
    );
    const unit = async (id: string): Promise<UnitVersion> => (await unitVersionById(ctx, id))!;
    return {
      ...rest,
      edges: await Promise.all(
        edges.map(async ({ cursor, node: { version, heirs, decision, areas } }) => ({
          cursor,
          node: {
            unit: await unit(version.id),
            needsDecision: decision === null || areas.some((a) => a.decision === null),
            heirs: heirs.map((h) => ({ ...h, level: h.level as UnitLevel })),
            decision,
            areas: await Promise.all(
              areas.map(async (area) => ({ unit: await unit(area.version.id), decision: area.decision })),
            ),
          },
        })),
      ),
    };
  }

  @FieldResolver(() => ReorganisationPostConnection, {
    description:
      "Các chức vụ ở đơn vị kết thúc, trong địa bàn được xem. | Posts in units that end, within the caller's area.",
  })
  async affectedPosts(
    @Root() act: ReorganisationRow,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
  ): Promise<Page<ReorganisationPost>> {
    const preview = await previewFor(ctx, act);
    const ending = new Map((preview?.ending ?? []).map((v) => [v.unitId, v.id]));
    const heirsOf = new Map((preview ? fatesOf(preview) : []).map(({ id, heirs }) => [id, heirs]));
    const { edges, ...rest } = pageOfAll(await postsInUnits(ctx, [...ending.keys()], act), page, ({ id }) => [id]);
    return {
      ...rest,
      edges: await Promise.all(
        edges.map(async ({ cursor, node: { unitId, ...post } }) => ({
          cursor,
          node: {
            post,
            unit: (await unitVersionById(ctx, ending.get(unitId)!))!,
            heirs: (heirsOf.get(ending.get(unitId)!) ?? []).map((heir) => ({
              ...heir,
              level: heir.level as UnitLevel,
            })),
            decision: preview?.decisions.posts.get(post.id) ?? null,
          },
        })),
      ),
    };
  }
}
