import {
  IdText,
  LocalDateScalar,
  PageArgs,
  PlainText,
  Policy,
  YearArg,
  type Context,
  type Page,
} from "@hoa-nhap/subgraph";
import { IsOptional } from "class-validator";
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  Int,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { PilotStage } from "../pilot-unit/pilot-stage.js";
import { pilotUnitById, type PilotUnitRow } from "../pilot-unit/pilot-unit.reads.js";
import { PilotUnitType } from "../pilot-unit/pilot-unit.type.js";
import { Official, officialOf, UnitVersion, unitVersionOf } from "../unit/unit.reference.js";
import {
  candidateById,
  candidatesPage,
  consultationsOf,
  decisionById,
  decisionsOf,
  problemsOfCandidate,
  selectionBoard,
  sheetHistory,
  unitsOfDecision,
  weightsInForce,
  type DistrictCandidates as DistrictRow,
  type SelectionBoardRow,
} from "./candidate.reads.js";
import { candidateTemplate } from "./candidate-book.js";
import {
  Candidate,
  CandidateConnection,
  ConsultationType,
  DistrictCandidates,
  ScoreSheetChange,
  ScoreWeight,
  SecurityProblemType,
  SelectionBoard,
  SelectionDecisionType,
} from "./candidate.type.js";
import { readCandidateFile } from "./import-candidates.js";
import type { RankedCandidate } from "./ranking.js";
import { SCORE_ITEMS } from "./score-sheet.js";
import type { ConsultationRow, ScoreSheetRow, SecurityProblemRow, SelectionDecisionRow } from "./selection.tables.js";
import { YearArgs } from "../plan/year.args.js";
import { CandidateFile } from "./candidate-file.type.js";
import { type ToldFile, toldFile } from "./candidate-file.resolver.js";

@ArgsType()
class CandidatesArgs extends PageArgs {
  @YearArg("Năm của đợt. | Year of the intake.")
  year!: number;
  @Field(() => ID, {
    nullable: true,
    description:
      "Tỉnh nào (mã đơn vị); mặc định tỉnh của người hỏi. | Which province (unit id); the caller's by default.",
  })
  @IsOptional()
  @IdText()
  province?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: "Chỉ huyện này (mã đơn vị hoặc mã phiên bản). | Only this district (unit or version id).",
  })
  @IsOptional()
  @IdText()
  district?: string | null;
  @Field(() => PilotStage, { nullable: true, description: "Chỉ bước này. | Only at this step." })
  stage?: PilotStage | null;
  @Field(() => String, {
    nullable: true,
    description: "Tìm theo tên đơn vị, không cần dấu (R78). | Search by unit name, tone marks not needed.",
  })
  @IsOptional()
  @PlainText(100)
  search?: string | null;
}
@ArgsType()
class CandidateFileArgs {
  @Field(() => ID, { description: "Tệp đã gửi (mã). | The uploaded file (id)." })
  @IdText()
  upload!: string;
  @YearArg("Năm của đợt. | Year of the intake.")
  year!: number;
  @Field(() => LocalDateScalar, { description: "Ngày đề xuất. | Day of the proposals." })
  on!: string;
}

type Board = Omit<SelectionBoardRow, "plan"> & { planId: string; year: number; quota: number };

@Resolver(() => Candidate)
export class CandidateResolver {
  @Policy("candidate.read", "area")
  @Directive('@tag(name: "private")')
  @Query(() => CandidateConnection, {
    description:
      "Các đơn vị được đề xuất của năm, xếp theo nhu cầu (R20-R22). | The year's candidates in the order of need.",
  })
  candidates(
    @Args(() => CandidatesArgs) { first, after, ...filter }: CandidatesArgs,
    @Ctx() ctx: Context,
  ): Promise<Page<RankedCandidate>> {
    return candidatesPage(ctx, filter, { first, after });
  }
  @Policy("candidate.read", "area")
  @Directive('@tag(name: "private")')
  @Query(() => Candidate, {
    nullable: true,
    description:
      "Một đơn vị được đề xuất; mô hình tự xây dựng thì không có. | One candidate of the province; none for an own model.",
  })
  candidate(
    @Arg("id", () => ID, { description: "Mã của đơn vị điểm. | Id of the pilot unit." }) id: string,
    @Ctx() ctx: Context,
  ): Promise<RankedCandidate | null> {
    return candidateById(ctx, id);
  }
  @Policy("candidate.read", "area")
  @Directive('@tag(name: "private")')
  @Query(() => SelectionBoard, {
    nullable: true,
    description: "Việc lựa chọn của năm; không có kế hoạch thì không có. | The year's choosing; none without a plan.",
  })
  async selectionBoard(@Args(() => YearArgs) { year, province }: YearArgs, @Ctx() ctx: Context): Promise<Board | null> {
    const board = await selectionBoard(ctx, year, province);
    return board && { ...board, planId: board.plan.id, year: board.plan.year, quota: board.plan.quota };
  }
  @Policy("pilot.propose", "area")
  @Directive('@tag(name: "private")')
  @Query(() => String, {
    description:
      "Tệp mẫu .xlsx để lập danh sách đề xuất, mã hóa base64. | The .xlsx template for a list of candidates, in base64.",
  })
  candidateTemplate(@Ctx() ctx: Context): Promise<string> {
    return candidateTemplate(ctx);
  }
  @Policy("pilot.propose", "area")
  @Directive('@tag(name: "private")')
  @Query(() => CandidateFile, {
    description:
      "Xem trước một tệp đề xuất: sẽ lập gì, lỗi ở ô nào; chưa ghi gì. | What an uploaded file would propose, and its faults by cell; nothing is written.",
  })
  async candidateFile(@Args(() => CandidateFileArgs) args: CandidateFileArgs, @Ctx() ctx: Context): Promise<ToldFile> {
    return toldFile(await readCandidateFile(ctx, args), ctx);
  }

