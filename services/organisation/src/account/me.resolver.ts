import { mailSettings } from "@hoa-nhap/jobs";
import { Policy, seen, type Context } from "@hoa-nhap/subgraph";
import { Arg, Ctx, Directive, FieldResolver, Mutation, Query, Resolver } from "type-graphql";
import { me } from "../organisation/organisation.reads.js";
import { Me } from "../organisation/organisation.type.js";
import { setMyEmail } from "./email.service.js";
import { SetMyEmailInput } from "./account.inputs.js";

@Resolver(() => Me)
export class MeResolver {
  @Policy("account.read-own", "own")
  @Directive('@tag(name: "private")')
  @Query(() => Me, { nullable: true, description: "Tài khoản đang dùng. | The caller's own account." })
  me(@Ctx() ctx: Context): Promise<Me | null> {
    return me(ctx);
  }

  @Policy("account.edit-own", "own")
  @Mutation(() => Me, {
    description: "Đặt hoặc bỏ địa chỉ nhận thư đôn đốc. | Sets or removes the address for reminders.",
  })
  async setMyEmail(
    @Arg("input", () => SetMyEmailInput, { description: "Địa chỉ. | The address." }) input: SetMyEmailInput,
    @Ctx() ctx: Context,
  ): Promise<Me> {
    await setMyEmail(ctx, input);
    return seen(me(ctx), { vi: "tài khoản", en: "account" });
  }

  @FieldResolver(() => Boolean, {
    description: "Nền tảng có gửi thư hay không (SMTP_URL, MAIL_FROM). | Whether the platform sends mail.",
  })
  mailIsOn(@Ctx() ctx: Context): boolean {
    return mailSettings(ctx.settings) !== null;
  }
}
