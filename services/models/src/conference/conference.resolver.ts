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
import { can, covers, keysFor } from "@hoa-nhap/kernel";
import { PageArgs, PlainText, Policy, YearArg, idOf, seen, type Context, type Page } from "@hoa-nhap/subgraph";
import { IsOptional } from "class-validator";
import { obligationsOfConference } from "../obligation/obligation.reads.js";
import type { ObligationRow } from "../obligation/obligation.tables.js";
import { ObligationType } from "../obligation/obligation.type.js";
import { pilotUnitById, type PilotUnitRow } from "../pilot-unit/pilot-unit.reads.js";
import { PilotUnitType } from "../pilot-unit/pilot-unit.type.js";
import { UnitVersion } from "../unit/unit.reference.js";
import {
  CancelConferenceInput,
  ConcludeConferenceInput,
  HoldConferenceInput,
  PlanConferenceInput,
  PostponeConferenceInput,
  ReviseConferenceInput,
} from "./conference.inputs.js";
import { conferenceById, conferencesPage, partiesOf, stepsOfConference } from "./conference.reads.js";
import {
  cancelConference,
  concludeConference,
  CONFERENCE,
  holdConference,
  planConference,
  postponeConference,
  reviseConference,
} from "./conference.service.js";
import type { ConferenceEntryRow, ConferencePartyRow, ConferenceRow } from "./conference.tables.js";
import { ConferenceConnection, ConferenceEntryType, ConferenceType, ConferencePartyType } from "./conference.type.js";
import { ConferenceKind, ConferenceState, PartyRole } from "./conference-words.js";

@ArgsType()
class ConferencesArgs extends PageArgs {
  @Field(() => ConferenceKind, { nullable: true, description: "Chỉ loại này. | Only this kind." })
  kind?: ConferenceKind | null;
  @Field(() => ConferenceState, { nullable: true, description: "Chỉ trạng thái này. | Only in this state." })
  state?: ConferenceState | null;
  @YearArg("Chỉ năm tổ chức, hoặc dự kiến, này. | Only held, or planned, in this year.", { nullable: true })
  year?: number | null;
  @Field(() => String, {
    nullable: true,
    description: "Tìm theo tên, không cần dấu (R78). | Search by title, tone marks not needed.",
  })
  @IsOptional()
  @PlainText(100)
  search?: string | null;
}

const written = (ctx: Context, id: string): Promise<ConferenceRow> => seen(conferenceById(ctx, id), CONFERENCE);
const INPUT = "Nội dung. | What to record.";

@Resolver(() => ConferenceType)
export class ConferenceResolver {
  @Policy("conference.read", "area")
  @Directive('@tag(name: "private")')
  @Query(() => ConferenceConnection, {
    description: "Các hội nghị trong tầm xem, ngày gần nhất trước. | Conferences in sight, the latest day first.",
  })
  conferences(
    @Args(() => ConferencesArgs) { first, after, ...filter }: ConferencesArgs,
    @Ctx() ctx: Context,
  ): Promise<Page<ConferenceRow>> {
    return conferencesPage(ctx, filter, { first, after });
  }

  @Policy("conference.read", "area")
  @Directive('@tag(name: "private")')
  @Query(() => ConferenceType, {
    nullable: true,
    description: "Một hội nghị; ngoài tầm xem thì không có. | One conference; out of sight it does not exist.",
  })
  conference(
    @Arg("id", () => ID, { description: "Mã. | Id." }) id: string,
    @Ctx() ctx: Context,
  ): Promise<ConferenceRow> {
    return written(ctx, idOf(id));
  }

  @Policy("conference.hold", "area")
  @Mutation(() => ConferenceType, { description: "Dự kiến một hội nghị. | Plans a conference." })
  async planConference(
    @Arg("input", () => PlanConferenceInput, { description: INPUT }) input: PlanConferenceInput,
    @Ctx() ctx: Context,
  ): Promise<ConferenceRow> {
    return written(ctx, await planConference(ctx, input));
  }

  @Policy("conference.hold", "area")
  @Mutation(() => ConferenceType, { description: "Sửa dự kiến. | Writes the plan anew." })
  async reviseConference(
    @Arg("input", () => ReviseConferenceInput, { description: INPUT }) input: ReviseConferenceInput,
    @Ctx() ctx: Context,
  ): Promise<ConferenceRow> {
    return written(ctx, await reviseConference(ctx, input));
  }

