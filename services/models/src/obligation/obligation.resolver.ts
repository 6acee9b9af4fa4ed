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
import { IdText, PageArgs, PlainText, Policy, idOf, seen, type Context, type Page } from "@hoa-nhap/subgraph";
import { IsOptional } from "class-validator";
import { conferenceById } from "../conference/conference.reads.js";
import type { ConferenceRow } from "../conference/conference.tables.js";
import { ConferenceType } from "../conference/conference.type.js";
import { documentIfSeen } from "../document/document.reads.js";
import { ProgrammeDocumentType } from "../document/document.type.js";
import type { DocumentTable } from "../tables.js";
import { Official, officialOf, UnitVersion } from "../unit/unit.reference.js";
import {
  AnswerObligationInput,
  AskObligationInput,
  FinishObligationInput,
  ScheduleObligationInput,
  WithdrawObligationInput,
} from "./obligation.inputs.js";
import { entriesOf, isOverdue, mayAnswer, mayChange, obligationById, obligationsPage } from "./obligation.reads.js";
import {
  answerObligation,
  askObligation,
  finishObligation,
  OBLIGATION,
  scheduleObligation,
  withdrawObligation,
} from "./obligation.service.js";
import type { ObligationEntryRow, ObligationRow } from "./obligation.tables.js";
import { ObligationConnection, ObligationEntryType, ObligationType } from "./obligation.type.js";
import { ObligationSide, ObligationState, OPEN, ProgrammeBody } from "./obligation-words.js";

@ArgsType()
class ObligationsArgs extends PageArgs {
  @Field(() => ObligationSide, {
    nullable: true,
    description:
      "Chỉ giao cho đơn vị mình, hoặc chỉ do đơn vị mình giao. | Only asked of, or only asked by, the caller's own unit.",
  })
  side?: ObligationSide | null;
  @Field(() => ObligationState, { nullable: true, description: "Chỉ trạng thái này. | Only in this state." })
  state?: ObligationState | null;
  @Field(() => ProgrammeBody, { nullable: true, description: "Chỉ loại cơ quan này. | Only of this kind of body." })
  body?: ProgrammeBody | null;
  @Field(() => Boolean, { nullable: true, description: "Chỉ việc quá hạn. | Only those past their last day." })
  overdue?: boolean | null;
  @Field(() => ID, {
    nullable: true,
    description: "Chỉ việc do văn bản này nêu. | Only those that this document asks for.",
  })
  @IsOptional()
  @IdText()
  document?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: "Chỉ việc do hội nghị này kết luận. | Only those that this conference concluded.",
  })
  @IsOptional()
  @IdText()
  conference?: string | null;
  @Field(() => String, {
    nullable: true,
    description: "Tìm theo tên việc, không cần dấu (R78). | Search by title, tone marks not needed.",
  })
  @IsOptional()
  @PlainText(100)
  search?: string | null;
}

const written = (ctx: Context, id: string): Promise<ObligationRow> => seen(obligationById(ctx, id), OBLIGATION);
const INPUT = "Nội dung. | What to record.";

@Resolver(() => ObligationType)
export class ObligationResolver {
  @Policy("obligation.read", "area")
  @Directive('@tag(name: "private")')
  @Query(() => ObligationConnection, {
    description:
      "Các việc giao, đề nghị trong tầm xem: còn chờ trước, hạn gần trước. | Obligations in sight: what waits first, by its last day.",
  })
  obligations(
    @Args(() => ObligationsArgs) { first, after, ...filter }: ObligationsArgs,
    @Ctx() ctx: Context,
  ): Promise<Page<ObligationRow>> {
    return obligationsPage(ctx, filter, { first, after });
  }

  @Policy("obligation.read", "area")
  @Directive('@tag(name: "private")')
  @Query(() => ObligationType, {
    nullable: true,
    description: "Một việc; ngoài tầm xem thì không có. | One obligation; out of sight it does not exist.",
  })
  obligation(
    @Arg("id", () => ID, { description: "Mã. | Id." }) id: string,
    @Ctx() ctx: Context,
  ): Promise<ObligationRow> {
    return written(ctx, idOf(id));
  }

  @Policy("obligation.ask", "area")
  @Mutation(() => ObligationType, { description: "Giao việc hoặc đề nghị (R16). | Asks a body for something." })
  async askObligation(
    @Arg("input", () => AskObligationInput, { description: INPUT }) input: AskObligationInput,
    @Ctx() ctx: Context,
  ): Promise<ObligationRow> {
    return written(ctx, await askObligation(ctx, input));
  }

  @Policy("obligation.answer", "area")
  @Mutation(() => ObligationType, { description: "Nhận hoặc không nhận. | Accepts or declines." })
  async answerObligation(
    @Arg("input", () => AnswerObligationInput, { description: INPUT }) input: AnswerObligationInput,
    @Ctx() ctx: Context,
  ): Promise<ObligationRow> {
    return written(ctx, await answerObligation(ctx, input));
  }

