import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { Context } from "@hoa-nhap/subgraph";
import { pilotUnitCount } from "../pilot-unit/pilot-unit.reads.js";
import { UnitVersion } from "./unit.reference.js";

@Resolver(() => UnitVersion)
export class UnitPilotResolver {
  @FieldResolver(() => Int, { nullable: true, description: "Số lượt đơn vị được chọn làm điểm trong đơn vị này, mọi đợt, mọi cấp chủ trì (đơn vị). | Pilot units ever chosen within this unit, all intakes and sponsors (units)." })
  pilotUnitCount(@Root() unit: UnitVersion, @Ctx() ctx: Context): Promise<number> {
    return pilotUnitCount(ctx, unit.id);
  }
}
