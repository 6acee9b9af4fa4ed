import { Args, Ctx, Directive, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { daysBetween, type Words } from "@hoa-nhap/kernel";
import { PageArgs, Policy, type Context, type Page } from "@hoa-nhap/subgraph";
import { unitReference, UnitVersion } from "../unit.reference.js";
import { caseTasksPage } from "./task.reads.js";
import { CaseTaskConnection, CaseTask, type CaseTaskKind, type CaseTaskRow } from "./task.type.js";

const TITLES: Record<CaseTaskKind, (number: string) => Words> = {
  VISIT: (number) => ({ vi: `Thăm hỏi theo hồ sơ ${number}`, en: `Visit for file ${number}` }),
  MENTOR: (number) => ({ vi: `Phân công người giúp đỡ cho hồ sơ ${number}`, en: `Assign a mentor to file ${number}` }),
  GRADE: (number) => ({ vi: `Phân loại quý cho hồ sơ ${number}`, en: `Grade the quarter of file ${number}` }),
};

@Resolver(() => CaseTask)
export class CaseTaskResolver {
  @Policy("case.read", "assigned")
  @Directive('@tag(name: "private")')
  @Query(() => CaseTaskConnection, {
    description: "Việc của tôi về hồ sơ, hạn cũ nhất trước. | The caller's tasks about case files, the oldest first.",
  })
  caseTasks(@Args(() => PageArgs) page: PageArgs, @Ctx() ctx: Context): Promise<Page<CaseTaskRow>> {
    return caseTasksPage(ctx, page);
  }

  @FieldResolver(() => ID, {
    description: "Mã việc, giữ nguyên khi việc còn đó. | Id of the task, the same as long as it is due.",
  })
  id(@Root() { kind, caseFileId }: CaseTask): string {
    return `${kind}:${caseFileId}`;
  }

  @FieldResolver(() => String, {
    description: "Tên việc theo ngôn ngữ của người xem. | Title in the caller's language.",
  })
  title(@Root() { kind, number }: CaseTask, @Ctx() ctx: Context): string {
    return TITLES[kind](number)[ctx.actor.language];
  }

  @FieldResolver(() => Int, { description: "Số ngày quá hạn; 0 khi chưa quá. | Days overdue; 0 when it is not." })
  daysLate(@Root() { dueOn }: CaseTask, @Ctx() ctx: Context): number {
    return Math.max(0, daysBetween(dueOn, ctx.clock.today()));
  }

  @FieldResolver(() => UnitVersion, { nullable: true, description: "Xã. | Commune." })
  unit(@Root() { unitVersionId }: CaseTask): UnitVersion | null {
    return unitReference(unitVersionId);
  }

  @FieldResolver(() => String, { description: "Đường dẫn trong giao diện. | Where the console shows it." })
  link(@Root() { caseFileId }: CaseTask): string {
    return `/case-files/${caseFileId}`;
  }
}
