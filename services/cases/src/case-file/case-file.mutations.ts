import { Arg, Ctx, Directive, Mutation, Resolver } from "type-graphql";
import { badField, DomainError, type Scope, type Action } from "@hoa-nhap/kernel";
import { change, Policy, seen, type Context, type Existing } from "@hoa-nhap/subgraph";
import { recordAccess } from "../access-log/access-log.js";
import { gradeCase } from "../grade/grade.service.js";
import { assertMayHelp, assignMentor, endMentor } from "../mentor/mentor.service.js";
import { personAsked } from "../person/same-person.js";
import { caseSight } from "../sight.js";
import { recordVisit } from "../visit/visit.service.js";
import type { CaseFile } from "./case-file.entity.js";
import {
  AssignMentorInput,
  CloseCaseFileInput,
  EndMentorInput,
  GradeCaseFileInput,
  OpenCaseFileInput,
  RecordVisitInput,
  WithdrawConsentInput,
} from "./case-file.inputs.js";
import { caseFileById } from "./case-file.reads.js";
import { caseChange, closeCase, getCase, openCase, withdrawConsent, type CaseChange } from "./case-file.service.js";
import { CaseFileView } from "./case-file.type.js";
import { CASE, CloseReason } from "./case-file.words.js";

const PRIVATE = '@tag(name: "private")';
const INPUT = { description: "Dữ liệu. | Input." };

function changed(ctx: Context, id: string): Promise<CaseFileView> {
  return seen(caseFileById(ctx, id), CASE);
}

/** One change of one file that exists: found in the caller's sight, changed, read back. */
async function changeCase(
  ctx: Context,
  scope: Scope,
  action: Action,
  { id, expectedVersion }: Existing,
  work: (c: CaseChange, file: CaseFile) => Promise<void>,
): Promise<CaseFileView> {
  const sight = caseSight(ctx, scope);
  return changed(
    ctx,
    await change(
      ctx,
      scope,
      action,
      async (base) => {
        const c = caseChange(base, sight);
        const file = await getCase(c, id, expectedVersion);
        await work(c, file);
        return file.id;
      },
      sight,
    ),
  );
}

@Resolver()
export class CaseFileMutations {
  @Policy("case.open", "area")
  @Directive(PRIVATE)
  @Mutation(() => CaseFileView, {
    description:
      "Mở hồ sơ; phải có sự đồng ý, của cả cha mẹ khi có thể chưa đủ 18 tuổi. Trùng tên hoặc điện thoại với người " +
      "đã có trong xã thì hỏi (CONFLICT `person.maybe-known`): trả lời bằng samePersonAs hoặc differentFrom. " +
      "| Opens a case file; consent is compulsory, a parent's too for whoever may be under 18. Where the commune " +
      "knows somebody of that name or telephone it asks (CONFLICT `person.maybe-known`): answer by samePersonAs " +
      "or differentFrom.",
  })
  async openCaseFile(
    @Arg("input", () => OpenCaseFileInput, INPUT) input: OpenCaseFileInput,
    @Ctx() ctx: Context,
  ): Promise<CaseFileView> {
    const sight = caseSight(ctx, "case.open");
    const opened = change(
      ctx,
      "case.open",
      "case-file.open",
      async (c) => (await openCase(caseChange(c, sight), input, personAsked)).id,
      sight,
    );
    return changed(
      ctx,
      await opened.catch(async (refusal: unknown) => {
        // To be told that somebody is known here is a look at people.
        if (
          refusal instanceof DomainError &&
          (refusal.rule === "person.maybe-known" || refusal.rule === "case.open-already")
        )
          await recordAccess(ctx, "search", []);
        throw refusal;
      }),
    );
  }

  @Policy("case.manage", "area")
  @Directive(PRIVATE)
  @Mutation(() => CaseFileView, {
    description:
      "Phân công người giúp đỡ, nhiều nhất 5 người một lúc; chỉ người đang giữ nhiệm vụ giúp đỡ hoặc Trưởng ban " +
      "công tác Mặt trận trong xã. " +
      "| Assigns a mentor; at most five at once, and only who holds a mentor's post or heads a residential area " +
      "in the commune.",
  })
  assignMentor(
    @Arg("input", () => AssignMentorInput, INPUT) input: AssignMentorInput,
    @Ctx() ctx: Context,
  ): Promise<CaseFileView> {
    return changeCase(ctx, "case.manage", "mentor.assign", input, async (c, file) => {
      await assertMayHelp(c, file, input.account, input.from);
      await assignMentor(c, file, input.account, input.from);
    });
  }

  @Policy("case.manage", "area")
  @Directive(PRIVATE)
  @Mutation(() => CaseFileView, {
    description:
      "Thôi phân công; người đó không còn thấy hồ sơ. | Ends an assignment; that person sees the file no longer.",
  })
  endMentor(
    @Arg("input", () => EndMentorInput, INPUT) input: EndMentorInput,
    @Ctx() ctx: Context,
  ): Promise<CaseFileView> {
    return changeCase(ctx, "case.manage", "mentor.end", input, (c, file) => endMentor(c, file, input.mentor, input.on));
  }

  @Policy("visit.record", "assigned")
  @Directive(PRIVATE)
  @Mutation(() => CaseFileView, {
    description: "Ghi một lần gặp; ghi rồi không sửa. | Records a contact; it is never changed afterwards.",
  })
  recordVisit(
    @Arg("input", () => RecordVisitInput, INPUT) input: RecordVisitInput,
    @Ctx() ctx: Context,
  ): Promise<CaseFileView> {
    return changeCase(ctx, "visit.record", "visit.record", input, (c, file) => recordVisit(c, file, input));
  }

  @Policy("grade.record", "area")
  @Directive(PRIVATE)
  @Mutation(() => CaseFileView, {
    description: "Phân loại tiến bộ cuối quý, có lý do. | Grades a quarter, with a reason.",
  })
  gradeCaseFile(
    @Arg("input", () => GradeCaseFileInput, INPUT) input: GradeCaseFileInput,
    @Ctx() ctx: Context,
  ): Promise<CaseFileView> {
    return changeCase(ctx, "grade.record", "case-file.grade", input, (c, file) => gradeCase(c, file, input));
  }

  @Policy("case.manage", "area")
  @Directive(PRIVATE)
  @Mutation(() => CaseFileView, {
    description: "Rút đồng ý: hồ sơ kết thúc ngay. | Withdraws consent; the file is closed.",
  })
  withdrawConsent(
    @Arg("input", () => WithdrawConsentInput, INPUT) input: WithdrawConsentInput,
    @Ctx() ctx: Context,
  ): Promise<CaseFileView> {
    return changeCase(ctx, "case.manage", "consent.withdraw", input, (c, file) => withdrawConsent(c, file, input.on));
  }

  @Policy("case.manage", "area")
  @Directive(PRIVATE)
  @Mutation(() => CaseFileView, { description: "Kết thúc hồ sơ. | Closes a case file." })
  closeCaseFile(
    @Arg("input", () => CloseCaseFileInput, INPUT) input: CloseCaseFileInput,
    @Ctx() ctx: Context,
  ): Promise<CaseFileView> {
    if (input.reason === CloseReason.CONSENT_WITHDRAWN) {
      throw badField("reason", "consent.withdraw", {
        vi: "Rút đồng ý có thao tác riêng.",
        en: "Withdrawing consent is an act of its own.",
      });
    }
    return changeCase(ctx, "case.manage", "case-file.close", input, (c, file) =>
      closeCase(c, file, input.on, input.reason),
    );
  }
}
