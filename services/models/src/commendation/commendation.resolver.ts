import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { can } from "@hoa-nhap/kernel";
import { LocalDateScalar, PageArgs, Policy, YearArg, idOf, seen, type Context, type Page } from "@hoa-nhap/subgraph";
import { conferenceById } from "../conference/conference.reads.js";
import type { ConferenceRow } from "../conference/conference.tables.js";
import { ConferenceType } from "../conference/conference.type.js";
import { pilotUnitById, type PilotUnitRow } from "../pilot-unit/pilot-unit.reads.js";
import { PilotUnitType } from "../pilot-unit/pilot-unit.type.js";
import { Official, Organisation, UnitVersion } from "../unit/unit.reference.js";
import { CommendationState, Receiver } from "./commendation-words.js";
import {
  AwardCommendationInput,
  ConsiderCommendationInput,
  DeclineCommendationInput,
  NominateInput,
  PresentCommendationInput,
  RevokeCommendationInput,
} from "./commendation.inputs.js";
import { commendationById, commendationFigures, commendationsPage } from "./commendation.reads.js";
import { award, COMMENDATION, consider, decline, nominate, present, revoke } from "./commendation.service.js";
import type { CommendationRow } from "./commendation.tables.js";
import { CommendationType, CommendationConnection, CommendationFigures } from "./commendation.type.js";

@ArgsType()
class CommendationsArgs extends PageArgs {
  @YearArg("Chỉ năm này. | Only this year.", { nullable: true })
  year?: number | null;
  @Field(() => CommendationState, { nullable: true, description: "Chỉ trạng thái này. | Only at this state." })
  state?: CommendationState | null;
  @Field(() => Receiver, {
    nullable: true,
    description: "Chỉ tập thể, hoặc chỉ cá nhân. | Only collectives, or only individuals.",
  })
  receiver?: Receiver | null;
}
@ArgsType()
class FiguresArgs {
  @YearArg("Năm. | Year.")
  year!: number;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Tính đến ngày; mặc định hôm nay. | As of which day; today by default.",
  })
  asOf?: string | null;
}
const INPUT = "Nội dung. | What to record.";

@Resolver(() => CommendationType)
export class CommendationResolver {
  @Policy("commendation.read", "area")
  @Directive('@tag(name: "private")')
  @Query(() => CommendationConnection, {
    description: "Các đề nghị khen thưởng trong địa bàn, theo ngày. | Nominations of the caller's area, by day.",
  })
  commendations(
    @Args(() => CommendationsArgs) { first, after, ...filter }: CommendationsArgs,
    @Ctx() ctx: Context,
  ): Promise<Page<CommendationRow>> {
    return commendationsPage(ctx, filter, { first, after });
  }

  @Policy("commendation.read", "area")
  @Directive('@tag(name: "private")')
  @Query(() => CommendationType, {
    nullable: true,
    description:
      "Một đề nghị khen thưởng; ngoài địa bàn thì không có. | One nomination; outside one's area it does not exist.",
  })
  async commendation(
    @Arg("id", () => ID, { description: "Mã. | Id." }) id: string,
    @Ctx() ctx: Context,
  ): Promise<CommendationRow> {
    return seen(commendationById(ctx, idOf(id)), COMMENDATION);
  }

  @Policy("progress.read", "area")
  @Query(() => CommendationFigures, {
    description:
      "Số tập thể, cá nhân được khen trong năm, tính đến một ngày. | Collectives and individuals praised in a year, as of a day.",
  })
  commendationFigures(
    @Args(() => FiguresArgs) { year, asOf }: FiguresArgs,
    @Ctx() ctx: Context,
  ): Promise<CommendationFigures> {
    return commendationFigures(ctx, year, asOf ?? ctx.clock.today());
  }

  @FieldResolver(() => ConferenceType, {
    nullable: true,
    description:
      "Hội nghị trao, khi đã ghi nhận và người hỏi được xem. | The conference at which it was presented, where it is on record and the caller sees it.",
  })
  heldAt(@Root() { conferenceId }: CommendationRow, @Ctx() ctx: Context): Promise<ConferenceRow | null> {
    return conferenceId && can(ctx.actor, "conference.read")
      ? conferenceById(ctx, conferenceId)
      : Promise.resolve(null);
  }

