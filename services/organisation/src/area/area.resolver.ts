import type { Context } from "@hoa-nhap/subgraph";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { unitVersionById } from "../unit/unit.reads.js";
import { UnitVersion } from "../unit/unit.type.js";
import { RearrangeAreasInput } from "./area.inputs.js";
import { rearrangeAreas } from "./area.service.js";

@Resolver()
export class AreaResolver {
  @Mutation(() => UnitVersion, { description: "Sắp xếp khu dân cư của một xã: lập, đổi tên, nhập, chia, kết thúc, trong một lần; trả về xã. | Arranges a commune's residential areas as a whole; answers the commune." })
  async rearrangeAreas(@Arg("input", () => RearrangeAreasInput, { description: "Các thay đổi. | The changes." }) input: RearrangeAreasInput, @Ctx() ctx: Context): Promise<UnitVersion> {
    return (await unitVersionById(ctx, await rearrangeAreas(ctx, input)))!;
  }
}
