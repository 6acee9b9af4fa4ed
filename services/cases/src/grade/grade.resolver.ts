import { Ctx, FieldResolver, Resolver, Root, Directive, Mutation, Arg } from "type-graphql";
import { Policy, type Context } from "@hoa-nhap/subgraph";
import { vaultOf } from "../secrecy/vault.js";
import { GradeType } from "./grade.type.js";
import { INPUT, PRIVATE, changeCase } from "../case-file/changed-case.js";
import { CaseFileType } from "../case-file/case-file.type.js";
import { GradeCaseFileInput } from "./grade.inputs.js";
import { gradeCase } from "./grade.service.js";

@Resolver(() => GradeType)
export class GradeResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: "Lý do. | Reason. Null only together with an error, when it cannot be opened.",
  })
  reason(@Root() { id, reason }: GradeType, @Ctx() ctx: Context): string {
    return vaultOf(ctx.em).open({ table: "grade", column: "reason", row: id }, reason);
  }

  @Policy("grade.record", "area")
  @Directive(PRIVATE)
  @Mutation(() => CaseFileType, {
    description: "Phân loại tiến bộ cuối quý, có lý do. | Grades a quarter, with a reason.",
  })
  gradeCaseFile(
    @Arg("input", () => GradeCaseFileInput, INPUT) input: GradeCaseFileInput,
    @Ctx() ctx: Context,
  ): Promise<CaseFileType> {
    return changeCase(ctx, "grade.record", "case-file.grade", input, (c, file) => gradeCase(c, file, input));
  }
}