  @FieldResolver(() => UnitVersion, {
    nullable: true,
    description: "Đơn vị nơi hoạt động, như vào ngày đề nghị. | The unit as it was on the day.",
  })
  unit(@Root() row: CommendationRow): UnitVersion {
    return { id: row.unitVersionId };
  }

  @FieldResolver(() => PilotUnitType, {
    nullable: true,
    description: "Tập thể là đơn vị điểm này. | The collective, where it is a pilot unit.",
  })
  pilotUnit(@Root() row: CommendationRow, @Ctx() ctx: Context): Promise<PilotUnitRow | null> {
    return row.pilotId ? pilotUnitById(ctx, row.pilotId) : Promise.resolve(null);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "Tập thể là tổ chức này. | The collective, where it is a body.",
  })
  organisation(@Root() row: CommendationRow): Organisation | null {
    return row.organisationId ? { id: row.organisationId } : null;
  }

  @FieldResolver(() => Official, {
    nullable: true,
    description: "Cá nhân là người giữ chức vụ này. | The individual, where it is an official.",
  })
  official(@Root() row: CommendationRow, @Ctx() ctx: Context): Official | null {
    return row.officialId && can(ctx.actor, "official.read") ? { id: row.officialId } : null;
  }
}

@Resolver()
export class CommendationStepsResolver {
  @Policy("commendation.nominate", "area")
  @Mutation(() => CommendationType, {
    description: "Đề nghị khen một tập thể hoặc một cá nhân (R37). | Nominates one collective or one individual.",
  })
  async nominate(
    @Arg("input", () => NominateInput, { description: INPUT }) input: NominateInput,
    @Ctx() ctx: Context,
  ): Promise<CommendationRow> {
    return (await commendationById(ctx, await nominate(ctx, input)))!;
  }

  @Policy("commendation.nominate", "area")
  @Mutation(() => CommendationType, { description: "Ghi biên bản xét. | Records the consideration." })
  async considerCommendation(
    @Arg("input", () => ConsiderCommendationInput, { description: INPUT }) input: ConsiderCommendationInput,
    @Ctx() ctx: Context,
  ): Promise<CommendationRow> {
    return (await commendationById(ctx, await consider(ctx, input)))!;
  }

  @Policy("commendation.decide", "area")
  @Mutation(() => CommendationType, { description: "Quyết định khen thưởng (R38). | Decides to praise." })
  async awardCommendation(
    @Arg("input", () => AwardCommendationInput, { description: INPUT }) input: AwardCommendationInput,
    @Ctx() ctx: Context,
  ): Promise<CommendationRow> {
    return (await commendationById(ctx, await award(ctx, input)))!;
  }

  @Policy("commendation.decide", "area")
  @Mutation(() => CommendationType, { description: "Không khen, với lý do. | Declines, and why." })
  async declineCommendation(
    @Arg("input", () => DeclineCommendationInput, { description: INPUT }) input: DeclineCommendationInput,
    @Ctx() ctx: Context,
  ): Promise<CommendationRow> {
    return (await commendationById(ctx, await decline(ctx, input)))!;
  }

  @Policy("commendation.nominate", "area")
  @Mutation(() => CommendationType, { description: "Trao tại hội nghị (R38). | Presents it at a conference." })
  async presentCommendation(
    @Arg("input", () => PresentCommendationInput, { description: INPUT }) input: PresentCommendationInput,
    @Ctx() ctx: Context,
  ): Promise<CommendationRow> {
    return (await commendationById(ctx, await present(ctx, input)))!;
  }

  @Policy("commendation.decide", "area")
  @Mutation(() => CommendationType, {
    description: "Thu hồi, với lý do và số tiền nộp trả. | Revokes it, with the reason and the money returned.",
  })
  async revokeCommendation(
    @Arg("input", () => RevokeCommendationInput, { description: INPUT }) input: RevokeCommendationInput,
    @Ctx() ctx: Context,
  ): Promise<CommendationRow> {
    return (await commendationById(ctx, await revoke(ctx, input)))!;
  }
}
