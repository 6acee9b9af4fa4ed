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
import { IdText, PageArgs, Policy, seen, type Context, type Page } from "@hoa-nhap/subgraph";
import { IsOptional } from "class-validator";
import { Official, officialOf, UnitVersion, unitVersionOf } from "../unit/unit.reference.js";
import { ReminderOffice } from "./reminder.entity.js";
import { AcknowledgeReminderInput, RemindNowInput } from "./reminder.inputs.js";
import { dutyOf, myRemindersPage, reminderById, remindersPage } from "./reminder.reads.js";
import type { ReminderTable } from "./reminder.tables.js";
import { acknowledgeReminder, remindNow } from "./reminder.service.js";
import { ReminderConnection, ReminderType } from "./reminder.type.js";

@ArgsType()
class RemindersArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: "Chỉ về đơn vị điểm này. | Only about this pilot unit." })
  @IsOptional()
  @IdText()
  pilotUnit?: string | null;
  @Field(() => ReminderOffice, { nullable: true, description: "Chỉ gửi đến cơ quan này. | Only to this office." })
  office?: ReminderOffice | null;
}

const written = (ctx: Context, id: string): Promise<ReminderTable> =>
  seen(reminderById(ctx, id), { vi: "lần đôn đốc", en: "reminder" });

@Resolver(() => ReminderType)
export class ReminderResolver {
  @Policy("reminder.read", "area")
  @Directive('@tag(name: "private")')
  @Query(() => ReminderConnection, {
    description:
      "Các lần đôn đốc về địa bàn của người hỏi, mới trước (R52). | Reminders about the caller's area, the latest first.",
  })
  reminders(
    @Args(() => RemindersArgs) { first, after, ...filter }: RemindersArgs,
    @Ctx() ctx: Context,
  ): Promise<Page<ReminderTable>> {
    return remindersPage(ctx, filter, { first, after });
  }

  @Policy("reminder.acknowledge", "area")
  @Directive('@tag(name: "private")')
  @Query(() => ReminderConnection, {
    description:
      "Đôn đốc gửi đến cơ quan của người hỏi về việc chưa làm xong, chưa ghi nhận trước. " +
      "| Reminders to the caller's office about what is not done, unread ones first.",
  })
  myReminders(@Args(() => PageArgs) page: PageArgs, @Ctx() ctx: Context): Promise<Page<ReminderTable>> {
    return myRemindersPage(ctx, page);
  }

  @Policy("reminder.send", "area")
  @Mutation(() => ReminderType, {
    description: "Đôn đốc ngay; mỗi việc một lần mỗi ngày. | Urges now; once a day for each thing.",
  })
  async remindNow(
    @Arg("input", () => RemindNowInput, { description: "Việc nào. | What." }) input: RemindNowInput,
    @Ctx() ctx: Context,
  ): Promise<ReminderTable> {
    return written(ctx, await remindNow(ctx, input));
  }

  @Policy("reminder.acknowledge", "area")
  @Mutation(() => ReminderType, {
    description: "Cơ quan được đôn đốc ghi nhận đã biết. | The office says that it knows.",
  })
  async acknowledgeReminder(
    @Arg("input", () => AcknowledgeReminderInput, { description: "Lần nào. | Which." }) input: AcknowledgeReminderInput,
    @Ctx() ctx: Context,
  ): Promise<ReminderTable> {
    return written(ctx, await acknowledgeReminder(ctx, input));
  }

  @FieldResolver(() => Boolean, {
    description: "Việc vẫn chưa xong và hạn vẫn là hạn này. | Still owed, by the same last day.",
  })
  async isOpen(@Root() reminder: ReminderTable, @Ctx() ctx: Context): Promise<boolean> {
    return (await dutyOf(ctx, reminder))?.dueOn === reminder.dueOn;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "Nội dung việc còn nợ: kiến nghị, số văn bản hoặc năm; trống khi đã xong. " +
      "| What is owed: the finding, the document's number or the year; empty once done.",
  })
  async what(@Root() reminder: ReminderTable, @Ctx() ctx: Context): Promise<string | null> {
    return (await dutyOf(ctx, reminder))?.what ?? null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Đường dẫn trong bảng điều khiển; trống khi đã xong. | Path in the console; empty once done.",
  })
  async link(@Root() reminder: ReminderTable, @Ctx() ctx: Context): Promise<string | null> {
    return (await dutyOf(ctx, reminder))?.link ?? null;
  }

  @FieldResolver(() => UnitVersion, { nullable: true, description: "Đơn vị còn nợ việc. | The unit that owes it." })
  unit(@Root() { unitVersionId }: ReminderTable): UnitVersion | null {
    return unitVersionOf(unitVersionId);
  }

  @FieldResolver(() => UnitVersion, {
    nullable: true,
    description: "Đơn vị của cơ quan được đôn đốc. | The unit of the office.",
  })
  officeUnit(@Root() { officeVersionId }: ReminderTable): UnitVersion | null {
    return unitVersionOf(officeVersionId);
  }

  @FieldResolver(() => Official, {
    nullable: true,
    description:
      "Người đôn đốc; trống khi theo lịch hoặc khi người hỏi không được xem. | Who urged; empty by schedule or when the caller may not see them.",
  })
  by(@Root() { byActor }: ReminderTable, @Ctx() ctx: Context): Official | null {
    return officialOf(ctx, byActor);
  }

  @FieldResolver(() => Official, { nullable: true, description: "Người ghi nhận. | Who acknowledged it." })
  acknowledgedBy(@Root() { acknowledgedBy }: ReminderTable, @Ctx() ctx: Context): Official | null {
    return acknowledgedBy ? officialOf(ctx, acknowledgedBy) : null;
  }
}
