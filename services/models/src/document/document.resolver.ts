import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { can, forbidden, isNowhere, keysFor } from "@hoa-nhap/kernel";
import { PageArgs, PlainText, Policy, idOf, seen, type Context, type Page } from "@hoa-nhap/subgraph";
import { IsOptional, Max, Min } from "class-validator";
import type { DocumentRecipientTable, DocumentTable } from "../tables.js";
import { Official, officialOf, UnitVersion } from "../unit/unit.reference.js";
import { DocumentState, DocumentType, DOCUMENT } from "./document-kind.js";
import {
  AcknowledgeDocumentInput,
  DraftDocumentInput,
  IssueDocumentInput,
  ReviseDocumentInput,
  SetDocumentSeriesInput,
} from "./document.inputs.js";
import {
  childrenOf,
  documentById,
  documentsPage,
  ownOpenReceipt,
  receiptsOf,
  recipientsPage,
  seriesOfUnit,
} from "./document.reads.js";
import {
  acknowledgeDocument,
  draftDocument,
  issueDocument,
  reviseDocument,
  setDocumentSeries,
} from "./document.service.js";
import {
  DocumentConnection,
  ProgrammeDocumentType,
  DocumentRecipient,
  DocumentRecipientConnection,
  DocumentSeries,
} from "./document.type.js";

@ArgsType()
class DocumentsArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description:
      "Tìm theo trích yếu hoặc số, không cần dấu. | Search by subject or number, tone marks not needed (R78).",
  })
  @IsOptional()
  @PlainText(100)
  search?: string | null;
  @Field(() => DocumentType, { nullable: true, description: "Chỉ loại này. | Only this type." })
  type?: DocumentType | null;
  @Field(() => DocumentState, { nullable: true, description: "Chỉ trạng thái này. | Only this state." })
  state?: DocumentState | null;
  @Field(() => Int, { nullable: true, description: "Chỉ năm ban hành này. | Only issued in this year." })
  @IsOptional()
  @Min(1945)
  @Max(2199)
  year?: number | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "Chỉ văn bản còn nơi chưa xác nhận. | Only those that somebody has not acknowledged.",
  })
  awaitingReceipt?: boolean | null;
}

const written = (ctx: Context, id: string): Promise<DocumentTable> => seen(documentById(ctx, id), DOCUMENT);

@Resolver(() => ProgrammeDocumentType)
export class DocumentResolver {
  @Policy("document.read", "area")
  @Directive('@tag(name: "private")')
  @Query(() => DocumentConnection, {
    description:
      "Sổ văn bản: dự thảo trước, rồi mới ban hành nhất. | The register: drafts first, then the latest issued.",
  })
  documents(
    @Args(() => DocumentsArgs) { first, after, ...filter }: DocumentsArgs,
    @Ctx() ctx: Context,
  ): Promise<Page<DocumentTable>> {
    return documentsPage(ctx, filter, { first, after });
  }

  @Policy("document.read", "area")
  @Directive('@tag(name: "private")')
  @Query(() => ProgrammeDocumentType, { nullable: true, description: "Một văn bản. | One document." })
  document(@Arg("id", () => ID, { description: "Mã. | Id." }) id: string, @Ctx() ctx: Context): Promise<DocumentTable> {
    return written(ctx, idOf(id));
  }

  @Policy("document.read", "area")
  @Directive('@tag(name: "private")')
  @Query(() => DocumentSeries, { description: "Cách đánh số của một nơi ban hành. | How an office numbers." })
  documentSeries(
    @Arg("unitId", () => ID, {
      description: "Địa bàn của nơi ban hành (mã đơn vị). | The issuer's territory (unit id).",
    })
    unitId: string,
    @Ctx() ctx: Context,
  ): Promise<DocumentSeries> {
    const unit = idOf(unitId, "unitId");
    // How an office numbers is for those who work with its papers, not for whoever gets one.
    if (isNowhere(keysFor(ctx.actor, "document.read"))) throw forbidden();
    return seriesOfUnit(ctx, unit);
  }

  @Policy("document.write", "area")
  @Mutation(() => ProgrammeDocumentType, { description: "Lập dự thảo văn bản. | Drafts a document." })
  async draftDocument(
    @Arg("input", () => DraftDocumentInput, { description: "Dự thảo. | The draft." }) input: DraftDocumentInput,
    @Ctx() ctx: Context,
  ): Promise<DocumentTable> {
    return written(ctx, await draftDocument(ctx, input));
  }

  @Policy("document.write", "area")
  @Mutation(() => ProgrammeDocumentType, { description: "Sửa dự thảo. | Writes a draft anew." })
  async reviseDocument(
    @Arg("input", () => ReviseDocumentInput, { description: "Nội dung mới. | What it is to say." })
    input: ReviseDocumentInput,
    @Ctx() ctx: Context,
  ): Promise<DocumentTable> {
    return written(ctx, await reviseDocument(ctx, input));
  }

