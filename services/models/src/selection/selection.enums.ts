import type { Words } from "@hoa-nhap/kernel";
import { registerEnumType } from "type-graphql";
import {
  BODY_WORDS,
  CandidateCountKind,
  ConsultedBody,
  COUNT_WORDS,
  LocalWill,
  PROBLEM_WORDS,
  SecurityProblemKind,
  Stance,
  STANCE_WORDS,
  WILL_WORDS,
} from "./candidate-words.js";
import { ScoreItem } from "./score-sheet.js";

const described = (words: Record<string, Words>) =>
  Object.fromEntries(Object.entries(words).map(([value, { vi, en }]) => [value, { description: `${vi}. | ${en}.` }]));

/** The items of the score sheet in words; those that are counts share the counts' words. */
const ITEM_WORDS: Record<ScoreItem, Words> = {
  PEOPLE: { vi: "Mỗi người cần giúp đỡ", en: "Each person needing help" },
  ...COUNT_WORDS,
  HOTSPOT: { vi: "Địa bàn trọng điểm", en: "A hot spot" },
  STANDARD_MISSED: { vi: "Chưa đạt tiêu chuẩn an toàn về an ninh, trật tự", en: "The police standard is not met" },
  PARTY_WILL: { vi: "Cấp ủy quyết tâm", en: "The Party committee is willing" },
  FRONT_WILL: { vi: "Mặt trận quyết tâm", en: "The head of the Front is willing" },
  FIRST_MODEL: { vi: "Chưa từng có mô hình", en: "No model before" },
};

registerEnumType(CandidateCountKind, {
  name: "CandidateCountKind",
  description: "Một số liệu của đơn vị được đề xuất. | A figure of a candidate.",
  valuesConfig: described(COUNT_WORDS),
});
registerEnumType(SecurityProblemKind, {
  name: "SecurityProblemKind",
  description: "Loại vấn đề an ninh trật tự. | Kind of security-and-order problem.",
  valuesConfig: described(PROBLEM_WORDS),
});
registerEnumType(LocalWill, {
  name: "LocalWill",
  description: "Ý chí của địa phương. | How far the place itself wants the model.",
  valuesConfig: described(WILL_WORDS),
});
registerEnumType(ConsultedBody, {
  name: "ConsultedBody",
  description: "Cơ quan được hỏi ý kiến (R18). | Agency that is consulted.",
  valuesConfig: described(BODY_WORDS),
});
registerEnumType(Stance, {
  name: "Stance",
  description: "Nhất trí hay không. | Whether an agency agrees.",
  valuesConfig: described(STANCE_WORDS),
});
registerEnumType(ScoreItem, {
  name: "ScoreItem",
  description: "Một mục của phiếu chấm. | An item of the score sheet.",
  valuesConfig: described(ITEM_WORDS),
});
