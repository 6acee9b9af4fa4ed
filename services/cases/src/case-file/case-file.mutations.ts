import { Arg, Ctx, Directive, Mutation, Resolver } from "type-graphql";
import { badField, DomainError } from "@hoa-nhap/kernel";
import { change, Policy, type Context } from "@hoa-nhap/subgraph";
import { recordAccess } from "../access-log/access-log.js";
import { personAsked } from "../person/same-person.js";
import { caseSight } from "../sight.js";
import { CloseCaseFileInput, OpenCaseFileInput } from "./case-file.inputs.js";
import { caseChange, closeCase, openCase } from "./case-file.service.js";
import { CaseFileType } from "./case-file.type.js";
import { CloseReason } from "./case-file.words.js";
import { INPUT, PRIVATE, changed, changeCase } from "./changed-case.js";

@Resolver()
export class CaseFileMutations {
  @Policy("case.open", "area")
  @Directive(PRIVATE)
  @Mutation(() => CaseFileType, {
    description:
      "Mở hồ sơ; phải có sự đồng ý, của cả cha mẹ khi có thể chưa đủ 18 tuổi. Trùng tên hoặc điện thoại với người " +
      "đã có trong xã thì hỏi (CONFLICT `person.maybe-known`): trả lời bằng samePersonAs hoặc differentFrom. " +
      "| Opens a case file; consent is compulsory, a parent's too for whoever may be under 18. Where the commune " +
      "knows somebody of that name or telephone it asks (CONFLICT `person.maybe-known`): answer by samePersonAs " +
      "or differentFrom.",
  })
  async openCaseFile(
    @Arg("input", () => OpenCaseFileInput, INPUT) input: OpenCaseFileInput,
    @Ctx() ctx: Context,
  ): Promise<CaseFileType> {
    const sight = caseSight(ctx, "case.open");
    const opened = change(
      ctx,
      "case.open",
      "case-file.open",
      async (c) => (await openCase(caseChange(c, sight), input, personAsked)).id,
      sight,
    );
    return changed(
      ctx,
      await opened.catch(async (refusal: unknown) => {
        // To be told that somebody is known here is a look at people.
        if (
          refusal instanceof DomainError &&
          (refusal.rule === "person.maybe-known" || refusal.rule === "case.open-already")
        )
          await recordAccess(ctx, "search", []);
        throw refusal;
      }),
    );
  }

  @Policy("case.manage", "area")
  @Directive(PRIVATE)
  @Mutation(() => CaseFileType, { description: "Kết thúc hồ sơ. | Closes a case file." })
  closeCaseFile(
    @Arg("input", () => CloseCaseFileInput, INPUT) input: CloseCaseFileInput,
    @Ctx() ctx: Context,
  ): Promise<CaseFileType> {
    if (input.reason === CloseReason.CONSENT_WITHDRAWN) {
      throw badField("reason", "consent.withdraw", {
        vi: "Rút đồng ý có thao tác riêng.",
        en: "Withdrawing consent is an act of its own.",
      });
    }
    return changeCase(ctx, "case.manage", "case-file.close", input, (c, file) =>
      closeCase(c, file, input.on, input.reason),
    );
  }
}
