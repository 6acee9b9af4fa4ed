import { Directive, Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { Policy } from "@hoa-nhap/subgraph";
import { UnitLevel } from "./unit-level.js";

registerEnumType(UnitLevel, {
  name: "UnitLevel",
  description: "Cấp của đơn vị. | Level of a unit.",
  valuesConfig: {
    PROVINCE: { description: "Cấp tỉnh. | Province or city under the Central government." },
    DISTRICT: { description: "Cấp huyện (đến 30/06/2025). | District, until 30/06/2025." },
    COMMUNE: { description: "Cấp xã. | Commune." },
    AREA: { description: "Khu dân cư (thôn, tổ dân phố). | Residential area; not an administrative level." },
  },
});

/** A unit version as reporting refers to it; organisation owns it. */
@ObjectType("UnitVersion")
@Directive('@key(fields: "id")')
export class UnitVersion {
  @Policy("unit.read", "reference")
  @Field(() => ID, { description: "Mã của phiên bản. | Id of the version." })
  id!: string;
}
