import { Policy, type Context } from "@hoa-nhap/subgraph";
import { FieldResolver, Resolver, Root, Directive, Mutation, Arg, Ctx } from "type-graphql";
import { Official } from "../official.reference.js";
import { MentorType } from "./mentor.type.js";
import { INPUT, PRIVATE, changeCase } from "../case-file/changed-case.js";
import { CaseFileType } from "../case-file/case-file.type.js";
import { AssignMentorInput, EndMentorInput } from "./mentor.inputs.js";
import { assertMayHelp, assignMentor, endMentor } from "./mentor.service.js";

@Resolver(() => MentorType)
export class MentorResolver {
  @FieldResolver(() => Official, { nullable: true, description: "Người giúp đỡ. | The person who helps." })
  account(@Root() { accountId }: MentorType): Official {
    return { id: accountId };
  }

  @Policy("case.manage", "area")
  @Directive(PRIVATE)
  @Mutation(() => CaseFileType, {
    description:
      "Phân công người giúp đỡ, nhiều nhất 5 người một lúc; chỉ người đang giữ nhiệm vụ giúp đỡ hoặc Trưởng ban " +
      "công tác Mặt trận trong xã. " +
      "| Assigns a mentor; at most five at once, and only who holds a mentor's post or heads a residential area " +
      "in the commune.",
  })
  assignMentor(
    @Arg("input", () => AssignMentorInput, INPUT) input: AssignMentorInput,
    @Ctx() ctx: Context,
  ): Promise<CaseFileType> {
    return changeCase(ctx, "case.manage", "mentor.assign", input, async (c, file) => {
      await assertMayHelp(c, file, input.account, input.from);
      await assignMentor(c, file, input.account, input.from);
    });
  }

  @Policy("case.manage", "area")
  @Directive(PRIVATE)
  @Mutation(() => CaseFileType, {
    description:
      "Thôi phân công; người đó không còn thấy hồ sơ. | Ends an assignment; that person sees the file no longer.",
  })
  endMentor(
    @Arg("input", () => EndMentorInput, INPUT) input: EndMentorInput,
    @Ctx() ctx: Context,
  ): Promise<CaseFileType> {
    return changeCase(ctx, "case.manage", "mentor.end", input, (c, file) => endMentor(c, file, input.mentor, input.on));
  }
}
