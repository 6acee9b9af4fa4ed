import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { AddresseeLevel, DocumentState, DocumentType, RecipientPurpose, SignForm } from "../../gql/graphql.ts";
import type { Tone } from "../../ui/state-badge.tsx";

export const TYPE_WORDS: Record<DocumentType, MessageDescriptor> = {
  PLAN: msg`Kế hoạch`,
  DECISION: msg`Quyết định`,
  NOTICE: msg`Thông báo`,
  GUIDANCE: msg`Hướng dẫn`,
  SUBMISSION: msg`Tờ trình`,
  REPORT: msg`Báo cáo (văn bản)`,
  MINUTES: msg`Biên bản`,
  PROGRAMME: msg`Chương trình`,
  REGULATION: msg`Quy chế`,
  INVITATION: msg`Giấy mời`,
  LETTER: msg`Công văn`,
};
export const TYPES = Object.keys(TYPE_WORDS) as DocumentType[];
export const STATES: DocumentState[] = ["DRAFT", "ISSUED"];

export const STATE_WORDS: Record<DocumentState, { word: MessageDescriptor; tone: Tone }> = {
  DRAFT: { word: msg`dự thảo`, tone: "warn" },
  ISSUED: { word: msg`đã ban hành`, tone: "done" },
};
export const SIGN_WORDS: Record<SignForm, MessageDescriptor> = {
  OWN: msg`Ký với chức vụ của mình`,
  ON_BEHALF: msg`TM. (thay mặt)`,
  FOR_HEAD: msg`KT. (ký thay)`,
  BY_ORDER: msg`TL. (thừa lệnh)`,
};
export const PURPOSE_WORDS: Record<RecipientPurpose, MessageDescriptor> = {
  ACTION: msg`để thực hiện`,
  INFORMATION: msg`để biết`,
  ARCHIVE: msg`lưu`,
};
export const GROUP_WORDS: Record<AddresseeLevel, MessageDescriptor> = {
  PROVINCE: msg`mọi tỉnh`,
  DISTRICT: msg`mọi huyện`,
  COMMUNE: msg`mọi xã`,
  AREA: msg`mọi khu dân cư`,
};
