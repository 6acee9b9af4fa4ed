import { msg } from "@lingui/core/macro";
import type {
  CandidateCountKind,
  ConsultedBody,
  LocalWill,
  PilotStage,
  ScoreItem,
  SecurityProblemKind,
  Stance,
} from "../../gql/graphql.ts";
import type { Tone } from "../../ui/state-badge.tsx";

type Word = ReturnType<typeof msg>;

export const CANDIDATE_STAGES = ["PROPOSED", "SELECTED", "NOT_SELECTED"] as const satisfies readonly PilotStage[];

export const COUNT_WORDS: Record<CandidateCountKind, Word> = {
  SUSPENDED_SENTENCE: msg`Người được hưởng án treo`,
  NON_CUSTODIAL: msg`Người cải tạo không giam giữ`,
  CONDITIONAL_RELEASE: msg`Người tha tù trước thời hạn`,
  RELEASED: msg`Người chấp hành xong án phạt tù, được đặc xá`,
  COMMUNE_EDUCATION: msg`Người được giáo dục tại xã`,
  DRUG_MEASURE: msg`Người sử dụng ma túy được quản lý, cai nghiện, sau cai`,
  YOUTH: msg`Thanh thiếu niên vi phạm, chậm tiến`,
  REOFFENDERS: msg`Người tái phạm trong 3 năm`,
  OFFENCES: msg`Số vụ phạm pháp hình sự`,
  TIPS: msg`Số tin tố giác`,
};
export const COUNTS = Object.keys(COUNT_WORDS) as CandidateCountKind[];
export const YEARLY: readonly CandidateCountKind[] = ["OFFENCES", "TIPS"];

export const ITEM_WORDS: Record<ScoreItem, Word> = {
  PEOPLE: msg`Người cần giúp đỡ`,
  ...COUNT_WORDS,
  HOTSPOT: msg`Địa bàn trọng điểm`,
  STANDARD_MISSED: msg`Chưa đạt chuẩn an toàn an ninh, trật tự`,
  PARTY_WILL: msg`Cấp ủy quyết tâm`,
  FRONT_WILL: msg`Mặt trận quyết tâm`,
  FIRST_MODEL: msg`Chưa từng có mô hình`,
};
export const ITEMS = Object.keys(ITEM_WORDS) as ScoreItem[];
/** In a word or two, for a line that holds them all. */
export const SHORT_WORDS: Record<ScoreItem, Word> = {
  PEOPLE: msg`người`,
  SUSPENDED_SENTENCE: msg`án treo`,
  NON_CUSTODIAL: msg`cải tạo`,
  CONDITIONAL_RELEASE: msg`tha tù`,
  RELEASED: msg`mãn hạn`,
  COMMUNE_EDUCATION: msg`giáo dục tại xã`,
  DRUG_MEASURE: msg`ma túy`,
  YOUTH: msg`thanh thiếu niên`,
  REOFFENDERS: msg`tái phạm`,
  OFFENCES: msg`vụ`,
  TIPS: msg`tin`,
  HOTSPOT: msg`trọng điểm`,
  STANDARD_MISSED: msg`chưa đạt chuẩn`,
  PARTY_WILL: msg`cấp ủy`,
  FRONT_WILL: msg`Mặt trận`,
  FIRST_MODEL: msg`lần đầu`,
};
/** Answered with yes or no; the others are counted. */
export const YES_NO_ITEMS: readonly ScoreItem[] = [
  "HOTSPOT",
  "STANDARD_MISSED",
  "PARTY_WILL",
  "FRONT_WILL",
  "FIRST_MODEL",
];

export const PROBLEM_WORDS: Record<SecurityProblemKind, Word> = {
  THEFT: msg`Trộm cắp tài sản`,
  DRUGS: msg`Ma túy`,
  DISORDER: msg`Gây rối trật tự công cộng`,
  VIOLENCE: msg`Cố ý gây thương tích, bạo lực gia đình`,
  GAMBLING: msg`Cờ bạc`,
  FRAUD: msg`Lừa đảo, tín dụng đen`,
  YOUTH_OFFENDING: msg`Thanh thiếu niên vi phạm pháp luật`,
  DISPUTES: msg`Tranh chấp, khiếu kiện phức tạp`,
  OTHER: msg`Vấn đề khác`,
};
export const WILL_WORDS: Record<LocalWill, Word> = {
  WILLING: msg`Quyết tâm`,
  HESITANT: msg`Còn băn khoăn`,
  UNWILLING: msg`Chưa sẵn sàng`,
};
export const BODY_WORDS: Record<ConsultedBody, Word> = {
  POLICE: msg`Công an`,
  PEOPLES_COMMITTEE: msg`Ủy ban nhân dân (UBND)`,
  PARTY_COMMITTEE: msg`Cấp ủy`,
  COMMITTEE_138: msg`Ban chỉ đạo 138`,
  COURT: msg`Tòa án nhân dân`,
  PROCURACY: msg`Viện kiểm sát nhân dân`,
  JUSTICE: msg`Tư pháp`,
  LABOUR: msg`Lao động, Thương binh và Xã hội`,
  MEMBER_ORGANISATION: msg`Tổ chức thành viên của Mặt trận`,
  OTHER: msg`Cơ quan khác`,
};
export const STANCE_WORDS: Record<Stance, Word> = {
  AGREES: msg`Nhất trí`,
  AGREES_WITH_REMARKS: msg`Nhất trí, có ý kiến thêm`,
  OBJECTS: msg`Không nhất trí`,
};
export const STANCE_TONES: Record<Stance, Tone> = { AGREES: "done", AGREES_WITH_REMARKS: "warn", OBJECTS: "late" };
