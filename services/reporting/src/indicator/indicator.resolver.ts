import { Query, Resolver } from "type-graphql";
import { Policy } from "@hoa-nhap/subgraph";
import { CATALOGUE, type IndicatorRow } from "./catalogue.js";
import { Indicator } from "./indicator.type.js";

export const indicatorType = (row: IndicatorRow): Indicator => ({ id: row.code, ...row });

@Resolver(() => Indicator)
export class IndicatorResolver {
  @Policy("unit.read", "reference")
  @Query(() => [Indicator], { description: "Danh mục chỉ tiêu I01 đến I67. | The catalogue of indicators I01 to I67." })
  indicators(): Indicator[] {
    return CATALOGUE.map(indicatorType);
  }
}
