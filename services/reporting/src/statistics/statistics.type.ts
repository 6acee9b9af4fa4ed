import { connectionOf } from "@hoa-nhap/subgraph";
import { Field, Float, ObjectType } from "type-graphql";
import { FigureStatusEnum } from "../report/report.type.js";

@ObjectType({ description: "Một ô thống kê: một chỉ tiêu của một đơn vị trong một kỳ. | One cell: an indicator of a unit in a period." })
export class StatisticCell {
  @Field(() => Float, { nullable: true, description: "Số, theo đơn vị tính của chỉ tiêu. | Value in the indicator's unit." })
  value!: number | null;
  @Field(() => FigureStatusEnum, { description: "Có số hay không và vì sao; ô 1 đến 4 người bị ẩn cùng ô bổ sung. | Whether there is a value, and why not; cells of 1 to 4 are hidden, with others beside them." })
  status!: string;

  unitVersionId!: string;
  indicatorCode!: string;
}
export const StatisticCellConnection = connectionOf(StatisticCell, "StatisticCell");
