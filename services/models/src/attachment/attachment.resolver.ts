import { IdText, Policy, type Context } from "@hoa-nhap/subgraph";
import { ArrayMaxSize, ArrayNotEmpty } from "class-validator";
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { Official, officialOf } from "../unit/unit.reference.js";
import { AttachmentSubject } from "./attachment-kind.js";
import { AttachFileInput, RemoveAttachmentInput } from "./attachment.inputs.js";
import { attachmentById, attachmentsOf } from "./attachment.reads.js";
import { attachFile, removeAttachment } from "./attachment.service.js";
import { attachableOf } from "./subjects.js";
import type { AttachmentRow } from "./attachment.tables.js";
import { AttachmentType } from "./attachment.type.js";

@ArgsType()
class AttachmentsArgs {
  @Field(() => AttachmentSubject, { description: "Của loại mục nào. | Of what kind of thing." })
  kind!: AttachmentSubject;
  @Field(() => [ID], { description: "Của những mục nào, tối đa 30. | Of which things, at most 30." })
  @ArrayNotEmpty()
  @ArrayMaxSize(30)
  @IdText({ each: true })
  of!: string[];
}

@Resolver(() => AttachmentType)
export class AttachmentResolver {
  @Policy("file.read", "parent")
  @Directive('@tag(name: "private")')
  @Query(() => [AttachmentType], {
    description:
      "Tệp đính kèm của các mục trong tầm xem, theo thứ tự đính kèm; cả tệp đã gỡ. | Files of things in sight, in the order attached; those taken away too.",
  })
  attachments(
    @Args(() => AttachmentsArgs) { kind, of }: AttachmentsArgs,
    @Ctx() ctx: Context,
  ): Promise<AttachmentRow[]> {
    return attachmentsOf(ctx, kind, of);
  }

  @Policy("file.read", "parent")
  @Directive('@tag(name: "private")')
  @Query(() => [ID], {
    description:
      "Những mục mà người hỏi được đính kèm tệp vào. | Those of the things on which the caller may hang files.",
  })
  attachable(@Args(() => AttachmentsArgs) { kind, of }: AttachmentsArgs, @Ctx() ctx: Context): Promise<string[]> {
    return attachableOf(ctx, kind, of);
  }

  @Policy("file.attach", "parent")
  @Mutation(() => AttachmentType, { description: "Đính kèm một tệp đã gửi lên. | Attaches an uploaded file." })
  async attachFile(
    @Arg("input", () => AttachFileInput, { description: "Tệp nào, vào đâu. | Which file, to what." })
    input: AttachFileInput,
    @Ctx() ctx: Context,
  ): Promise<AttachmentRow> {
    return (await attachmentById(ctx, await attachFile(ctx, input)))!;
  }

  @Policy("file.attach", "parent")
  @Mutation(() => AttachmentType, { description: "Gỡ một tệp; dấu vết vẫn giữ. | Takes a file away; its trace stays." })
  async removeAttachment(
    @Arg("input", () => RemoveAttachmentInput, { description: "Tệp nào, vì sao. | Which file, and why." })
    input: RemoveAttachmentInput,
    @Ctx() ctx: Context,
  ): Promise<AttachmentRow> {
    const id = await removeAttachment(ctx, input);
    ctx.loaders.delete("attachment"); // read before the change; what is answered is what stands now
    return (await attachmentById(ctx, id))!;
  }

  @FieldResolver(() => Official, {
    nullable: true,
    description:
      "Người đính kèm; trống khi người hỏi không được xem. | Who attached it; empty when the caller may not see them.",
  })
  by(@Root() { byActor }: AttachmentRow, @Ctx() ctx: Context): Official | null {
    return officialOf(ctx, byActor);
  }
}
