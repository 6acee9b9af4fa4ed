import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { AttachmentKind, Secrecy } from "../../gql/graphql.ts";

export const KIND_WORDS: Record<AttachmentKind, MessageDescriptor> = {
  SIGNED_SCAN: msg`Bản quét đã ký`,
  MINUTES: msg`Biên bản`,
  PHOTO: msg`Ảnh`,
  OTHER: msg`Tài liệu khác`,
};
export const KINDS = Object.keys(KIND_WORDS) as AttachmentKind[];

export const SECRECY_WORDS: Record<Secrecy, MessageDescriptor> = {
  NONE: msg`Không đóng dấu`,
  CONFIDENTIAL: msg`Mật`,
  SECRET: msg`Tối mật`,
  TOP_SECRET: msg`Tuyệt mật`,
};
export const SECRECIES = Object.keys(SECRECY_WORDS) as Secrecy[];
