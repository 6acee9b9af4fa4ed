import type { Words } from "@hoa-nhap/kernel";

/**
 * What is counted about a candidate beside its people to help: those people by legal category group (domain 3.2), and
 * the signs of crime.
 */
export enum CandidateCountKind {
  SUSPENDED_SENTENCE = "SUSPENDED_SENTENCE",
  NON_CUSTODIAL = "NON_CUSTODIAL",
  CONDITIONAL_RELEASE = "CONDITIONAL_RELEASE",
  RELEASED = "RELEASED",
  COMMUNE_EDUCATION = "COMMUNE_EDUCATION",
  DRUG_MEASURE = "DRUG_MEASURE",
  YOUTH = "YOUTH",
  REOFFENDERS = "REOFFENDERS",
  OFFENCES = "OFFENCES",
  TIPS = "TIPS",
}
/** Groups of the people to help; together never more than all of them. */
export const PEOPLE_GROUPS: readonly CandidateCountKind[] = Object.values(CandidateCountKind).slice(0, 7);
/** Counted per year; the others on a day. */
export const YEARLY: readonly CandidateCountKind[] = [CandidateCountKind.OFFENCES, CandidateCountKind.TIPS];

export const COUNT_WORDS: Record<CandidateCountKind, Words> = {
  SUSPENDED_SENTENCE: { vi: "Người được hưởng án treo", en: "People under a suspended sentence" },
  NON_CUSTODIAL: { vi: "Người cải tạo không giam giữ", en: "People under non-custodial reform" },
  CONDITIONAL_RELEASE: { vi: "Người tha tù trước thời hạn có điều kiện", en: "People released early under conditions" },
  RELEASED: {
    vi: "Người chấp hành xong án phạt tù, được đặc xá",
    en: "People who served their sentence or were amnestied",
  },
  COMMUNE_EDUCATION: { vi: "Người được giáo dục tại xã", en: "People educated at the commune" },
  DRUG_MEASURE: {
    vi: "Người sử dụng ma túy được quản lý, cai nghiện, sau cai",
    en: "People under drug management, treatment or after it",
  },
  YOUTH: { vi: "Thanh thiếu niên vi phạm, chậm tiến", en: "Young people at risk" },
  REOFFENDERS: { vi: "Người tái phạm trong 3 năm", en: "Reoffenders of the last 3 years" },
  OFFENCES: { vi: "Số vụ phạm pháp hình sự trong năm", en: "Criminal offences of a year" },
  TIPS: { vi: "Số tin tố giác trong năm", en: "Crime tips of a year" },
};

export enum SecurityProblemKind {
  THEFT = "THEFT",
  DRUGS = "DRUGS",
  DISORDER = "DISORDER",
  VIOLENCE = "VIOLENCE",
  GAMBLING = "GAMBLING",
  FRAUD = "FRAUD",
  YOUTH_OFFENDING = "YOUTH_OFFENDING",
  DISPUTES = "DISPUTES",
  OTHER = "OTHER",
}
export const PROBLEM_WORDS: Record<SecurityProblemKind, Words> = {
  THEFT: { vi: "Trộm cắp tài sản", en: "Theft" },
  DRUGS: { vi: "Ma túy", en: "Drugs" },
  DISORDER: { vi: "Gây rối trật tự công cộng", en: "Public disorder" },
  VIOLENCE: { vi: "Cố ý gây thương tích, bạo lực gia đình", en: "Violence" },
  GAMBLING: { vi: "Cờ bạc", en: "Gambling" },
  FRAUD: { vi: "Lừa đảo, tín dụng đen", en: "Fraud, loan sharking" },
  YOUTH_OFFENDING: { vi: "Thanh thiếu niên vi phạm pháp luật", en: "Offending by young people" },
  DISPUTES: { vi: "Tranh chấp, khiếu kiện phức tạp", en: "Disputes and complaints" },
  OTHER: { vi: "Vấn đề khác", en: "Another problem" },
};

/** How far the place itself wants the model (domain 2.2). */
export enum LocalWill {
  WILLING = "WILLING",
  HESITANT = "HESITANT",
  UNWILLING = "UNWILLING",
}
export const WILL_WORDS: Record<LocalWill, Words> = {
  WILLING: { vi: "Quyết tâm", en: "Willing" },
  HESITANT: { vi: "Còn băn khoăn", en: "Hesitant" },
  UNWILLING: { vi: "Chưa sẵn sàng", en: "Unwilling" },
};

/** Who is asked before a unit is chosen (R18). */
export enum ConsultedBody {
  POLICE = "POLICE",
  PEOPLES_COMMITTEE = "PEOPLES_COMMITTEE",
  PARTY_COMMITTEE = "PARTY_COMMITTEE",
  COMMITTEE_138 = "COMMITTEE_138",
  COURT = "COURT",
  PROCURACY = "PROCURACY",
  JUSTICE = "JUSTICE",
  LABOUR = "LABOUR",
  MEMBER_ORGANISATION = "MEMBER_ORGANISATION",
  OTHER = "OTHER",
}
export const BODY_WORDS: Record<ConsultedBody, Words> = {
  POLICE: { vi: "Công an", en: "Police" },
  PEOPLES_COMMITTEE: { vi: "Ủy ban nhân dân", en: "People's Committee" },
  PARTY_COMMITTEE: { vi: "Cấp ủy", en: "Party committee" },
  COMMITTEE_138: { vi: "Ban chỉ đạo 138", en: "138 committee" },
  COURT: { vi: "Tòa án nhân dân", en: "People's court" },
  PROCURACY: { vi: "Viện kiểm sát nhân dân", en: "Procuracy" },
  JUSTICE: { vi: "Tư pháp", en: "Justice office" },
  LABOUR: { vi: "Lao động, Thương binh và Xã hội", en: "Labour and social affairs" },
  MEMBER_ORGANISATION: { vi: "Tổ chức thành viên của Mặt trận", en: "Member organisation of the Front" },
  OTHER: { vi: "Cơ quan khác", en: "Another agency" },
};

export enum Stance {
  AGREES = "AGREES",
  AGREES_WITH_REMARKS = "AGREES_WITH_REMARKS",
  OBJECTS = "OBJECTS",
}
export const STANCE_WORDS: Record<Stance, Words> = {
  AGREES: { vi: "Nhất trí", en: "Agrees" },
  AGREES_WITH_REMARKS: { vi: "Nhất trí, có ý kiến thêm", en: "Agrees with remarks" },
  OBJECTS: { vi: "Không nhất trí", en: "Objects" },
};
