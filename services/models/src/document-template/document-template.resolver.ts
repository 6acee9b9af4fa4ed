import { Arg, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { Policy, idOf, type Context } from "@hoa-nhap/subgraph";
import { Official, officialOf } from "../unit/unit.reference.js";
import { WithdrawTemplateInput } from "./document-template.inputs.js";
import { tagsIn, templatesOf, type TemplateRow } from "./document-template.reads.js";
import { withdrawTemplate } from "./document-template.service.js";
import { DocumentTemplate, TemplateTag } from "./document-template.type.js";

@Resolver(() => DocumentTemplate)
export class DocumentTemplateResolver {
  @Policy("document.write", "reference")
  @Directive('@tag(name: "private")')
  @Query(() => [DocumentTemplate], {
    description: "Mẫu in của một nơi ban hành, theo loại văn bản. | How an office prints, by type of document.",
  })
  documentTemplates(
    @Arg("unitId", () => ID, {
      description: "Địa bàn của nơi ban hành (mã đơn vị). | The issuer's territory (unit id).",
    })
    unitId: string,
    @Ctx() ctx: Context,
  ): Promise<TemplateRow[]> {
    return templatesOf(ctx, idOf(unitId, "unitId"));
  }

  @Policy("document.write", "reference")
  @Directive('@tag(name: "private")')
  @Query(() => [TemplateTag], {
    description: "Các thẻ viết được trong mẫu Word. | The tags that may stand in a template.",
  })
  templateTags(@Ctx() ctx: Context): { tag: string; meaning: string }[] {
    return tagsIn(ctx.actor.language);
  }

  @Policy("document.write", "area")
  @Mutation(() => DocumentTemplate, {
    description:
      "Trở về mẫu kèm theo nền tảng; các mẫu cũ vẫn được giữ. | Goes back to the platform's own template; earlier ones are kept.",
  })
  async withdrawDocumentTemplate(
    @Arg("input", () => WithdrawTemplateInput, { description: "Mẫu nào. | Which template." })
    input: WithdrawTemplateInput,
    @Ctx() ctx: Context,
  ): Promise<TemplateRow> {
    await withdrawTemplate(ctx, input);
    return (await templatesOf(ctx, input.unitId)).find(({ type }) => type === input.type)!;
  }

  @FieldResolver(() => String, { nullable: true })
  since(@Root() { fromOn }: TemplateRow): string | null {
    return fromOn || null;
  }

  @FieldResolver(() => Official, {
    nullable: true,
    description:
      "Người thay mẫu; trống khi chưa thay lần nào hoặc người hỏi không được xem. | Who set it; empty where nobody did or the caller may not see them.",
  })
  by(@Root() { byActor }: TemplateRow, @Ctx() ctx: Context): Official | null {
    return officialOf(ctx, byActor);
  }
}
