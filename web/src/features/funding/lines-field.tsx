import { ActionIcon, Button, NativeSelect, TextInput } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useLingui } from "@lingui/react/macro";
import type { BudgetLineKind } from "../../gql/graphql.ts";
import { DongField } from "../../ui/number-cell.tsx";
import { formatDong } from "../../ui/number.ts";
import { LINE_WORDS } from "./words.ts";

export interface LineRow {
  kind: BudgetLineKind;
  amount: number | null;
  note: string;
}
export const emptyLine = (): LineRow => ({ kind: "CONFERENCE", amount: null, note: "" });

/** The sum of the lines, null while an amount is missing. */
export const sumOfLines = (lines: readonly LineRow[]): number | null =>
  lines.reduce<number | null>((sum, { amount }) => (sum === null || amount === null ? null : sum + amount), 0);
/** As the API takes them. */
export const linesInput = (lines: readonly LineRow[]) =>
  lines.map(({ kind, amount, note }) => ({ kind, amount, note: note.trim() || null }));

/** One row per line, and what they add up to while they are typed. */
export function LinesField({
  value,
  onChange,
  legend,
  error,
}: {
  value: LineRow[];
  onChange: (lines: LineRow[]) => void;
  legend: string;
  error?: string;
}) {
  const { t, i18n } = useLingui();
  const set = (at: number, part: Partial<LineRow>): void =>
    onChange(value.map((line, i) => (i === at ? { ...line, ...part } : line)));
  const sum = sumOfLines(value);
  const total = sum === null ? t`chưa đủ` : formatDong(sum);
  return (
    <fieldset
      style={{ border: "1px solid var(--hn-line)", borderRadius: 8, padding: 12, display: "grid", gap: 12, margin: 0 }}
    >
      <legend style={{ padding: "0 6px", fontWeight: 600 }}>{legend}</legend>
      {value.map((line, i) => {
        const n = i + 1;
        return (
          <div
            key={i}
            style={{
              display: "grid",
              gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
              gap: 8,
              alignItems: "end",
            }}
          >
            <NativeSelect
              label={t`Khoản ${n}`}
              value={line.kind}
              onChange={(event) => set(i, { kind: event.currentTarget.value as BudgetLineKind })}
              data={Object.entries(LINE_WORDS).map(([kind, word]) => ({ value: kind, label: i18n._(word) }))}
            />
            <DongField label={t`Số tiền khoản ${n}`} value={line.amount} onChange={(amount) => set(i, { amount })} />
            <TextInput
              label={t`Ghi chú khoản ${n}`}
              value={line.note}
              onChange={(event) => set(i, { note: event.currentTarget.value })}
              autoComplete="off"
            />
            {value.length > 1 && (
              <ActionIcon
                variant="subtle"
                color="gray"
                size={36}
                aria-label={t`Bỏ khoản ${n}`}
                onClick={() => onChange(value.filter((_, other) => other !== i))}
              >
                <IconTrash size={16} />
              </ActionIcon>
            )}
          </div>
        );
      })}
      <div
        style={{ display: "flex", justifyContent: "space-between", alignItems: "center", gap: 12, flexWrap: "wrap" }}
      >
        <Button size="xs" variant="default" onClick={() => onChange([...value, emptyLine()])}>{t`Thêm khoản`}</Button>
        <strong aria-live="polite">{t`Cộng các khoản: ${total}`}</strong>
      </div>
      {error && (
        <div role="alert" style={{ color: "var(--hn-late)" }}>
          {error}
        </div>
      )}
    </fieldset>
  );
}
