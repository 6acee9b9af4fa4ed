import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  Mutation,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { can, covers, keysFor } from "@hoa-nhap/kernel";
import { LocalDateScalar, PageArgs, Policy, YearArg, seen, type Context, type Page } from "@hoa-nhap/subgraph";
import { Official, officialOf, UnitVersion } from "../unit/unit.reference.js";
import { RecordOutreachInput, ReviseOutreachInput, WithdrawOutreachInput } from "./outreach.inputs.js";
import { outreachById, outreachFigures, outreachPage } from "./outreach.reads.js";
import { OUTREACH, recordOutreach, reviseOutreach, withdrawOutreach } from "./outreach.service.js";
import type { OutreachRow } from "./outreach.tables.js";
import { OutreachConnection, OutreachFigures, OutreachType } from "./outreach.type.js";
import { OutreachKind } from "./outreach-words.js";

@ArgsType()
class OutreachArgs extends PageArgs {
  @Field(() => OutreachKind, {
    nullable: true,
    description: "Chỉ quán triệt, hoặc chỉ truyền thông. | Only briefings, or only communications.",
  })
  kind?: OutreachKind | null;
  @YearArg("Chỉ năm này. | Only this year.", { nullable: true })
  year?: number | null;
}
@ArgsType()
class OutreachFiguresArgs {
  @YearArg("Năm. | Year.")
  year!: number;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Tính đến ngày; mặc định hôm nay. | As of which day; today by default.",
  })
  asOf?: string | null;
}
const written = (ctx: Context, id: string): Promise<OutreachRow> => seen(outreachById(ctx, id), OUTREACH);
const INPUT = "Nội dung. | What to record.";

@Resolver(() => OutreachType)
export class OutreachResolver {
  @Policy("outreach.read", "area")
  @Query(() => OutreachConnection, {
    description:
      "Các hoạt động tuyên truyền trong địa bàn, mới nhất trước. | Outreach activities of the caller's area, the latest first.",
  })
  outreach(
    @Args(() => OutreachArgs) { first, after, ...filter }: OutreachArgs,
    @Ctx() ctx: Context,
  ): Promise<Page<OutreachRow>> {
    return outreachPage(ctx, filter, { first, after });
  }

  @Policy("progress.read", "area")
  @Query(() => OutreachFigures, { description: "Số liệu tuyên truyền một năm. | A year's outreach in figures." })
  outreachFigures(
    @Args(() => OutreachFiguresArgs) { year, asOf }: OutreachFiguresArgs,
    @Ctx() ctx: Context,
  ): Promise<OutreachFigures> {
    return outreachFigures(ctx, year, asOf ?? ctx.clock.today());
  }

  @Policy("outreach.record", "area")
  @Mutation(() => OutreachType, { description: "Ghi một hoạt động tuyên truyền. | Enters an outreach activity." })
  async recordOutreach(
    @Arg("input", () => RecordOutreachInput, { description: INPUT }) input: RecordOutreachInput,
    @Ctx() ctx: Context,
  ): Promise<OutreachRow> {
    return written(ctx, await recordOutreach(ctx, input));
  }

  @Policy("outreach.record", "area")
  @Mutation(() => OutreachType, { description: "Sửa một bản ghi. | Writes an entry anew." })
  async reviseOutreach(
    @Arg("input", () => ReviseOutreachInput, { description: INPUT }) input: ReviseOutreachInput,
    @Ctx() ctx: Context,
  ): Promise<OutreachRow> {
    return written(ctx, await reviseOutreach(ctx, input));
  }

  @Policy("outreach.record", "area")
  @Mutation(() => OutreachType, {
    description: "Bỏ một bản ghi nhầm; từ đó không tính. | Takes a mistaken entry out; it counts no longer.",
  })
  async withdrawOutreach(
    @Arg("input", () => WithdrawOutreachInput, { description: INPUT }) input: WithdrawOutreachInput,
    @Ctx() ctx: Context,
  ): Promise<OutreachRow> {
    return written(ctx, await withdrawOutreach(ctx, input));
  }

  @FieldResolver(() => UnitVersion, {
    nullable: true,
    description: "Đơn vị thực hiện, như khi đó. | The unit that did it, as it was.",
  })
  unit(@Root() { unitVersionId }: OutreachRow): UnitVersion {
    return { id: unitVersionId };
  }

  @Directive('@tag(name: "private")')
  @FieldResolver(() => String, {
    nullable: true,
    description: "Cơ quan thông tin đại chúng (R60). | The media outlet.",
  })
  outlet(@Root() { outlet }: OutreachRow): string | null {
    return outlet;
  }

  @Directive('@tag(name: "private")')
  @FieldResolver(() => String, { nullable: true, description: "Ghi chú. | Note." })
  note(@Root() { note }: OutreachRow): string | null {
    return note;
  }

  @Directive('@tag(name: "private")')
  @FieldResolver(() => Official, {
    nullable: true,
    description:
      "Người ghi; trống khi người hỏi không được xem. | Who recorded it; empty when the caller may not see them.",
  })
  by(@Root() { byActor }: OutreachRow, @Ctx() ctx: Context): Official | null {
    return officialOf(ctx, byActor);
  }

  @FieldResolver(() => Boolean, {
    description: "Người hỏi được sửa bản ghi này. | Whether the caller may change the entry.",
  })
  mayRevise(@Root() row: OutreachRow, @Ctx() ctx: Context): boolean {
    return can(ctx.actor, "outreach.record") && covers(keysFor(ctx.actor, "outreach.record"), row);
  }
}
