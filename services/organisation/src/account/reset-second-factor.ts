import { notFound } from "@hoa-nhap/kernel";
import { change, Policy, type Context } from "@hoa-nhap/subgraph";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { officialById } from "../organisation/organisation.reads.js";
import { Official } from "../organisation/organisation.type.js";
import { endOtherSessions } from "./other-sessions.js";
import { ResetSecondFactorInput } from "./account.inputs.js";

@Resolver(() => Official)
export class ResetSecondFactorResolver {
  @Policy("account.manage", "area")
  @Mutation(() => Official, {
    description:
      "Đặt lại xác thực hai bước: mọi phiên đăng nhập của người đó kết thúc, lần đăng nhập sau cài lại. " +
      "| Resets the second step: all their sessions end, at the next sign-in it is set up anew.",
  })
  async resetSecondFactor(
    @Arg("input", () => ResetSecondFactorInput, { description: "Của ai, vì sao. | Whose, why." })
    input: ResetSecondFactorInput,
    @Ctx() ctx: Context,
  ): Promise<Official> {
    const what = { vi: "cán bộ", en: "official" };
    const official = await officialById(ctx, input.officialId);
    if (!official) throw notFound(what);
    await change(ctx, "account.manage", "account.reset-second-factor", async (c) => {
      const rows = await c.em.execute<unknown[]>(
        "delete from organisation.second_factor where account_id = ? returning 1",
        [input.officialId],
      );
      await endOtherSessions(c.em, input.officialId, null);
      c.note({ had: rows.length > 0, reason: input.reason });
      return input.officialId;
    });
    return official;
  }
}
