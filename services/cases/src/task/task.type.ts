import { Directive, Field, ObjectType, registerEnumType } from "type-graphql";
import { connectionOf, LocalDateScalar, Policy } from "@hoa-nhap/subgraph";

export enum CaseTaskKind {
  VISIT = "VISIT",
  MENTOR = "MENTOR",
  GRADE = "GRADE",
}
registerEnumType(CaseTaskKind, {
  name: "CaseTaskKind",
  description: "Loại việc. | Kind of task.",
  valuesConfig: {
    VISIT: { description: "Đến hạn hoặc quá hạn gặp. | A visit is due or overdue." },
    MENTOR: { description: "Chưa có người giúp đỡ. | Nobody is assigned." },
    GRADE: { description: "Chưa phân loại quý vừa qua. | The last quarter is not graded." },
  },
});

export interface CaseTaskRow {
  caseFileId: string;
  number: string;
  unitVersionId: string;
  kind: CaseTaskKind;
  dueOn: string;
}

@Policy("case.read", "assigned")
@ObjectType({
  description: "Một việc đến hạn về hồ sơ; không nêu tên ai. | Something due about a case file; names nobody.",
})
@Directive('@tag(name: "private")')
export class CaseTask implements CaseTaskRow {
  @Field(() => CaseTaskKind, { description: "Loại việc. | Kind." })
  kind!: CaseTaskKind;
  @Field(() => LocalDateScalar, { description: "Hạn. | Due on." })
  dueOn!: string;
  caseFileId!: string;
  number!: string;
  unitVersionId!: string;
}
export const CaseTaskConnection = connectionOf(CaseTask, "CaseTask");
