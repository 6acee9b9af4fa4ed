import { mailSettings } from "@hoa-nhap/jobs";
import { Policy, seen, type Context } from "@hoa-nhap/subgraph";
import { IsInt, IsOptional, MaxLength, Min } from "class-validator";
import { Arg, Ctx, Directive, Field, FieldResolver, InputType, Int, Mutation, Query, Resolver } from "type-graphql";
import { me } from "../organisation/organisation.reads.js";
import { Me } from "../organisation/organisation.type.js";
import { setMyEmail, type SetMyEmail } from "./email.service.js";

@InputType({ description: "Địa chỉ nhận thư đôn đốc của mình. | Where one's own reminders are mailed to." })
export class SetMyEmailInput implements SetMyEmail {
  @Field(() => Int, { description: "Phiên bản đã thấy. | The version the caller saw." })
  @IsInt()
  @Min(1)
  expectedVersion!: number;
  @Field(() => String, {
    nullable: true,
    description: "Địa chỉ; trống: không nhận thư. | The address; empty: no mail.",
  })
  @IsOptional()
  @MaxLength(254)
  email?: string | null;
}

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
