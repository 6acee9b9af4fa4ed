import { msg } from "@lingui/core/macro";
import type {
  CaseStage,
  CloseReason,
  ConsentForm,
  LegalCategory,
  MetWith,
  NoContactReason,
  ProgressLevel,
  VisitPlace,
} from "../../gql/graphql.ts";

type Words<K extends string> = Record<K, ReturnType<typeof msg>>;

export const CASE_STAGES = ["OPEN", "ACTIVE", "PAUSED", "CLOSED"] as const satisfies readonly CaseStage[];
export const CASE_STAGE_WORDS: Words<CaseStage> = {
  OPEN: msg`Mới mở`,
  ACTIVE: msg`Đang giúp đỡ`,
  PAUSED: msg`Tạm dừng`,
  CLOSED: msg`Đã kết thúc`,
};

export const CATEGORIES = [
  "AT",
  "CT",
  "TH",
  "HD",
  "QC",
  "XA",
  "DX",
  "GX",
  "CH",
  "MT",
  "CN",
  "SC",
  "TN",
] as const satisfies readonly LegalCategory[];
export const CATEGORY_WORDS: Words<LegalCategory> = {
  AT: msg`Người được hưởng án treo`,
  CT: msg`Cải tạo không giam giữ`,
  TH: msg`Tha tù trước thời hạn có điều kiện`,
  HD: msg`Được hoãn, tạm đình chỉ chấp hành án phạt tù`,
  QC: msg`Quản chế, cấm cư trú`,
  XA: msg`Chấp hành xong án phạt tù`,
  DX: msg`Được đặc xá`,
  GX: msg`Giáo dục tại xã, phường, thị trấn`,
  CH: msg`Biện pháp xử lý chuyển hướng`,
  MT: msg`Quản lý người sử dụng trái phép chất ma túy`,
  CN: msg`Cai nghiện`,
  SC: msg`Quản lý sau cai nghiện`,
  TN: msg`Thanh thiếu niên vi phạm, chậm tiến`,
};

export const CONSENT_WORDS: Words<ConsentForm> = {
  WRITTEN: msg`Bằng văn bản`,
  WITNESSED: msg`Bằng lời, có người làm chứng`,
};
export const PLACE_WORDS: Words<VisitPlace> = {
  HOME: msg`Tại nhà`,
  OFFICE: msg`Tại trụ sở`,
  PHONE: msg`Qua điện thoại`,
  OTHER: msg`Nơi khác`,
};
export const MET_WORDS: Words<MetWith> = {
  PERSON: msg`Người được giúp đỡ`,
  FAMILY: msg`Gia đình`,
  BOTH: msg`Cả hai`,
  NOBODY: msg`Không gặp được ai`,
};
export const NO_CONTACT_WORDS: Words<NoContactReason> = {
  NOT_AT_HOME: msg`Không có nhà`,
  AWAY: msg`Đi làm ăn xa, đi vắng dài ngày`,
  MOVED: msg`Đã chuyển đi`,
  DECLINED: msg`Không muốn gặp`,
  NO_ANSWER: msg`Gọi không nghe máy`,
  OTHER: msg`Lý do khác (ghi ở nội dung)`,
};
export const PROGRESS_WORDS: Words<ProgressLevel> = {
  CLEAR: msg`Tiến bộ rõ rệt`,
  SOME: msg`Có tiến bộ`,
  NONE: msg`Chưa tiến bộ`,
  RELAPSED: msg`Vi phạm, tái phạm`,
  NOT_YET: msg`Chưa đánh giá (dưới 3 tháng)`,
};
export const CLOSE_WORDS: Words<CloseReason> = {
  PROGRESSED: msg`Đã tiến bộ, đưa ra khỏi diện`,
  MOVED: msg`Chuyển nơi ở`,
  DIED: msg`Qua đời`,
  IMPRISONED: msg`Chấp hành án phạt tù`,
  COMPULSORY_REHAB: msg`Đi cai nghiện bắt buộc`,
  CONSENT_WITHDRAWN: msg`Rút sự đồng ý`,
};
