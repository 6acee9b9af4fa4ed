import { DateInput } from "@mantine/dates";
import { IconCalendar } from "@tabler/icons-react";
import { useLingui } from "@lingui/react/macro";
import { useState, type ReactNode } from "react";
import "dayjs/locale/vi.js";
import { useToday } from "../session/use-session.ts";
import { currentLanguage } from "../words/language.ts";
import { formatDay, parseDay, type Day } from "./day.ts";

interface Props {
  label: ReactNode;
  value: Day | null;
  onChange: (day: Day | null) => void;
  description?: ReactNode;
  error?: ReactNode;
  required?: boolean;
  /** The first and last day that may be chosen. */
  from?: Day;
  to?: Day;
  "data-autofocus"?: boolean;
}

/**
 * A day, typed or picked. The only user of `DateInput`, whose own parser swaps day and month: 03/11/2020 is always the
 * third of November here, and a day that does not exist is refused with a sentence instead of being turned into
 * another.
 */
export function DayField({ value, onChange, error, from, to, description, ...rest }: Props) {
  const { t } = useLingui();
  const today = useToday();
  const [fault, setFault] = useState<string>();
  const [typed, setTyped] = useState("");
  return (
    <DateInput
      {...rest}
      value={value}
      onChange={(day) => {
        setFault(undefined);
        onChange(day);
      }}
      dateParser={(text) => parseDay(text)}
      valueFormat={(day) => formatDay(day)}
      // A day is put into its full form; what is no day stays as it was typed, with the reason under it.
      fixOnBlur={typed === "" || parseDay(typed) !== null}
      onInput={(event) => setTyped(event.currentTarget.value)}
      onBlur={(event) => {
        const text = event.currentTarget.value;
        const day = text ? parseDay(text) : null;
        setFault(text && !day ? t`Không có ngày “${text}”. Hãy gõ ngày/tháng/năm, ví dụ 03/11/2020.` : undefined);
        if (text && !day) onChange(null);
      }}
      description={description}
      error={fault ?? error}
      minDate={from}
      maxDate={to}
      placeholder="dd/mm/yyyy"
      leftSection={<IconCalendar size={16} stroke={1.5} aria-hidden />}
      locale={currentLanguage()}
      defaultDate={value ?? (to && to < today ? to : today)}
      weekendDays={[]}
      firstDayOfWeek={1}
      autoComplete="off"
    />
  );
}
