import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import type { FigureStatus, MissingReason } from "../../gql/graphql.ts";
import { formatNumber } from "../../ui/number.ts";

interface Shown {
  value?: number | null;
  status: FigureStatus;
  missingReason?: MissingReason | null;
}

const MISSING_WORDS: Record<MissingReason, ReturnType<typeof msg>> = {
  REPORT_UNFINISHED: msg`báo cáo chưa xong`,
  NOT_RECORDED: msg`chưa có ghi nhận`,
  NOT_TYPED: msg`chưa nhập`,
  UNKNOWN_SHARE: msg`chưa biết tỷ lệ chia`,
};

/** A figure as it is read: its number, or in words why there is none. */
export function useFigureWords(): (figure: Shown) => string {
  const { i18n, t } = useLingui();
  return ({ value, status, missingReason }) => {
    if (status === "GIVEN") return formatNumber(value);
    if (status === "SUPPRESSED") return t`được che`;
    if (status === "NOT_APPLICABLE") return t`không áp dụng`;
    return missingReason ? i18n._(MISSING_WORDS[missingReason]) : t`chưa có số`;
  };
}
