import { IdText, LocalDateScalar, DocumentNumberText, Policy, type Context } from "@hoa-nhap/subgraph";
import { Faults, type Fault } from "@hoa-nhap/sheets";
import { IsOptional } from "class-validator";
import { Arg, Args, ArgsType, Ctx, Directive, Field, ID, Mutation, Query, Resolver } from "type-graphql";
import { unitVersionById } from "../unit/unit.reads.js";
import { UnitVersion } from "../unit/unit.type.js";
import { ImportAreasInput, RearrangeAreasInput } from "./area.inputs.js";
import { importAreas, readAreaFile, rearrangeAreas, type ReadAreaFile } from "./area.service.js";
import { AreaFile, type AreaFileFault } from "./area.type.js";

const MOST_SHOWN = 1000;
const toldIn =
  ({ actor }: Context) =>
  ({ row, column, cell, rule, message }: Fault): AreaFileFault => ({
    row,
    column: column ?? null,
    cell: cell ?? null,
    rule,
    message: message[actor.language],
  });
const told = ({ rows, known, made, faults }: ReadAreaFile, ctx: Context): AreaFile => ({
  rows,
  knownCount: known,
  madeCount: made.length,
  faultCount: faults.list.length,
  made: made
    .slice(0, MOST_SHOWN)
    .map(({ row, communeCode, name, on }) => ({ row, communeCode, fullName: name.fullName, on })),
  faults: faults.sorted().slice(0, MOST_SHOWN).map(toldIn(ctx)),
  warnings: faults.sortedWarnings().slice(0, MOST_SHOWN).map(toldIn(ctx)),
});

@ArgsType()
class AreaFileArgs {
  @Field(() => ID, { description: "Tệp đã gửi (mã). | The uploaded file (id)." })
  @IdText()
  upload!: string;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Ngày cho dòng không ghi ngày. | Day for rows that give none.",
  })
  on?: string | null;
  @Field(() => String, {
    nullable: true,
    description: "Số văn bản cho dòng không ghi văn bản. | Number of the act for rows that give none.",
  })
  @IsOptional()
  @DocumentNumberText()
  basis?: string | null;
}

@Policy("area.arrange", "area")
@Resolver()
export class AreaResolver {
  @Directive('@tag(name: "private")')
  @Query(() => AreaFile, {
    description:
      "Xem trước một tệp khu dân cư: sẽ lập gì, lỗi ở dòng nào; chưa ghi gì. " +
      "| What an uploaded file of areas would do, and its faults by row; nothing is written.",
  })
  async areaFile(@Args(() => AreaFileArgs) args: AreaFileArgs, @Ctx() ctx: Context): Promise<AreaFile> {
    return told(await readAreaFile(ctx, args), ctx);
  }

  @Mutation(() => AreaFile, {
    description:
      "Nhập một tệp khu dân cư: tất cả hoặc không gì; khu đã có thì để yên. Trả lời số dòng, nay đều đã có. " +
      "| Imports a file of areas, all or nothing; those that stand already are left alone. Answers the rows, all " +
      "of which stand now.",
  })
  async importAreas(
    @Arg("input", () => ImportAreasInput, { description: "Tệp nào. | Which file." }) input: ImportAreasInput,
    @Ctx() ctx: Context,
  ): Promise<AreaFile> {
    const { rows } = await importAreas(ctx, input);
    return told({ rows, known: rows, made: [], faults: new Faults() }, ctx);
  }

  @Mutation(() => UnitVersion, {
    description:
      "Sắp xếp khu dân cư của một xã: lập, đổi tên, nhập, chia, kết thúc, trong một lần; trả về xã. " +
      "| Arranges a commune's residential areas as a whole; answers the commune.",
  })
  async rearrangeAreas(
    @Arg("input", () => RearrangeAreasInput, { description: "Các thay đổi. | The changes." })
    input: RearrangeAreasInput,
    @Ctx() ctx: Context,
  ): Promise<UnitVersion> {
    return (await unitVersionById(ctx, await rearrangeAreas(ctx, input)))!;
  }
}
