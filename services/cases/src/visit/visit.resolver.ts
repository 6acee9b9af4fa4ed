import { Ctx, FieldResolver, Resolver, Root, Directive, Mutation, Arg } from "type-graphql";
import { isId } from "@hoa-nhap/kernel";
import { Policy, type Context } from "@hoa-nhap/subgraph";
import { Official } from "../official.reference.js";
import { vaultOf } from "../secrecy/vault.js";
import { VisitType } from "./visit.type.js";
import { INPUT, PRIVATE, changeCase } from "../case-file/changed-case.js";
import { CaseFileType } from "../case-file/case-file.type.js";
import { RecordVisitInput } from "./visit.inputs.js";
import { recordVisit } from "./visit.service.js";

@Resolver(() => VisitType)
export class VisitResolver {
  @FieldResolver(() => String, { nullable: true, description: "Ghi chú. | Note." })
  note(@Root() { id, note }: VisitType, @Ctx() ctx: Context): string | null {
    return vaultOf(ctx.em).openNullable({ table: "visit", column: "note", row: id }, note);
  }

  @FieldResolver(() => Official, { nullable: true, description: "Người ghi. | Who recorded it." })
  by(@Root() { recordedBy }: VisitType): Official | null {
    return isId(recordedBy) ? { id: recordedBy } : null;
  }

  @Policy("visit.record", "assigned")
  @Directive(PRIVATE)
  @Mutation(() => CaseFileType, {
    description: "Ghi một lần gặp; ghi rồi không sửa. | Records a contact; it is never changed afterwards.",
  })
  recordVisit(
    @Arg("input", () => RecordVisitInput, INPUT) input: RecordVisitInput,
    @Ctx() ctx: Context,
  ): Promise<CaseFileType> {
    return changeCase(ctx, "visit.record", "visit.record", input, (c, file) => recordVisit(c, file, input));
  }
}
