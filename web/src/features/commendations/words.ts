import { msg } from "@lingui/core/macro";
import type { CommendationForm, CommendationGiver, CommendationState, Receiver, SignForm } from "../../gql/graphql.ts";

type Words<K extends string> = Record<K, ReturnType<typeof msg>>;

export const RECEIVERS = ["COLLECTIVE", "INDIVIDUAL"] as const satisfies readonly Receiver[];
export const RECEIVER_WORDS: Words<Receiver> = { COLLECTIVE: msg`Tập thể`, INDIVIDUAL: msg`Cá nhân` };
export const FORM_WORDS: Words<CommendationForm> = {
  PUBLIC_PRAISE: msg`Biểu dương`,
  MERIT_LETTER: msg`Giấy khen`,
  MERIT_CERTIFICATE: msg`Bằng khen`,
};
export const GIVER_WORDS: Words<CommendationGiver> = {
  PROVINCIAL_FRONT: msg`Ủy ban MTTQ tỉnh`,
  PROVINCIAL_CHAIR: msg`Chủ tịch UBND tỉnh`,
  CENTRAL_FRONT: msg`Ủy ban Trung ương MTTQ`,
  COMMUNE_CHAIR: msg`Chủ tịch UBND xã`,
};
export const STATES = [
  "NOMINATED",
  "CONSIDERED",
  "DECLINED",
  "AWARDED",
  "PRESENTED",
  "REVOKED",
] as const satisfies readonly CommendationState[];
export const STATE_WORDS: Words<CommendationState> = {
  NOMINATED: msg`Đã đề nghị`,
  CONSIDERED: msg`Đã xét`,
  DECLINED: msg`Không khen`,
  AWARDED: msg`Đã có quyết định`,
  PRESENTED: msg`Đã trao`,
  REVOKED: msg`Đã thu hồi`,
};
export const SIGN_WORDS: Words<SignForm> = {
  OWN: msg`Ký trực tiếp`,
  ON_BEHALF: msg`TM. (thay mặt)`,
  FOR_HEAD: msg`KT. (ký thay)`,
  BY_ORDER: msg`TL. (thừa lệnh)`,
};
