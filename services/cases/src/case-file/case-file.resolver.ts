import { Arg, Args, Ctx, Directive, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { isId, notFound } from "@hoa-nhap/kernel";
import { PageArgs, Policy, type Context, type Page } from "@hoa-nhap/subgraph";
import { ConsentType } from "../consent/consent.type.js";
import { gradesOfCase } from "../grade/grade.reads.js";
import { GradeType } from "../grade/grade.type.js";
import { mentorsOfCase } from "../mentor/mentor.reads.js";
import { MentorType } from "../mentor/mentor.type.js";
import { personOfCase } from "../person/person.reads.js";
import { PersonType } from "../person/person.type.js";
import { unitReference, UnitVersion } from "../unit.reference.js";
import { visitsPage } from "../visit/visit.reads.js";
import { VisitConnection, type VisitType } from "../visit/visit.type.js";
import { CaseFilesArgs } from "./case-file.inputs.js";
import { caseFileById, caseFilesAlike, caseFilesPage, consentOf } from "./case-file.reads.js";
import { CaseFileConnection, CaseFileType } from "./case-file.type.js";
import { CASE } from "./case-file.words.js";
import { PersonInput } from "../person/person.inputs.js";

@Resolver(() => CaseFileType)
export class CaseFileResolver {
  @Policy("case.read", "assigned")
  @Directive('@tag(name: "private")')
  @Query(() => CaseFileConnection, {
    description:
      "Hồ sơ được xem, theo số (tên đã mã hóa nên không xếp theo tên được). | Files in the caller's sight, by number; sealed names cannot be sorted.",
  })
  caseFiles(
    @Args(() => CaseFilesArgs) { first, after, ...filter }: CaseFilesArgs,
    @Ctx() ctx: Context,
  ): Promise<Page<CaseFileType>> {
    return caseFilesPage(ctx, filter, { first, after });
  }

  @Policy("case.read", "assigned")
  @Directive('@tag(name: "private")')
  @Query(() => CaseFileType, {
    nullable: true,
    description:
      "Một hồ sơ; không được xem thì như không có. | One file; what one may not see does not exist (NOT_FOUND).",
  })
  async caseFile(
    @Arg("id", () => ID, { description: "Mã. | Id." }) id: string,
    @Ctx() ctx: Context,
  ): Promise<CaseFileType> {
    const file = isId(id) ? await caseFileById(ctx, id) : null;
    if (!file) throw notFound(CASE);
    return file;
  }

  @Policy("case.open", "area")
  @Directive('@tag(name: "private")')
  @Query(() => [CaseFileType], {
    description:
      "Hồ sơ trong xã của người có thể chính là người này (cùng số định danh, cùng tên và năm sinh, hoặc cùng " +
      "điện thoại); để hỏi trước khi mở. Việc tìm được ghi lại. " +
      "| Files in the commune of whoever may be this very person, by identity number, by name and year of birth, " +
      "or by telephone: to ask before opening. The search is recorded.",
  })
  caseFilesAlike(
    @Arg("unitId", () => ID, { description: "Xã (mã đơn vị). | Commune (unit id)." }) unitId: string,
    @Arg("person", () => PersonInput, { description: "Người được giúp đỡ. | The person." }) person: PersonInput,
    @Ctx() ctx: Context,
  ): Promise<CaseFileType[]> {
    return caseFilesAlike(ctx, unitId, person);
  }

  @FieldResolver(() => UnitVersion, {
    nullable: true,
    description: "Xã, như khi mở hồ sơ. | The commune as it was at the opening.",
  })
  unit(@Root() { unitVersionId }: CaseFileType): UnitVersion | null {
    return unitReference(unitVersionId);
  }

  @FieldResolver(() => UnitVersion, { nullable: true, description: "Khu dân cư. | The residential area." })
  area(@Root() { areaVersionId }: CaseFileType): UnitVersion | null {
    return unitReference(areaVersionId);
  }

  @Policy("case.read", "parent")
  @FieldResolver(() => PersonType, {
    description: "Người được giúp đỡ; việc xem được ghi lại. | The person; the look is recorded.",
  })
  person(@Root() { id }: CaseFileType, @Ctx() ctx: Context): Promise<PersonType | null> {
    return personOfCase(ctx, id);
  }

  @Policy("case.read", "parent")
  @FieldResolver(() => ConsentType, { description: "Sự đồng ý. | The consent." })
  consent(@Root() { id }: CaseFileType, @Ctx() ctx: Context): Promise<ConsentType | null> {
    return consentOf(ctx, id);
  }

  @Policy("case.read", "parent")
  @FieldResolver(() => [MentorType], {
    description:
      "Các phân công; người được phân công chỉ thấy của mình. | Assignments; whoever is assigned sees only their own.",
  })
  mentors(@Root() { id }: CaseFileType, @Ctx() ctx: Context): Promise<MentorType[]> {
    return mentorsOfCase(ctx, id);
  }

  @Policy("case.read", "parent")
  @FieldResolver(() => VisitConnection, { description: "Các lần gặp, mới nhất trước. | Contacts, the latest first." })
  visits(
    @Root() { id }: CaseFileType,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
  ): Promise<Page<VisitType>> {
    return visitsPage(ctx, id, page);
  }

  @Policy("case.read", "parent")
  @FieldResolver(() => [GradeType], {
    description: "Phân loại theo quý, mới nhất trước. | Quarterly grades, the latest first.",
  })
  grades(@Root() { id }: CaseFileType, @Ctx() ctx: Context): Promise<GradeType[]> {
    return gradesOfCase(ctx, id);
  }

  @FieldResolver(() => Boolean, { description: "Quá hạn gặp. | Whether a visit is overdue." })
  visitOverdue(@Root() { nextVisitDueOn }: CaseFileType, @Ctx() ctx: Context): boolean {
    return nextVisitDueOn !== null && nextVisitDueOn < ctx.clock.today();
  }
}
