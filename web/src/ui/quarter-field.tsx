import { NativeSelect } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { quarterOf, roman, yearOf, type Day } from "./day.ts";

export interface Quarter {
  year: number;
  quarter: number;
}

/** One of the last eight quarters up to the business day. */
export function QuarterField({
  label,
  value,
  onChange,
  today,
}: {
  label: string;
  value: Quarter;
  onChange: (quarter: Quarter) => void;
  today: Day;
}) {
  const { t } = useLingui();
  const last = yearOf(today) * 4 + quarterOf(today) - 1;
  const options = Array.from({ length: 8 }, (_, back) => ({
    year: Math.floor((last - back) / 4),
    quarter: ((last - back) % 4) + 1,
  }));
  return (
    <NativeSelect
      label={label}
      value={`${value.year}-${value.quarter}`}
      onChange={(event) => {
        const [year, quarter] = event.currentTarget.value.split("-").map(Number) as [number, number];
        onChange({ year, quarter });
      }}
      data={options.map(({ year, quarter }) => ({
        value: `${year}-${quarter}`,
        label: t`Quý ${roman(quarter)} năm ${year}`,
      }))}
    />
  );
}
