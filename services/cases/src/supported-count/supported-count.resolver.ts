import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { Context } from "@hoa-nhap/subgraph";
import { UnitVersion } from "../unit.reference.js";
import { supportedCountOf } from "./supported-count.reads.js";

@Resolver(() => UnitVersion)
export class SupportedCountResolver {
  @FieldResolver(() => Int, { nullable: true, description: "Số người đang được giúp đỡ hôm nay, từ cấp xã trở lên; trống khi dưới 5 hoặc khi con số nhỏ có thể suy ra. | People being helped today, communes and above; null below 5, or where a small number could be worked out." })
  supportedCount(@Root() { id }: UnitVersion, @Ctx() ctx: Context): Promise<number | null> {
    return supportedCountOf(ctx, id);
  }
}
