import { Ctx, Directive, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from "type-graphql";
import { loaderOf, scopedRead, Policy, type Context } from "@hoa-nhap/subgraph";
import { sql } from "kysely";
import type { Tables } from "../tables.js";

@Policy("reminder.read", "parent")
@ObjectType({
  description: "Thư của một lần đôn đốc; không nói gửi cho ai. | The letters of one reminder; not to whom.",
})
@Directive('@tag(name: "private")')
export class ReminderMail {
  @Field(() => Int, { description: "Đang chờ gửi (thư). | Waiting (letters)." })
  waiting!: number;
  @Field(() => Int, { description: "Đã gửi (thư). | Sent (letters)." })
  sent!: number;
  @Field(() => Int, { description: "Không gửi được (thư). | Could not be sent (letters)." })
  failed!: number;
}

/** A reminder, owned by models: here its letters are counted. */
@ObjectType({ description: "Một lần đôn đốc, do dịch vụ mô hình giữ. | A reminder, owned by models." })
@Directive('@key(fields: "id")')
@Directive('@tag(name: "private")')
export class Reminder {
  @Policy("reminder.read", "parent")
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
}

const NONE: ReminderMail = { waiting: 0, sent: 0, failed: 0 };
const lettersOf = (ctx: Context, id: string): Promise<ReminderMail | null> =>
  loaderOf<string, ReminderMail>(ctx, "letters of reminders", async (ids) => {
    const { db } = await scopedRead<Tables>(ctx, "reminder.read");
    const count = (state: string) => sql<number>`(count(*) filter (where state = ${state}))::int`;
    const rows = await db
      .selectFrom("mail")
      .select(["reminderId", count("WAITING").as("waiting"), count("SENT").as("sent"), count("FAILED").as("failed")])
      .where("reminderId", "in", ids)
      .groupBy("reminderId")
      .execute();
    return new Map(rows.map(({ reminderId, ...letters }) => [reminderId, letters]));
  }).load(id);

@Resolver(() => Reminder)
export class ReminderMailResolver {
  @Policy("reminder.read", "parent")
  @FieldResolver(() => ReminderMail, {
    description:
      "Thư điện tử của lần này; toàn 0 khi thư đang tắt hoặc không ai có địa chỉ. | Its letters; all zero where mail is off or nobody has an address.",
  })
  async mail(@Root() { id }: Reminder, @Ctx() ctx: Context): Promise<ReminderMail> {
    return (await lettersOf(ctx, id)) ?? NONE;
  }
}
