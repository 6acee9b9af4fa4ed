import { connectionOf, LocalDateScalar, Policy } from "@hoa-nhap/subgraph";
import { Directive, Field, ID, ObjectType } from "type-graphql";

@Policy("report.read", "area")
@ObjectType({ description: "Việc cần làm về một báo cáo. | Something to do about a report." })
@Directive('@tag(name: "private")')
export class ReportTask {
  @Field(() => ID, { description: "Mã báo cáo. | Id of the report." })
  id!: string;
  @Field(() => LocalDateScalar, { description: "Hạn nộp của báo cáo. | Last day of the report." })
  dueOn!: string;

  state!: string;
  unitVersionId!: string;
  fullName!: string;
  periodName!: string;
  isFinalDue!: boolean;
  correction!: string | null;
}
export const ReportTaskConnection = connectionOf(ReportTask, "ReportTask", "private");
