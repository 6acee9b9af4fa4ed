import type { LocalDate } from "@hoa-nhap/kernel";
import type { CandidateNeed } from "../selection/candidate.js";
import {
  CandidateCountKind as Kind,
  ConsultedBody,
  LocalWill,
  SecurityProblemKind,
  Stance,
} from "../selection/candidate-words.js";
import type { RecordConsultation } from "../selection/propose.service.js";

export type CandidateKind = "chosen" | "withoutProblem" | "fewPeople";

const PROBLEMS = [
  [SecurityProblemKind.THEFT, "Trộm cắp vặt tăng (mẫu)"],
  [SecurityProblemKind.DRUGS, "Có điểm phức tạp về ma túy (mẫu)"],
  [SecurityProblemKind.DISORDER, "Thanh thiếu niên gây rối trật tự (mẫu)"],
  [SecurityProblemKind.GAMBLING, "Cờ bạc tụ tập (mẫu)"],
] as const;
const POLICE = "Thống kê của Công an xã (mẫu)";
const DISTRICT_POLICE = "Báo cáo an ninh trật tự của Công an cấp huyện (mẫu)";

/** A need of its own for each commune; invented. */
export const need = (i: number, countedOn: LocalDate): CandidateNeed => ({
  peopleToHelp: 11 + ((i * 5) % 17),
  peopleSource: POLICE,
  peopleCountedOn: countedOn,
  securityProblem: PROBLEMS[i % 4]![1],
  securitySource: DISTRICT_POLICE,
});

/** The figures of a candidate of 2020 beside its people; some communes could not tell all of them. */
function figures(i: number, people: number, countedOn: LocalDate): Pick<CandidateNeed, "counts"> {
  const count = (kind: Kind, value: number, year: number | null = null) => ({
    kind,
    year,
    count: value,
    countedOn,
    source: POLICE,
  });
  const youth = Math.min(i % 4, people);
  return {
    counts: [
      count(Kind.SUSPENDED_SENTENCE, Math.floor((people - youth) / 3)),
      count(Kind.RELEASED, Math.floor((people - youth) / 3)),
      count(Kind.YOUTH, youth),
      count(Kind.REOFFENDERS, 1 + (i % 3)),
      count(Kind.OFFENCES, 4 + (i % 5), 2018),
      count(Kind.OFFENCES, 5 + (i % 6), 2019),
      ...(i % 5 === 4 ? [] : [count(Kind.TIPS, 2 + (i % 7), 2019)]),
    ],
  };
}

const COUNTED = "2020-02-28";
const willing = { partyWill: LocalWill.WILLING, frontWill: LocalWill.WILLING, hadModel: false };
export const NEEDS: Record<CandidateKind, (i: number) => CandidateNeed> = {
  chosen: (i) => {
    const told = need(i, COUNTED);
    const [kind, evidence] = PROBLEMS[i % 4]!;
    return {
      ...told,
      ...figures(i, told.peopleToHelp!, COUNTED),
      ...willing,
      isHotspot: i % 3 === 0,
      standardMet: i % 4 === 3,
      standardSource: DISTRICT_POLICE,
      problems: [{ kind, evidence, source: DISTRICT_POLICE, notedOn: "2020-02-20" }],
    };
  },
  fewPeople: (i) => ({
    ...need(i, COUNTED),
    peopleToHelp: 2 + (i % 3),
    counts: figures(i, 2, COUNTED)
      .counts!.slice(0, 4)
      .map((one) => ({ ...one, count: Math.min(one.count, 1) })),
    isHotspot: false,
    standardMet: true,
    standardSource: DISTRICT_POLICE,
    partyWill: LocalWill.HESITANT,
    frontWill: LocalWill.WILLING,
    hadModel: false,
  }),
  // Typed, weighed and not accepted: the unit is not chosen (R22).
  withoutProblem: (i) => ({
    ...need(i, COUNTED),
    ...figures(i, 11, COUNTED),
    securityProblem: null,
    securitySource: null,
    justification: "Cấp ủy và Mặt trận địa phương đề nghị được làm điểm để rút kinh nghiệm (mẫu).",
    isHotspot: false,
    standardMet: true,
    standardSource: DISTRICT_POLICE,
    ...willing,
  }),
};

/** What the district's police said when asked; not every candidate is asked about. */
export function askedAbout(
  i: number,
  kind: CandidateKind,
): Pick<RecordConsultation, "body" | "stance" | "on" | "documentNumber" | "words"> | null {
  const asked = { body: ConsultedBody.POLICE, on: "2020-03-12", documentNumber: `${120 + i}/CAH` };
  if (kind === "withoutProblem")
    return {
      ...asked,
      stance: Stance.OBJECTS,
      words: "Địa bàn đang đạt tiêu chuẩn an toàn về an ninh, trật tự; nên ưu tiên nơi khác (mẫu).",
    };
  if (kind === "fewPeople" || i % 3 !== 0) return null;
  return i % 2 === 0
    ? { ...asked, stance: Stance.AGREES }
    : {
        ...asked,
        stance: Stance.AGREES_WITH_REMARKS,
        words: "Nhất trí; đề nghị phối hợp chặt với tổ bảo vệ an ninh (mẫu).",
      };
}
