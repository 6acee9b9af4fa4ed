import { Ctx, Directive, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { CountsPeople, Policy, type Context } from "@hoa-nhap/subgraph";
import { UnitVersion } from "../unit.reference.js";
import { supportedCountOf } from "./supported-count.reads.js";

@Resolver(() => UnitVersion)
export class SupportedCountResolver {
  @Policy("report.follow", "area")
  @Directive('@tag(name: "private")')
  @CountsPeople("line")
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      "Số người đang được giúp đỡ hôm nay, từ cấp xã trở lên; trống khi dưới 5 hoặc khi con số nhỏ có thể suy ra; " +
      "chỉ trong tuyến báo cáo của Mặt trận. Đếm người. " +
      "| People being helped today, communes and above; null below 5, or where a small number could be worked " +
      "out; for the Front's own line of reporting alone. Counts people.",
  })
  supportedCount(@Root() { id }: UnitVersion, @Ctx() ctx: Context): Promise<number | null> {
    return supportedCountOf(ctx, id, "report.follow");
  }

  @Policy("unit.reorganise", "area")
  @Directive('@tag(name: "private")')
  @CountsPeople("narrowed")
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      "Số hồ sơ đang mở mà đơn vị này phụ trách (hồ sơ), để xem trước việc sắp xếp; trống khi dưới 5 hoặc khi con " +
      "số nhỏ có thể suy ra. Đếm người. " +
      "| Open case files for which this unit answers: for the preview of an act; null below 5, or where a small " +
      "number could be worked out. Counts people.",
  })
  openCaseFiles(@Root() { id }: UnitVersion, @Ctx() ctx: Context): Promise<number | null> {
    return supportedCountOf(ctx, id, "unit.reorganise");
  }
}
