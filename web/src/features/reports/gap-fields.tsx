import { NativeSelect, TextInput } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import type { GapReason } from "../../gql/graphql.ts";
import { GAP_REASONS, GAP_WORDS } from "./gap-words.ts";
import css from "./report.module.css";

export interface MissingUnit {
  id: string;
  fullName: string;
}
/** What was said of each missing unit, by its id. */
export type GapsSaid = Record<string, { reason: GapReason | null; note: string }>;

/** True when each missing unit has its reason, and another reason its words. */
export const allSaid = (missing: readonly MissingUnit[], said: GapsSaid): boolean =>
  missing.every(({ id }) => said[id]?.reason && (said[id].reason !== "OTHER" || said[id].note.trim()));

/** As the platform takes it. */
export const gapsToSend = (missing: readonly MissingUnit[], said: GapsSaid) =>
  missing.map(({ id }) => ({ unit: id, reason: said[id]!.reason!, note: said[id]!.note.trim() || null }));

/** Each unit that is missing, and why: one by one, or the same for all. */
export function GapFields({
  missing,
  said,
  onChange,
}: {
  missing: readonly MissingUnit[];
  said: GapsSaid;
  onChange: (said: GapsSaid) => void;
}) {
  const { t, i18n } = useLingui();
  const options = [
    { value: "", label: t`Chọn lý do` },
    ...GAP_REASONS.map((value) => ({ value, label: i18n._(GAP_WORDS[value]) })),
  ];
  const set = (id: string, part: Partial<GapsSaid[string]>): void =>
    onChange({ ...said, [id]: { ...(said[id] ?? { reason: null, note: "" }), ...part } });
  return (
    <div className={css["gaps"]}>
      {missing.length > 2 && (
        <NativeSelect
          label={t`Cùng một lý do cho mọi đơn vị`}
          value=""
          data={options}
          onChange={(event) => {
            const reason = (event.currentTarget.value || null) as GapReason | null;
            if (reason)
              onChange(Object.fromEntries(missing.map(({ id }) => [id, { note: said[id]?.note ?? "", reason }])));
          }}
        />
      )}
      {missing.map(({ id, fullName }) => (
        <div key={id}>
          <NativeSelect
            label={fullName}
            withAsterisk
            value={said[id]?.reason ?? ""}
            data={options}
            onChange={(event) => set(id, { reason: (event.currentTarget.value || null) as GapReason | null })}
          />
          {said[id]?.reason === "OTHER" && (
            <TextInput
              mt={4}
              aria-label={t`Ghi rõ lý do: ${fullName}`}
              placeholder={t`Ghi rõ lý do`}
              maxLength={500}
              value={said[id].note}
              onChange={(event) => set(id, { note: event.currentTarget.value })}
            />
          )}
        </div>
      ))}
    </div>
  );
}
