import { Ctx, Directive, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { Policy, type Context } from "@hoa-nhap/subgraph";
import { openDuties, openPilotUnits, pilotUnitCount } from "../pilot-unit/pilot-unit.reads.js";
import { UnitVersion } from "./unit.reference.js";

@Resolver(() => UnitVersion)
export class UnitPilotResolver {
  @Policy("pilot.read", "area")
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      "Số lượt đơn vị được chọn làm điểm trong đơn vị này, mọi đợt, mọi cấp chủ trì (đơn vị). " +
      "| Pilot units ever chosen within this unit, all intakes and sponsors (units).",
  })
  pilotUnitCount(@Root() unit: UnitVersion, @Ctx() ctx: Context): Promise<number> {
    return pilotUnitCount(ctx, unit.id);
  }

  @Policy("unit.reorganise", "area")
  @Directive('@tag(name: "private")')
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      "Số đơn vị làm điểm chưa kết thúc mà đơn vị này đang phụ trách (đơn vị), để xem trước việc sắp xếp. " +
      "| Pilot units not ended for which this unit answers today: for the preview of an act.",
  })
  openPilotUnits(@Root() unit: UnitVersion, @Ctx() ctx: Context): Promise<number> {
    return openPilotUnits(ctx, unit.id);
  }

  @Policy("unit.reorganise", "area")
  @Directive('@tag(name: "private")')
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      "Trong đó, số đơn vị đã chọn mà chưa triển khai, còn hạn phải làm (đơn vị). | Of these, chosen and not launched: their deadline is open.",
  })
  openDuties(@Root() unit: UnitVersion, @Ctx() ctx: Context): Promise<number> {
    return openDuties(ctx, unit.id);
  }
}
