import type { Words } from "@hoa-nhap/kernel";

/** Bodies that the programme works with; each level has the same set (“cùng cấp”). */
export enum ProgrammeBody {
  FRONT = "FRONT",
  PARTY_COMMITTEE = "PARTY_COMMITTEE",
  PEOPLES_COMMITTEE = "PEOPLES_COMMITTEE",
  POLICE = "POLICE",
  COMMITTEE_138 = "COMMITTEE_138",
  FINANCE = "FINANCE",
  MEDIA = "MEDIA",
  MEMBER = "MEMBER",
}
export const BODY_WORDS: Record<ProgrammeBody, Words> = {
  FRONT: { vi: "Ủy ban MTTQ", en: "Front committee" },
  PARTY_COMMITTEE: { vi: "Cấp ủy", en: "Party committee" },
  PEOPLES_COMMITTEE: { vi: "Ủy ban nhân dân", en: "People's Committee" },
  POLICE: { vi: "Công an", en: "Police" },
  COMMITTEE_138: { vi: "Ban chỉ đạo 138", en: "138 committee" },
  FINANCE: { vi: "Cơ quan tài chính", en: "Finance department" },
  MEDIA: { vi: "Cơ quan thông tin đại chúng", en: "Media outlet" },
  MEMBER: { vi: "Tổ chức thành viên", en: "Member organisation" },
};

/** The Front asks; whoever is asked accepts or declines (R16). */
export enum ObligationState {
  PROPOSED = "PROPOSED",
  ACCEPTED = "ACCEPTED",
  DECLINED = "DECLINED",
  DONE = "DONE",
  WITHDRAWN = "WITHDRAWN",
}
export const STATE_WORDS: Record<ObligationState, Words> = {
  PROPOSED: { vi: "Chờ trả lời", en: "waits for an answer" },
  ACCEPTED: { vi: "Đã nhận, đang thực hiện", en: "accepted, under way" },
  DECLINED: { vi: "Không nhận", en: "declined" },
  DONE: { vi: "Đã thực hiện", en: "done" },
  WITHDRAWN: { vi: "Đã rút", en: "withdrawn" },
};
/** What still waits for somebody. */
export const OPEN: readonly ObligationState[] = [ObligationState.PROPOSED, ObligationState.ACCEPTED];

export enum ObligationStep {
  ASKED = "ASKED",
  ASSIGNED = "ASSIGNED",
  ACCEPTED = "ACCEPTED",
  DECLINED = "DECLINED",
  SCHEDULED = "SCHEDULED",
  DONE = "DONE",
  WITHDRAWN = "WITHDRAWN",
}

/** From whose side a list is looked at. */
export enum ObligationSide {
  ASKED_OF_ME = "ASKED_OF_ME",
  ASKED_BY_ME = "ASKED_BY_ME",
}
