import { Ctx, Directive, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "@hoa-nhap/subgraph";
import type { CoreGroupRow, PilotStepRow } from "../tables.js";
import { Official, officialOf, UnitVersion, unitVersionOf } from "../unit/unit.reference.js";
import { CoreGroup, PilotStep } from "./pilot-parts.type.js";

@Resolver(() => PilotStep)
export class PilotStepResolver {
  @Directive('@tag(name: "private")')
  @FieldResolver(() => Official, { nullable: true, description: "Người ghi nhận; trống khi người hỏi không được xem. | Who recorded it; empty when the caller may not see them." })
  by(@Root() step: PilotStepRow, @Ctx() ctx: Context): Official | null {
    return officialOf(ctx, step.byActor);
  }
}

@Resolver(() => CoreGroup)
export class CoreGroupResolver {
  @FieldResolver(() => UnitVersion, { nullable: true, description: "Khu dân cư. | The residential area." })
  area(@Root() group: CoreGroupRow): UnitVersion | null {
    return unitVersionOf(group.areaVersionId);
  }
}