  @Policy("document.issue", "area")
  @Mutation(() => ProgrammeDocumentType, {
    description:
      "Ban hành: có số, ngày, nơi nhận; từ đó không sửa. | Issues a draft: numbered, dated, addressed, and sealed.",
  })
  async issueDocument(
    @Arg("input", () => IssueDocumentInput, { description: "Ban hành thế nào. | How it is issued." })
    input: IssueDocumentInput,
    @Ctx() ctx: Context,
  ): Promise<DocumentTable> {
    return written(ctx, await issueDocument(ctx, input));
  }

  @Policy("document.receive", "area")
  @Mutation(() => ProgrammeDocumentType, {
    description: "Xác nhận đơn vị mình đã nhận (R45). | Acknowledges for one's own unit.",
  })
  async acknowledgeDocument(
    @Arg("input", () => AcknowledgeDocumentInput, { description: "Nhận gì, ngày nào. | What was received, when." })
    input: AcknowledgeDocumentInput,
    @Ctx() ctx: Context,
  ): Promise<DocumentTable> {
    return written(ctx, await acknowledgeDocument(ctx, input));
  }

  @Policy("document.issue", "area")
  @Mutation(() => DocumentSeries, {
    description: "Đặt cách đánh số, từ nay về sau. | Sets how an office numbers from now on.",
  })
  async setDocumentSeries(
    @Arg("input", () => SetDocumentSeriesInput, { description: "Cách đánh số. | The way." })
    input: SetDocumentSeriesInput,
    @Ctx() ctx: Context,
  ): Promise<DocumentSeries> {
    return seriesOfUnit(ctx, await setDocumentSeries(ctx, input));
  }

  @FieldResolver(() => UnitVersion, {
    nullable: true,
    description: "Địa bàn của nơi ban hành, như khi đó. | The issuer's territory, as it was.",
  })
  unit(@Root() { unitVersionId }: DocumentTable): UnitVersion {
    return { id: unitVersionId };
  }

  @FieldResolver(() => ProgrammeDocumentType, {
    nullable: true,
    description: "Văn bản mà văn bản này căn cứ (R54). | The document it rests on.",
  })
  parent(@Root() { parentId }: DocumentTable, @Ctx() ctx: Context): Promise<DocumentTable | null> {
    return parentId ? documentById(ctx, parentId) : Promise.resolve(null);
  }

  @FieldResolver(() => [ProgrammeDocumentType], {
    description: "Các văn bản căn cứ văn bản này, trong phạm vi được xem. | Documents that rest on it, in sight.",
  })
  children(@Root() { id }: DocumentTable, @Ctx() ctx: Context): Promise<DocumentTable[]> {
    return childrenOf(ctx, id);
  }

  @Policy("document.read", "parent")
  @FieldResolver(() => DocumentRecipientConnection, { description: "Nơi nhận theo thứ tự. | Recipients in order." })
  recipientList(
    @Root() { id }: DocumentTable,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
  ): Promise<Page<DocumentRecipientTable>> {
    return recipientsPage(ctx, id, page);
  }

  @Policy("document.read", "parent")
  @FieldResolver(() => Int, { description: "Số đơn vị phải xác nhận (đơn vị). | Units that are to acknowledge." })
  async receiptsExpected(@Root() { id }: DocumentTable, @Ctx() ctx: Context): Promise<number> {
    return (await receiptsOf(ctx, id)).expected;
  }

  @Policy("document.read", "parent")
  @FieldResolver(() => Int, { description: "Số đơn vị đã xác nhận (đơn vị). | Units that have." })
  async receiptsReceived(@Root() { id }: DocumentTable, @Ctx() ctx: Context): Promise<number> {
    return (await receiptsOf(ctx, id)).received;
  }

  @Policy("document.read", "parent")
  @FieldResolver(() => DocumentRecipient, {
    nullable: true,
    description: "Dòng của đơn vị mình còn chờ xác nhận. | The caller's own line that waits for a receipt.",
  })
  ownReceipt(@Root() { id, state }: DocumentTable, @Ctx() ctx: Context): Promise<DocumentRecipientTable | null> {
    return state === DocumentState.ISSUED && can(ctx.actor, "document.receive")
      ? ownOpenReceipt(ctx, id)
      : Promise.resolve(null);
  }

  @FieldResolver(() => Official, {
    nullable: true,
    description:
      "Người lập; trống khi người hỏi không được xem. | Who drafted it; empty when the caller may not see them.",
  })
  by(@Root() { byActor }: DocumentTable, @Ctx() ctx: Context): Official | null {
    return officialOf(ctx, byActor);
  }
}
