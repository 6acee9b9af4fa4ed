import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type {
  ReorganisationFileKind,
  ReorganisationState,
  SettlingState,
  SourcePortion,
  UnitFate,
} from "../../gql/graphql.ts";
import type { Tone } from "../../ui/state-badge.tsx";
import type { ChangeKind } from "./changes.ts";

export const STATE_WORDS: Record<ReorganisationState, { word: MessageDescriptor; tone: Tone }> = {
  DRAFT: { word: msg`dự thảo`, tone: "warn" },
  READY: { word: msg`thực hiện được`, tone: "running" },
  APPLIED: { word: msg`đã thực hiện`, tone: "done" },
  CANCELLED: { word: msg`đã hủy`, tone: "quiet" },
};

export const FATE_WORDS: Record<UnitFate, { word: MessageDescriptor; tone: Tone }> = {
  GOES_ON: { word: msg`tiếp tục, có thay đổi`, tone: "running" },
  GOES_WHOLE: { word: msg`nhập toàn bộ`, tone: "done" },
  DIVIDED: { word: msg`bị chia`, tone: "warn" },
  ENDS: { word: msg`kết thúc`, tone: "quiet" },
};

export const SETTLING_WORDS: Record<SettlingState, { word: MessageDescriptor; tone: Tone }> = {
  UNHEARD: { word: msg`chưa nhận được`, tone: "warn" },
  AWAITING_DAY: { word: msg`đã nhận, chờ đến ngày`, tone: "quiet" },
  MOVING: { word: msg`đang chuyển`, tone: "running" },
  SETTLED: { word: msg`đã chuyển xong`, tone: "done" },
};

export const FILE_WORDS: Record<ReorganisationFileKind, MessageDescriptor> = {
  SUCCESSION: msg`Bảng chuyển đổi: đơn vị cũ thành đơn vị nào`,
  UNITS: msg`Danh mục đơn vị từ ngày hiệu lực`,
};

export const CHANGE_WORDS: Record<ChangeKind, MessageDescriptor> = {
  MERGE: msg`Nhập các đơn vị thành một`,
  SPLIT: msg`Chia một đơn vị`,
  TRANSFER: msg`Điều chỉnh địa giới (chuyển một phần)`,
  RENAME: msg`Đổi tên hoặc đổi loại`,
  MOVE: msg`Chuyển sang đơn vị cấp trên khác`,
  ESTABLISH: msg`Lập đơn vị mới`,
  END: msg`Kết thúc, không có đơn vị kế thừa`,
};

export const PORTION_WORDS: Partial<Record<SourcePortion, MessageDescriptor>> = {
  PART: msg`một phần đất và dân`,
  PEOPLE: msg`toàn bộ dân, một phần đất`,
  LAND: msg`một phần đất, không có dân`,
  SOME_PEOPLE: msg`một phần dân, không có đất`,
  ALL_LAND: msg`toàn bộ đất, không có dân`,
};
