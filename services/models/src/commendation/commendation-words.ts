import type { Words } from "@hoa-nhap/kernel";

/** Who is praised: a body or a pilot unit, or somebody who serves. */
export enum Receiver {
  COLLECTIVE = "COLLECTIVE",
  INDIVIDUAL = "INDIVIDUAL",
}
/** Two acts (R38): public praise, and a formal award in one of two forms. */
export enum CommendationForm {
  PUBLIC_PRAISE = "PUBLIC_PRAISE",
  MERIT_LETTER = "MERIT_LETTER",
  MERIT_CERTIFICATE = "MERIT_CERTIFICATE",
}
/** Whose praise is asked for. */
export enum CommendationGiver {
  PROVINCIAL_FRONT = "PROVINCIAL_FRONT",
  PROVINCIAL_CHAIR = "PROVINCIAL_CHAIR",
  CENTRAL_FRONT = "CENTRAL_FRONT",
  COMMUNE_CHAIR = "COMMUNE_CHAIR",
}
export enum CommendationState {
  NOMINATED = "NOMINATED",
  CONSIDERED = "CONSIDERED",
  DECLINED = "DECLINED",
  AWARDED = "AWARDED",
  PRESENTED = "PRESENTED",
  REVOKED = "REVOKED",
}
/** An award that stands. */
export const STANDING: readonly CommendationState[] = [CommendationState.AWARDED, CommendationState.PRESENTED];

export const RECEIVER_WORDS: Record<Receiver, Words> = {
  COLLECTIVE: { vi: "Tập thể", en: "Collective" },
  INDIVIDUAL: { vi: "Cá nhân", en: "Individual" },
};
export const FORM_WORDS: Record<CommendationForm, Words> = {
  PUBLIC_PRAISE: { vi: "Biểu dương", en: "Public praise" },
  MERIT_LETTER: { vi: "Giấy khen", en: "Commendation letter" },
  MERIT_CERTIFICATE: { vi: "Bằng khen", en: "Merit certificate" },
};
export const GIVER_WORDS: Record<CommendationGiver, Words> = {
  PROVINCIAL_FRONT: { vi: "Ủy ban MTTQ tỉnh", en: "The province's Front" },
  PROVINCIAL_CHAIR: { vi: "Chủ tịch Ủy ban nhân dân tỉnh", en: "Chair of the province's People's Committee" },
  CENTRAL_FRONT: { vi: "Ủy ban Trung ương MTTQ", en: "The Front's Central Committee" },
  COMMUNE_CHAIR: { vi: "Chủ tịch Ủy ban nhân dân xã", en: "Chair of the commune's People's Committee" },
};
export const STATE_WORDS: Record<CommendationState, Words> = {
  NOMINATED: { vi: "Đã đề nghị", en: "Nominated" },
  CONSIDERED: { vi: "Đã xét", en: "Considered" },
  DECLINED: { vi: "Không khen", en: "Declined" },
  AWARDED: { vi: "Đã có quyết định", en: "Awarded" },
  PRESENTED: { vi: "Đã trao", en: "Presented" },
  REVOKED: { vi: "Đã thu hồi", en: "Revoked" },
};
