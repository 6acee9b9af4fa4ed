import { useLingui } from "@lingui/react/macro";
import { dayBefore, formatDay } from "./day.ts";
import type { UnitDays } from "./unit-days.ts";

interface Which extends UnitDays {
  code: string;
  ancestors: readonly { fullName: string }[];
}

/** Words that tell one unit from another of the same name: where it lies, and from when to when it stood. */
export function useWhichUnit() {
  const { t } = useLingui();
  const place = ({ ancestors, code }: Which): string =>
    ancestors
      .map(({ fullName }) => fullName)
      .reverse()
      .join(", ") || code;
  const end = ({ validTo }: UnitDays): string | null => {
    if (!validTo) return null;
    const last = formatDay(dayBefore(validTo));
    return t`đến ${last}`;
  };
  const days = ({ validFrom, validTo }: UnitDays): string => {
    const first = validFrom ? formatDay(validFrom) : t`trước 2019`;
    return validTo ? `${first} – ${formatDay(dayBefore(validTo))}` : t`từ ${first}`;
  };
  return { place, end, days };
}
