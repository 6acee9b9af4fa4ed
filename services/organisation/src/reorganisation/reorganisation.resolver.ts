import { Arg, Args, Ctx, Directive, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { badField, isId, notFound } from "@hoa-nhap/kernel";
import { PageArgs, pageOfAll, type Context, type Page } from "@hoa-nhap/subgraph";
import { unitVersionById } from "../unit/unit.reads.js";
import { UnitVersion, UnitVersionConnection, type UnitLevel } from "../unit/unit.type.js";
import { CloseReorganisationInput, DecideReorganisationAreaInput, DecideReorganisationInput, DecideReorganisationPostInput, DraftReorganisationInput } from "./reorganisation.inputs.js";
import { postsInUnits, previewFor, reorganisationById, reorganisationsPage, versionsOfApplied, type ReorganisationRow } from "./reorganisation.reads.js";
import {
  applyReorganisation, cancelReorganisation, decideReorganisation, decideReorganisationArea, decideReorganisationPost, draftReorganisation, REORGANISATION,
} from "./reorganisation.service.js";
import {
  Reorganisation, ReorganisationConnection, ReorganisationFault, ReorganisationPost, ReorganisationPostConnection, ReorganisationSplit, ReorganisationSplitConnection, ReorganisationUnit,
  ReorganisationUnitConnection,
} from "./reorganisation.type.js";

const written = async (ctx: Context, id: string): Promise<ReorganisationRow> => {
  const row = await reorganisationById(ctx, id);
  if (!row) throw notFound(REORGANISATION);
  return row;
};
const inReading = ({ state, ...row }: ReorganisationRow): Reorganisation => ({ ...row, state } as Reorganisation);

@Resolver(() => Reorganisation)
export class ReorganisationResolver {
  @Directive('@tag(name: "private")')
  @Query(() => ReorganisationConnection, { description: "Các lần sắp xếp đơn vị hành chính, ngày hiệu lực gần nhất trước. | Reorganisations, the latest day first." })
  reorganisations(@Args(() => PageArgs) page: PageArgs, @Ctx() ctx: Context): Promise<Page<ReorganisationRow>> {
    return reorganisationsPage(ctx, page);
  }

  @Directive('@tag(name: "private")')
  @Query(() => Reorganisation, { nullable: true, description: "Một lần sắp xếp. | One reorganisation." })
  reorganisation(@Arg("id", () => ID, { description: "Mã. | Id." }) id: string, @Ctx() ctx: Context): Promise<ReorganisationRow> {
    if (!isId(id)) throw badField("id", "id", { vi: "Mã không hợp lệ.", en: "That is not a valid id." });
    return written(ctx, id);
  }

  @Mutation(() => Reorganisation, { description: "Lập dự thảo; lỗi được giữ và báo theo dòng. | Drafts a reorganisation; its faults are kept with it and told by row." })
  async draftReorganisation(@Arg("input", () => DraftReorganisationInput, { description: "Dự thảo. | The draft." }) input: DraftReorganisationInput, @Ctx() ctx: Context): Promise<Reorganisation> {
    return inReading(await written(ctx, await draftReorganisation(ctx, input)));
  }

  @Mutation(() => Reorganisation, { description: "Quyết định đơn vị tiếp nhận việc của một xã bị chia. | Decides who takes over from a divided commune." })
  async decideReorganisation(@Arg("input", () => DecideReorganisationInput, { description: "Quyết định. | The decision." }) input: DecideReorganisationInput, @Ctx() ctx: Context): Promise<Reorganisation> {
    return inReading(await written(ctx, await decideReorganisation(ctx, input)));
  }

  @Mutation(() => Reorganisation, { description: "Quyết định nơi về của một khu dân cư. | Decides where a residential area goes." })
  async decideReorganisationArea(@Arg("input", () => DecideReorganisationAreaInput, { description: "Quyết định. | The decision." }) input: DecideReorganisationAreaInput, @Ctx() ctx: Context): Promise<Reorganisation> {
    return inReading(await written(ctx, await decideReorganisationArea(ctx, input)));
  }

  @Mutation(() => Reorganisation, { description: "Quyết định về một chức vụ ở đơn vị kết thúc. | Decides about a post in a unit that ends." })
  async decideReorganisationPost(@Arg("input", () => DecideReorganisationPostInput, { description: "Quyết định. | The decision." }) input: DecideReorganisationPostInput, @Ctx() ctx: Context): Promise<Reorganisation> {
    return inReading(await written(ctx, await decideReorganisationPost(ctx, input)));
  }

  @Mutation(() => Reorganisation, { description: "Thực hiện trong một lần; sửa sai bằng một lần sắp xếp khác. | Applies it as a whole; a correction is another act." })
  async applyReorganisation(@Arg("input", () => CloseReorganisationInput, { description: "Dự thảo nào. | Which draft." }) input: CloseReorganisationInput, @Ctx() ctx: Context): Promise<Reorganisation> {
    return inReading(await written(ctx, await applyReorganisation(ctx, input)));
  }

  @Mutation(() => Reorganisation, { description: "Hủy dự thảo. | Cancels a draft." })
  async cancelReorganisation(@Arg("input", () => CloseReorganisationInput, { description: "Dự thảo nào. | Which draft." }) input: CloseReorganisationInput, @Ctx() ctx: Context): Promise<Reorganisation> {
    return inReading(await written(ctx, await cancelReorganisation(ctx, input)));
  }

  @FieldResolver(() => [ReorganisationFault], { description: "Các lỗi theo dòng, tối đa 1000. | Its faults by row, at most 1000." })
  async faults(@Root() act: ReorganisationRow, @Ctx() ctx: Context): Promise<ReorganisationFault[]> {
    const faults = (await previewFor(ctx, act))?.faults ?? [];
    return faults.slice(0, 1000).map(({ row, rule, message }) => ({ row, rule, message: message[ctx.actor.language] }));
  }

  @FieldResolver(() => Int, { description: "Số việc còn phải quyết định (việc). | Decisions still to be made." })
  async undecided(@Root() act: ReorganisationRow, @Ctx() ctx: Context): Promise<number> {
    return (await previewFor(ctx, act))?.undecided ?? 0;
  }

  @FieldResolver(() => UnitVersionConnection, { description: "Các đơn vị kết thúc. | The units that end." })
  async endingUnits(@Root() act: ReorganisationRow, @Args(() => PageArgs) page: PageArgs, @Ctx() ctx: Context): Promise<Page<UnitVersion>> {
    const ids = act.state === "APPLIED" ? (await versionsOfApplied(ctx, act, "from")).map(({ id }) => id) : ((await previewFor(ctx, act))?.ending ?? []).map(({ id }) => id);
    const { edges, ...rest } = pageOfAll(ids.map((id) => ({ id })), page, ({ id }) => [id]);
    return { ...rest, edges: await Promise.all(edges.map(async ({ cursor, node }) => ({ cursor, node: (await unitVersionById(ctx, node.id))! }))) };
  }

  @FieldResolver(() => ReorganisationUnitConnection, { description: "Các đơn vị mới hoặc đổi tên, loại, cấp trên. | The units that are new, or bear another name, kind or place." })
  async newUnits(@Root() act: ReorganisationRow, @Args(() => PageArgs) page: PageArgs, @Ctx() ctx: Context): Promise<Page<ReorganisationUnit>> {
    const units = act.state === "APPLIED" ? await versionsOfApplied(ctx, act, "to") : ((await previewFor(ctx, act))?.news ?? []);
    return pageOfAll(units.map(({ code, fullName, level, parentCode }) => ({ code, fullName, level: level as UnitLevel, parentCode })), page, ({ code }) => [code]);
  }

  @FieldResolver(() => ReorganisationSplitConnection, { description: "Các xã bị chia và điều đã quyết định. | Divided communes and what was decided." })
  async splitUnits(@Root() act: ReorganisationRow, @Args(() => PageArgs) page: PageArgs, @Ctx() ctx: Context): Promise<Page<ReorganisationSplit>> {
    const divided = (await previewFor(ctx, act))?.divided ?? [];
    const { edges, ...rest } = pageOfAll(divided.map((d) => ({ ...d, code: d.version.code })), page, ({ code }) => [code]);
    const unit = async (id: string): Promise<UnitVersion> => (await unitVersionById(ctx, id))!;
    return {
      ...rest,
      edges: await Promise.all(edges.map(async ({ cursor, node: { version, heirs, decision, areas } }) => ({
        cursor,
        node: {
          unit: await unit(version.id), needsDecision: decision === null || areas.some((a) => a.decision === null), heirs: heirs.map((h) => ({ ...h, level: h.level as UnitLevel })), decision,
          areas: await Promise.all(areas.map(async (area) => ({ unit: await unit(area.version.id), decision: area.decision }))),
        },
      }))),
    };
  }

  @FieldResolver(() => ReorganisationPostConnection, { description: "Các chức vụ ở đơn vị kết thúc, trong địa bàn được xem. | Posts in units that end, within the caller's area." })
  async affectedPosts(@Root() act: ReorganisationRow, @Args(() => PageArgs) page: PageArgs, @Ctx() ctx: Context): Promise<Page<ReorganisationPost>> {
    const preview = await previewFor(ctx, act);
    const ending = new Map((preview?.ending ?? []).map((v) => [v.unitId, v.id]));
    const { edges, ...rest } = pageOfAll(await postsInUnits(ctx, [...ending.keys()], act), page, ({ id }) => [id]);
    return {
      ...rest,
      edges: await Promise.all(edges.map(async ({ cursor, node: { unitId, ...post } }) => ({
        cursor, node: { post, unit: (await unitVersionById(ctx, ending.get(unitId)!))!, decision: preview?.decisions.posts.get(post.id) ?? null },
      }))),
    };
  }
}
