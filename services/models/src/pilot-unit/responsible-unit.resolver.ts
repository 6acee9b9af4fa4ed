import { LocalDateScalar, Policy, type Context } from "@hoa-nhap/subgraph";
import { Arg, Ctx, Field, FieldResolver, Float, ObjectType, registerEnumType, Resolver, Root } from "type-graphql";
import { UnitVersion } from "../unit/unit.reference.js";
import type { PilotUnitRow } from "./pilot-unit.reads.js";
import { PilotUnitType } from "./pilot-unit.type.js";
import { needsDecision, responsibleUnits, type UnitShareKind, type UnitShareRow } from "./responsible-unit.reads.js";

const UnitShareKindEnum: { [K in UnitShareKind]: K } = {
  SAME: "SAME",
  WHOLE: "WHOLE",
  DECIDED: "DECIDED",
  PART: "PART",
};
registerEnumType(UnitShareKindEnum, {
  name: "UnitShareKind",
  description:
    "Vì sao một đơn vị ngày nay ứng với đơn vị ngày trước (R80). | Why a unit of one day stands for a unit of another.",
  valuesConfig: {
    SAME: {
      description: "Chính đơn vị ấy, có thể đã đổi tên, đổi loại. | The same unit, perhaps under another name or type.",
    },
    WHOLE: { description: "Đơn vị cũ nhập toàn bộ vào đây. | The old unit went into it whole." },
    DECIDED: {
      description:
        "Đơn vị cũ bị chia; có quyết định giao cho đơn vị này. | The old unit was divided; a decision names this one.",
    },
    PART: {
      description:
        "Một phần của đơn vị cũ; chưa có quyết định. | It holds a part of the old unit; nothing is decided yet.",
    },
  },
});

@Policy("pilot.read", "parent")
@ObjectType({
  description:
    "Một đơn vị ứng với đơn vị của ngày trước, và phần của nó (R80). | A unit that stands for one of another day, and its part.",
})
class UnitShare {
  @Field(() => UnitShareKindEnum, { description: "Vì sao. | Why." })
  kind!: UnitShareKind;
  @Field(() => Float, {
    nullable: true,
    description:
      "Phần dân số của đơn vị cũ, 0 đến 1; trống: chưa biết. | Share of the old unit's people, 0 to 1; empty: unknown.",
  })
  share!: number | null;
  unitVersionId!: string;
}

@Resolver(() => PilotUnitType)
export class ResponsibleUnitResolver {
  @FieldResolver(() => [UnitShare], {
    description:
      "Đơn vị làm điểm nay thuộc đơn vị nào, theo mã; nhiều đơn vị khi bị chia mà chưa có quyết định. " +
      "| The units that hold the pilot's commune on a day, by code; several when it was divided and nothing is " +
      "decided.",
  })
  responsibleUnits(
    @Root() pilot: PilotUnitRow,
    @Ctx() ctx: Context,
    @Arg("on", () => LocalDateScalar, {
      nullable: true,
      description: "Theo địa giới ngày nào; mặc định hôm nay. | In the boundaries of which day; today by default.",
    })
    on?: string,
  ): Promise<UnitShareRow[]> {
    return responsibleUnits(ctx, pilot, on ?? ctx.clock.today());
  }

  @FieldResolver(() => Boolean, {
    description:
      "Xã bị chia mà chưa có quyết định giao cho đơn vị nào (R80). | The commune was divided and nobody has decided who answers for the pilot.",
  })
  needsDecision(@Root() pilot: PilotUnitRow, @Ctx() ctx: Context): Promise<boolean> {
    return needsDecision(ctx, pilot);
  }
}

@Resolver(() => UnitShare)
export class UnitShareResolver {
  @FieldResolver(() => UnitVersion, { nullable: true, description: "Đơn vị. | The unit." })
  unit(@Root() share: UnitShareRow): UnitVersion {
    return { id: share.unitVersionId };
  }
}