  @FieldResolver(() => PilotUnitType, { nullable: true, description: "Đơn vị điểm. | The pilot unit." })
  pilotUnit(@Root() one: RankedCandidate, @Ctx() ctx: Context): Promise<PilotUnitRow | null> {
    return pilotUnitById(ctx, one.id);
  }
  @FieldResolver(() => UnitVersion, {
    nullable: true,
    description: "Xã vào ngày đề xuất. | The commune as it was on the day of the proposal.",
  })
  unit(@Root() one: RankedCandidate): UnitVersion {
    return { id: one.unitVersionId };
  }
  @FieldResolver(() => UnitVersion, {
    nullable: true,
    description: "Huyện vào ngày đề xuất (R9). | The district on that day.",
  })
  district(@Root() one: RankedCandidate): UnitVersion | null {
    return unitVersionOf(one.districtVersionId);
  }
  @Policy("candidate.read", "parent")
  @FieldResolver(() => [SecurityProblemType], { description: "Các vấn đề an ninh trật tự. | The recorded problems." })
  problems(@Root() one: RankedCandidate, @Ctx() ctx: Context): Promise<SecurityProblemRow[]> {
    return problemsOfCandidate(ctx, one.id);
  }
  @Policy("candidate.read", "parent")
  @FieldResolver(() => [ConsultationType], {
    description: "Ý kiến các cơ quan, cũ trước (R18). | What agencies said, oldest first.",
  })
  consultations(@Root() one: RankedCandidate, @Ctx() ctx: Context): Promise<ConsultationRow[]> {
    return consultationsOf(ctx, one.id);
  }
  @FieldResolver(() => SelectionDecisionType, {
    nullable: true,
    description: "Quyết định chọn. | The decision that chose it.",
  })
  decision(@Root() one: RankedCandidate, @Ctx() ctx: Context): Promise<SelectionDecisionRow | null> {
    return one.decisionId ? decisionById(ctx, one.decisionId) : Promise.resolve(null);
  }
}

@Resolver(() => ConsultationType)
export class ConsultationResolver {
  @FieldResolver(() => UnitVersion, {
    nullable: true,
    description: "Cơ quan của đơn vị hành chính nào. | Of which unit it is.",
  })
  unit(@Root() one: ConsultationRow): UnitVersion {
    return { id: one.unitVersionId };
  }
}

@Resolver(() => SelectionBoard)
export class SelectionBoardResolver {
  @FieldResolver(() => [DistrictCandidates], {
    description: "Theo huyện của ngày đề xuất. | By district of the day of the proposal.",
  })
  districts(@Root() board: Board): DistrictRow[] {
    return board.districts;
  }
  @FieldResolver(() => Int, {
    description: "Điểm đã đặt mấy lần; 0: điểm mặc định. | How often weights were set; 0 for the standard ones.",
  })
  async weightsVersion(@Root() board: Board, @Ctx() ctx: Context): Promise<number> {
    return (await weightsInForce(ctx, board.planId)).version;
  }
  @FieldResolver(() => [ScoreWeight], { description: "Điểm của mọi mục đang dùng. | The weights in force, all items." })
  async weights(@Root() board: Board, @Ctx() ctx: Context): Promise<ScoreWeight[]> {
    const { weights } = await weightsInForce(ctx, board.planId);
    return SCORE_ITEMS.map((item) => ({ item, weight: weights[item] ?? 0 }));
  }
  @FieldResolver(() => [ScoreSheetChange], {
    description: "Các lần đặt điểm, cũ trước. | Settings of the weights, oldest first.",
  })
  weightChanges(@Root() board: Board, @Ctx() ctx: Context): Promise<ScoreSheetRow[]> {
    return sheetHistory(ctx, board.planId);
  }
  @FieldResolver(() => [SelectionDecisionType], {
    description: "Các quyết định chọn, cũ trước. | Decisions, oldest first.",
  })
  decisions(@Root() board: Board, @Ctx() ctx: Context): Promise<SelectionDecisionRow[]> {
    return decisionsOf(ctx, board.planId);
  }
}

@Resolver(() => DistrictCandidates)
export class DistrictCandidatesResolver {
  @FieldResolver(() => UnitVersion, {
    nullable: true,
    description: "Huyện; trống khi không còn cấp huyện. | The district; empty where none exists.",
  })
  district(@Root() row: DistrictRow): UnitVersion | null {
    return unitVersionOf(row.districtVersionId);
  }
}

@Resolver(() => ScoreSheetChange)
export class ScoreSheetChangeResolver {
  @FieldResolver(() => [ScoreWeight], { description: "Điểm đã đặt. | The weights that were set." })
  weights(@Root() change: ScoreSheetRow): ScoreWeight[] {
    return SCORE_ITEMS.map((item) => ({ item, weight: change.weights[item] ?? 0 }));
  }
  @FieldResolver(() => Official, {
    nullable: true,
    description:
      "Người đặt; trống khi người hỏi không được xem. | Who set them; empty when the caller may not see them.",
  })
  by(@Root() change: ScoreSheetRow, @Ctx() ctx: Context): Official | null {
    return officialOf(ctx, change.byActor);
  }
}

@Resolver(() => SelectionDecisionType)
export class SelectionDecisionResolver {
  @Policy("candidate.read", "area")
  @FieldResolver(() => [Candidate], {
    description: "Các đơn vị được chọn, trong phạm vi người xem. | The units chosen, within what the caller sees.",
  })
  units(@Root() decision: SelectionDecisionRow, @Ctx() ctx: Context): Promise<RankedCandidate[]> {
    return unitsOfDecision(ctx, decision);
  }
}
