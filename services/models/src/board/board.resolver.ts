import { Args, ArgsType, Ctx, Field, ID, Query, Resolver } from "type-graphql";
import { IdText, PlainText, Policy, type Context } from "@hoa-nhap/subgraph";
import { IsOptional } from "class-validator";
import { yearBoard } from "./board.reads.js";
import { YearBoard } from "./board.type.js";
import { YearArgs } from "../plan/year.args.js";

@ArgsType()
class YearBoardArgs extends YearArgs {
  @Field(() => ID, {
    nullable: true,
    description: "Chỉ huyện này như khi đề xuất (mã đơn vị). | Only this district as of the proposal (unit id).",
  })
  @IsOptional()
  @IdText()
  district?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "Chỉ đơn vị đang chậm ít nhất một mốc. | Only units overdue with at least one milestone.",
  })
  lateOnly?: boolean | null;
  @Field(() => String, {
    nullable: true,
    description:
      "Tìm theo tên hôm nay, tên khi đề xuất (không cần dấu, R78) hoặc mã. | Search by today's or the former name (tone marks not needed) or by code.",
  })
  @IsOptional()
  @PlainText(100)
  search?: string | null;
}

@Resolver(() => YearBoard)
export class YearBoardResolver {
  @Policy("pilot.read", "area")
  @Query(() => YearBoard, {
    nullable: true,
    description:
      "Bảng năm của tỉnh; trống khi chưa có kế hoạch năm. | The province's year board; empty while the year has no plan.",
  })
  yearBoard(@Args(() => YearBoardArgs) filter: YearBoardArgs, @Ctx() ctx: Context): Promise<YearBoard | null> {
    return yearBoard(ctx, filter);
  }
}
