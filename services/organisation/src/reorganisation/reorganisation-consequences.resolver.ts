import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { can, isId } from "@hoa-nhap/kernel";
import { PageArgs, pageOfAll, type Context, type Page } from "@hoa-nhap/subgraph";
import { officialById } from "../organisation/organisation.reads.js";
import type { Official } from "../organisation/organisation.type.js";
import { unitOnDay, unitVersionById } from "../unit/unit.reads.js";
import type { UnitVersion } from "../unit/unit.type.js";
import {
  decisionsOf,
  fatesOf,
  fatesOfApplied,
  postById,
  previewFor,
  sightOf,
  type ReorganisationRow,
} from "./reorganisation.reads.js";
import {
  ReorganisationType,
  ReorganisationDecisionConnection,
  ReorganisationSightConnection,
  ReorganisationUnitFateConnection,
  type ReorganisationDecision,
  type ReorganisationSight,
  type ReorganisationUnitFate,
} from "./reorganisation.type.js";

/** Of gains and losses so many are named; the count says how many there are. */
const NAMED = 20;

const mapped = async <A, B>({ edges, ...rest }: Page<A>, each: (row: A) => Promise<B>): Promise<Page<B>> => ({
  ...rest,
  edges: await Promise.all(edges.map(async ({ cursor, node }) => ({ cursor, node: await each(node) }))),
});
const version = async (ctx: Context, id: string): Promise<UnitVersion> => (await unitVersionById(ctx, id))!;
const official = (ctx: Context, id: string): Promise<Official | null> =>
  can(ctx.actor, "official.read") && isId(id) ? officialById(ctx, id) : Promise.resolve(null);

/** What an act means for units and for those who serve, before it is applied and afterwards. */
@Resolver(() => ReorganisationType)
export class ReorganisationConsequencesResolver {
  @FieldResolver(() => ReorganisationUnitFateConnection, {
    description: "Từng đơn vị cũ ra sao, theo mã số. | What becomes of each old unit, by code.",
  })
  async unitFates(
    @Root() act: ReorganisationRow,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
  ): Promise<Page<ReorganisationUnitFate>> {
    const preview = await previewFor(ctx, act);
    const fates = act.state === "APPLIED" ? await fatesOfApplied(ctx, act) : preview ? fatesOf(preview) : [];
    return mapped(
      pageOfAll(fates, page, ({ id }) => [id]),
      async ({ id, fate, heirs }) =>
        ({ unit: await version(ctx, id), fate, heirs }) as unknown as ReorganisationUnitFate,
    );
  }

  @FieldResolver(() => ReorganisationSightConnection, {
    description:
      "Chức vụ nào thấy thêm hoặc thôi thấy gì, trong địa bàn được xem; trống khi đã thực hiện. " +
      "| Which posts come to see more or less, within the caller's area; empty once applied.",
  })
  async sightChanges(
    @Root() act: ReorganisationRow,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
  ): Promise<Page<ReorganisationSight>> {
    const preview = await previewFor(ctx, act);
    const changes = preview ? await sightOf(ctx, act, preview) : [];
    return mapped(
      pageOfAll(changes, page, ({ post }) => [post.id]),
      async ({ post, gains, loses, readsOnly }) => ({
        post: (await postById(ctx, post.id))!,
        official: await official(ctx, post.officialId),
        readsOnly,
        gainCount: gains.length,
        loseCount: loses.length,
        gains: await Promise.all(gains.slice(0, NAMED).map(({ id }) => version(ctx, id))),
        loses: await Promise.all(loses.slice(0, NAMED).map(({ id }) => version(ctx, id))),
      }),
    );
  }

  @FieldResolver(() => ReorganisationDecisionConnection, {
    description: "Các quyết định đã ghi, cũ trước. | The decisions recorded, oldest first.",
  })
  async decisions(
    @Root() act: ReorganisationRow,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
  ): Promise<Page<ReorganisationDecision>> {
    const eve = new Date(Date.parse(act.effectiveOn) - 86_400_000).toISOString().slice(0, 10);
    return mapped(
      pageOfAll(await decisionsOf(ctx, act), page, ({ kind, subject }) => [kind, subject]),
      async ({ kind, subject, target, decidedAt, decidedBy }) => ({
        unit: kind === "POST" ? null : await unitOnDay(ctx, subject, eve),
        post: kind === "POST" ? await postById(ctx, subject) : null,
        target,
        decidedAt,
        by: await official(ctx, decidedBy),
      }),
    );
  }
}
