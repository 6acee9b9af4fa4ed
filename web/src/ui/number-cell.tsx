import { TextInput } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useState, type ReactNode } from "react";
import { formatNumber, parseNumber } from "./number.ts";

interface Props {
  value: number | null;
  onChange: (value: number | null) => void;
  label?: ReactNode;
  ariaLabel?: string;
  error?: ReactNode;
  required?: boolean;
  suffix?: string;
  disabled?: boolean;
}

/** A figure typed the Vietnamese way (1.234,5). Enter goes to the next figure of the form, as in a spreadsheet. */
export function NumberCell({ value, onChange, label, ariaLabel, error, required, suffix, disabled }: Props) {
  const { t } = useLingui();
  const shown = value === null ? "" : formatNumber(value);
  const [text, setText] = useState(shown);
  const [seen, setSeen] = useState(value);
  const bad = parseNumber(text) === undefined;
  if (seen !== value) {
    setSeen(value);
    // Only a value from outside replaces what is being typed.
    if (parseNumber(text) !== value) setText(shown);
  }
  return (
    <TextInput
      label={label}
      aria-label={ariaLabel}
      required={required}
      disabled={disabled}
      value={text}
      inputMode="decimal"
      data-number-cell
      autoComplete="off"
      onChange={(event) => {
        setText(event.currentTarget.value);
        const typed = parseNumber(event.currentTarget.value);
        if (typed !== undefined) onChange(typed);
      }}
      onBlur={() => !bad && setText(shown)}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || event.ctrlKey) return;
        event.preventDefault();
        const cells = [...document.querySelectorAll<HTMLInputElement>("[data-number-cell]:not(:disabled)")];
        cells[cells.indexOf(event.currentTarget) + (event.shiftKey ? -1 : 1)]?.focus();
      }}
      error={bad ? t`Hãy gõ số, ví dụ 1.234,5.` : error}
      rightSection={suffix ? <span style={{ fontSize: 12, color: "var(--hn-secondary)" }}>{suffix}</span> : undefined}
      rightSectionWidth={suffix ? 64 : undefined}
      styles={{ input: { textAlign: "right" } }}
    />
  );
}

/** Whole đồng. */
export const DongField = (props: Props) => <NumberCell {...props} suffix="đồng" />;
