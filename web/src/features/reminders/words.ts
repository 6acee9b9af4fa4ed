import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { ReminderOffice } from "../../gql/graphql.ts";

export const OFFICE_WORDS: Record<ReminderOffice, MessageDescriptor> = {
  COMMUNE: msg`Mặt trận cấp xã`,
  DISTRICT: msg`Mặt trận cấp huyện`,
  PROVINCE: msg`Ban Phong trào tỉnh`,
  PROVINCE_LEADER: msg`Lãnh đạo Mặt trận tỉnh`,
};