  @Policy("obligation.answer", "area")
  @Mutation(() => ObligationType, { description: "Báo đã thực hiện. | Says that it is done." })
  async finishObligation(
    @Arg("input", () => FinishObligationInput, { description: INPUT }) input: FinishObligationInput,
    @Ctx() ctx: Context,
  ): Promise<ObligationRow> {
    return written(ctx, await finishObligation(ctx, input));
  }

  @Policy("obligation.ask", "area")
  @Mutation(() => ObligationType, { description: "Rút việc đã giao, đề nghị. | Withdraws what was asked." })
  async withdrawObligation(
    @Arg("input", () => WithdrawObligationInput, { description: INPUT }) input: WithdrawObligationInput,
    @Ctx() ctx: Context,
  ): Promise<ObligationRow> {
    return written(ctx, await withdrawObligation(ctx, input));
  }

  @Policy("obligation.ask", "area")
  @Mutation(() => ObligationType, { description: "Định hoặc đổi hạn. | Says or moves the last day." })
  async scheduleObligation(
    @Arg("input", () => ScheduleObligationInput, { description: INPUT }) input: ScheduleObligationInput,
    @Ctx() ctx: Context,
  ): Promise<ObligationRow> {
    return written(ctx, await scheduleObligation(ctx, input));
  }

  @FieldResolver(() => UnitVersion, {
    nullable: true,
    description: "Đơn vị giao, đề nghị, như khi đó. | The asking unit, as it was.",
  })
  unit(@Root() { unitVersionId }: ObligationRow): UnitVersion {
    return { id: unitVersionId };
  }

  @FieldResolver(() => UnitVersion, {
    nullable: true,
    description: "Đơn vị được giao, đề nghị, như khi đó. | The unit asked, as it was.",
  })
  ofUnit(@Root() { askedUnitVersionId }: ObligationRow): UnitVersion {
    return { id: askedUnitVersionId };
  }

  @FieldResolver(() => Boolean, { description: "Còn chờ và đã quá hạn. | Still open past its last day." })
  isOverdue(@Root() row: ObligationRow, @Ctx() ctx: Context): boolean {
    return isOverdue(row, ctx.clock.today());
  }

  @FieldResolver(() => Boolean, {
    description: "Người hỏi được trả lời và báo kết quả. | Whether the caller answers and reports.",
  })
  mayAnswer(@Root() row: ObligationRow, @Ctx() ctx: Context): boolean {
    return OPEN.includes(row.state) && mayAnswer(ctx, row);
  }

  @FieldResolver(() => Boolean, {
    description: "Người hỏi được rút và định hạn. | Whether the caller may withdraw it and say its last day.",
  })
  mayWithdraw(@Root() row: ObligationRow, @Ctx() ctx: Context): boolean {
    return OPEN.includes(row.state) && mayChange(ctx, row);
  }

  @Policy("obligation.read", "parent")
  @FieldResolver(() => [ObligationEntryType], { description: "Các bước, cũ trước. | Its steps, oldest first." })
  entries(@Root() { id }: ObligationRow, @Ctx() ctx: Context): Promise<ObligationEntryRow[]> {
    return entriesOf(ctx, id);
  }

  @FieldResolver(() => ProgrammeDocumentType, {
    nullable: true,
    description:
      "Văn bản nêu việc này, khi người hỏi được xem. | The document that asks for it, where the caller sees it.",
  })
  document(@Root() { documentId }: ObligationRow, @Ctx() ctx: Context): Promise<DocumentTable | null> {
    return documentIfSeen(ctx, documentId);
  }

  @Policy("conference.read", "area")
  @FieldResolver(() => ConferenceType, {
    nullable: true,
    description:
      "Hội nghị kết luận việc này, khi người hỏi được xem. | The conference that concluded it, where the caller sees it.",
  })
  conference(@Root() { conferenceId }: ObligationRow, @Ctx() ctx: Context): Promise<ConferenceRow | null> {
    return conferenceId ? conferenceById(ctx, conferenceId) : Promise.resolve(null);
  }

  @FieldResolver(() => ProgrammeDocumentType, {
    nullable: true,
    description:
      "Văn bản chứng minh, khi người hỏi được xem. | The document that shows it was done, where the caller sees it.",
  })
  evidence(@Root() { evidenceDocumentId }: ObligationRow, @Ctx() ctx: Context): Promise<DocumentTable | null> {
    return documentIfSeen(ctx, evidenceDocumentId);
  }
}

@Resolver(() => ObligationEntryType)
export class ObligationEntryResolver {
  @FieldResolver(() => Official, {
    nullable: true,
    description:
      "Người ghi; trống khi người hỏi không được xem. | Who recorded it; empty when the caller may not see them.",
  })
  by(@Root() { byActor }: ObligationEntryRow, @Ctx() ctx: Context): Official | null {
    return officialOf(ctx, byActor);
  }
}
