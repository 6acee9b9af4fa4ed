import { LocalDateScalar, Policy } from "@hoa-nhap/subgraph";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";

enum PeriodKind {
  YEAR = "YEAR",
  HALF_YEAR = "HALF_YEAR",
  QUARTER = "QUARTER",
  MULTI_YEAR = "MULTI_YEAR",
}
registerEnumType(PeriodKind, {
  name: "PeriodKind",
  description: "Loại kỳ báo cáo. | Kind of a reporting period.",
  valuesConfig: {
    YEAR: { description: "Năm, từ 15/12 đến 14/12 (R67). | Year, 15/12 to 14/12." },
    HALF_YEAR: { description: "Sáu tháng. | Half a year." },
    QUARTER: { description: "Quý. | Quarter." },
    MULTI_YEAR: { description: "Nhiều năm: sơ kết, tổng kết (R34, R35). | Several years, for reviews of the scheme." },
  },
});

@Policy("unit.read", "reference")
@ObjectType({
  description: "Kỳ báo cáo, với hạn nộp của từng cấp (R67). | A reporting period with the last day of each level.",
})
export class ReportingPeriod {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => PeriodKind, { description: "Loại kỳ. | Kind." })
  kind!: string;
  @Field(() => Int, { description: "Năm báo cáo. | Reporting year." })
  year!: number;
  @Field(() => String, { description: "Tên kỳ. | Name." })
  name!: string;
  @Field(() => LocalDateScalar, { name: "from", description: "Từ ngày. | First day." })
  fromOn!: string;
  @Field(() => LocalDateScalar, { name: "to", description: "Đến hết ngày. | Last day, included." })
  toOn!: string;

  dueCommune!: string;
  dueDistrict!: string;
  dueProvince!: string;
}
