import { Policy, type Context } from "@hoa-nhap/subgraph";
import { Resolver, Directive, Mutation, Arg, Ctx } from "type-graphql";
import { INPUT, PRIVATE, changeCase } from "../case-file/changed-case.js";
import { CaseFileType } from "../case-file/case-file.type.js";
import { WithdrawConsentInput } from "./consent.inputs.js";
import { withdrawConsent } from "./consent.service.js";

@Resolver()
export class ConsentResolver {
  @Policy("case.manage", "area")
  @Directive(PRIVATE)
  @Mutation(() => CaseFileType, {
    description: "Rút đồng ý: hồ sơ kết thúc ngay. | Withdraws consent; the file is closed.",
  })
  withdrawConsent(
    @Arg("input", () => WithdrawConsentInput, INPUT) input: WithdrawConsentInput,
    @Ctx() ctx: Context,
  ): Promise<CaseFileType> {
    return changeCase(ctx, "case.manage", "consent.withdraw", input, (c, file) => withdrawConsent(c, file, input.on));
  }
}
