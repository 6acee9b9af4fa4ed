import { Faults } from "@hoa-nhap/sheets";
import { Policy, type Context } from "@hoa-nhap/subgraph";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { pilotUnitsByIds, type PilotUnitRow } from "../pilot-unit/pilot-unit.reads.js";
import { seenPilotUnit } from "../pilot-unit/pilot-unit.resolver.js";
import { PilotUnitType } from "../pilot-unit/pilot-unit.type.js";
import { candidateById, decisionById } from "./candidate.reads.js";
import { Candidate, SelectionDecisionType } from "./candidate.type.js";
import { declineCandidates, selectPilotUnits, selectPilotUnit } from "./choose.service.js";
import { importCandidates } from "./import-candidates.js";
import {
  recordConsultation,
  reviseCandidate,
  withdrawCandidate,
  proposePilotUnit,
  endorsePilotUnit,
} from "./propose.service.js";
import type { RankedCandidate } from "./ranking.js";
import {
  ImportCandidatesInput,
  RecordConsultationInput,
  ReviseCandidateInput,
  WithdrawCandidateInput,
  ProposePilotUnitInput,
  EndorsePilotUnitInput,
} from "./selection.inputs.js";
import type { SelectionDecisionRow } from "./selection.tables.js";
import { setSelectionWeights } from "./weights.service.js";
import {
  DeclineCandidatesInput,
  SelectPilotUnitsInput,
  SetSelectionWeightsInput,
  SelectPilotUnitInput,
} from "./choose.inputs.js";
import { CandidateFile } from "./candidate-file.type.js";
import { toldFile, type ToldFile } from "./candidate-file.resolver.js";

const INPUT = { description: "Nội dung. | What is recorded." };

/** Everything that happens to a candidate, from the proposal to the choice. */
@Resolver()
export class SelectionMutations {
  @Policy("pilot.propose", "area")
  @Mutation(() => Candidate, {
    nullable: true,
    description:
      "Ghi lại số liệu của một đề xuất, khi chưa quyết định. | Tells a candidate's need anew while it is not decided on.",
  })
  async reviseCandidate(
    @Arg("input", () => ReviseCandidateInput, INPUT) input: ReviseCandidateInput,
    @Ctx() ctx: Context,
  ): Promise<RankedCandidate | null> {
    return candidateById(ctx, await reviseCandidate(ctx, input));
  }
  @Policy("pilot.propose", "area")
  @Mutation(() => Candidate, {
    nullable: true,
    description: "Ghi ý kiến của một cơ quan được hỏi (R18). | Records what an agency said.",
  })
  async recordConsultation(
    @Arg("input", () => RecordConsultationInput, INPUT) input: RecordConsultationInput,
    @Ctx() ctx: Context,
  ): Promise<RankedCandidate | null> {
    return candidateById(ctx, await recordConsultation(ctx, input));
  }
  @Policy("pilot.propose", "area")
  @Mutation(() => PilotUnitType, {
    description:
      "Rút đề xuất, trước khi huyện đồng ý; chỉ người đã đề xuất. | Withdraws a proposal before the district's sign-off; only by who made it.",
  })
  async withdrawCandidate(
    @Arg("input", () => WithdrawCandidateInput, INPUT) input: WithdrawCandidateInput,
    @Ctx() ctx: Context,
  ): Promise<PilotUnitRow> {
    return seenPilotUnit(ctx, await withdrawCandidate(ctx, input));
  }
  @Policy("pilot.select", "area")
  @Mutation(() => SelectionDecisionType, {
    description:
      "Chọn nhiều đơn vị bằng một quyết định, tất cả hoặc không (R19, R23, R24). | Chooses a list of units by one decision, all or nothing.",
  })
  async selectPilotUnits(
    @Arg("input", () => SelectPilotUnitsInput, INPUT) input: SelectPilotUnitsInput,
    @Ctx() ctx: Context,
  ): Promise<SelectionDecisionRow> {
    return (await decisionById(ctx, await selectPilotUnits(ctx, input)))!;
  }
  @Policy("pilot.select", "area")
  @Mutation(() => [PilotUnitType], {
    description:
      "Khép danh sách: các đơn vị không được chọn, có lý do. | Closes the list for units not chosen, with the reason.",
  })
  async declineCandidates(
    @Arg("input", () => DeclineCandidatesInput, INPUT) input: DeclineCandidatesInput,
    @Ctx() ctx: Context,
  ): Promise<PilotUnitRow[]> {
    await declineCandidates(ctx, input);
    return pilotUnitsByIds(
      ctx,
      input.units.map(({ id }) => id),
    );
  }
  @Policy("pilot.select", "area")
  @Mutation(() => Boolean, {
    description: "Đặt lại điểm của phiếu chấm, có lý do. | Sets the score sheet's weights, with the reason.",
  })
  async setSelectionWeights(
    @Arg("input", () => SetSelectionWeightsInput, INPUT) input: SetSelectionWeightsInput,
    @Ctx() ctx: Context,
  ): Promise<boolean> {
    await setSelectionWeights(ctx, input);
    return true;
  }
  @Policy("pilot.propose", "area")
  @Mutation(() => CandidateFile, {
    description:
      "Đề xuất các đơn vị trong tệp; đơn vị đã có thì để yên. Trả lời số dòng và số đơn vị nay có trong danh " +
      "sách; lỗi thì xem trước bằng candidateFile. " +
      "| Proposes the communes of a file; those on the list already are left alone. Answers the rows, and how " +
      "many of their communes are on the list now; faults are told by candidateFile.",
  })
  async importCandidates(
    @Arg("input", () => ImportCandidatesInput, INPUT) input: ImportCandidatesInput,
    @Ctx() ctx: Context,
  ): Promise<ToldFile> {
    const { rows, known } = await importCandidates(ctx, input);
    return { ...toldFile({ rows: [], known, made: [], faults: new Faults() }, ctx), rows };
  }

  @Policy("pilot.propose", "area")
  @Mutation(() => PilotUnitType, { description: "Đề xuất đơn vị làm điểm (R19-R22). | Proposes a pilot unit." })
  async proposePilotUnit(
    @Arg("input", () => ProposePilotUnitInput, INPUT) input: ProposePilotUnitInput,
    @Ctx() ctx: Context,
  ): Promise<PilotUnitRow> {
    return seenPilotUnit(ctx, await proposePilotUnit(ctx, input));
  }

  @Policy("pilot.endorse", "area")
  @Mutation(() => PilotUnitType, {
    description:
      "Huyện đồng ý (R23); với mô hình tự xây dựng, đây là quyết định chọn (R63). | The district signs off; for an own model this is the decision.",
  })
  async endorsePilotUnit(
    @Arg("input", () => EndorsePilotUnitInput, INPUT) input: EndorsePilotUnitInput,
    @Ctx() ctx: Context,
  ): Promise<PilotUnitRow> {
    return seenPilotUnit(ctx, await endorsePilotUnit(ctx, input));
  }

  @Policy("pilot.select", "area")
  @Mutation(() => PilotUnitType, {
    description: "Tỉnh chọn đơn vị, trong chỉ tiêu (R23, R24, R46). | The province chooses a unit, within the quota.",
  })
  async selectPilotUnit(
    @Arg("input", () => SelectPilotUnitInput, INPUT) input: SelectPilotUnitInput,
    @Ctx() ctx: Context,
  ): Promise<PilotUnitRow> {
    return seenPilotUnit(ctx, await selectPilotUnit(ctx, input));
  }
}