  @Policy("conference.hold", "area")
  @Mutation(() => ConferenceType, { description: "Đổi ngày. | Puts it off." })
  async postponeConference(
    @Arg("input", () => PostponeConferenceInput, { description: INPUT }) input: PostponeConferenceInput,
    @Ctx() ctx: Context,
  ): Promise<ConferenceRow> {
    return written(ctx, await postponeConference(ctx, input));
  }

  @Policy("conference.hold", "area")
  @Mutation(() => ConferenceType, { description: "Không tổ chức. | Gives it up." })
  async cancelConference(
    @Arg("input", () => CancelConferenceInput, { description: INPUT }) input: CancelConferenceInput,
    @Ctx() ctx: Context,
  ): Promise<ConferenceRow> {
    return written(ctx, await cancelConference(ctx, input));
  }

  @Policy("conference.hold", "area")
  @Mutation(() => ConferenceType, { description: "Ghi nhận đã tổ chức. | Records that it was held." })
  async holdConference(
    @Arg("input", () => HoldConferenceInput, { description: INPUT }) input: HoldConferenceInput,
    @Ctx() ctx: Context,
  ): Promise<ConferenceRow> {
    return written(ctx, await holdConference(ctx, input));
  }

  @Policy("conference.hold", "area")
  @Mutation(() => ConferenceType, {
    description: "Ghi kết luận và giao, đề nghị các việc. | Enters the conclusions and asks what they ask.",
  })
  async concludeConference(
    @Arg("input", () => ConcludeConferenceInput, { description: INPUT }) input: ConcludeConferenceInput,
    @Ctx() ctx: Context,
  ): Promise<ConferenceRow> {
    return written(ctx, await concludeConference(ctx, input));
  }

  @FieldResolver(() => UnitVersion, {
    nullable: true,
    description: "Đơn vị chủ trì tổ chức, như khi đó. | The unit that holds it, as it was.",
  })
  unit(@Root() { unitVersionId }: ConferenceRow): UnitVersion {
    return { id: unitVersionId };
  }

  @FieldResolver(() => PilotUnitType, {
    nullable: true,
    description:
      "Đơn vị điểm được triển khai, khi người hỏi được xem. | The pilot unit that it launches, where the caller sees it.",
  })
  pilotUnit(@Root() { pilotId }: ConferenceRow, @Ctx() ctx: Context): Promise<PilotUnitRow | null> {
    return pilotId ? pilotUnitById(ctx, pilotId) : Promise.resolve(null);
  }

  @Policy("conference.read", "parent")
  @FieldResolver(() => [ConferencePartyType], {
    description: "Các đơn vị cùng tổ chức (R53). | Those who hold it together.",
  })
  organisers(@Root() { id }: ConferenceRow, @Ctx() ctx: Context): Promise<ConferencePartyRow[]> {
    return partiesOf(ctx, id, PartyRole.ORGANISER);
  }

  @Policy("conference.read", "parent")
  @FieldResolver(() => [ConferencePartyType], { description: "Thành phần mời. | Those invited." })
  invited(@Root() { id }: ConferenceRow, @Ctx() ctx: Context): Promise<ConferencePartyRow[]> {
    return partiesOf(ctx, id, PartyRole.INVITED);
  }

  @Policy("conference.read", "parent")
  @FieldResolver(() => [ConferenceEntryType], { description: "Các bước, cũ trước. | Its steps, oldest first." })
  entries(@Root() { id }: ConferenceRow, @Ctx() ctx: Context): Promise<ConferenceEntryRow[]> {
    return stepsOfConference(ctx, id);
  }

  @Policy("obligation.read", "area")
  @FieldResolver(() => [ObligationType], {
    description: "Các việc do hội nghị kết luận, trong tầm xem. | What its conclusions ask, in sight.",
  })
  obligations(@Root() { id }: ConferenceRow, @Ctx() ctx: Context): Promise<ObligationRow[]> {
    return obligationsOfConference(ctx, id);
  }

  @FieldResolver(() => Boolean, {
    description: "Người hỏi được ghi vào hội nghị này. | Whether the caller may record in it.",
  })
  mayHold(@Root() row: ConferenceRow, @Ctx() ctx: Context): boolean {
    return can(ctx.actor, "conference.hold") && covers(keysFor(ctx.actor, "conference.hold"), row);
  }
}
