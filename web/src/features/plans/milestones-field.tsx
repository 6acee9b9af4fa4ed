import { ActionIcon, Button, Checkbox, NativeSelect } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useLingui } from "@lingui/react/macro";
import { useFieldArray, type Control, type UseFormRegister } from "react-hook-form";
import type { DeadlineKind } from "../../gql/graphql.ts";
import { roman } from "../../ui/day.ts";
import type { PlanValues } from "./plan-values.ts";
import { DEADLINE_WORDS } from "./words.ts";

const KINDS = Object.keys(DEADLINE_WORDS) as DeadlineKind[];

/**
 * The plan's milestones: which, in which quarter, asked for by which paragraph, and whether the day is still to be
 * announced.
 */
export function MilestonesField({
  control,
  register,
  items,
}: {
  control: Control<PlanValues>;
  register: UseFormRegister<PlanValues>;
  items: readonly { section: string; item: string; text: string }[];
}) {
  const { t, i18n } = useLingui();
  const rows = useFieldArray({ control, name: "milestones" });
  const next = KINDS.find((kind) => !rows.fields.some((row) => row.kind === kind));
  return (
    <fieldset
      style={{ border: "1px solid var(--hn-line)", borderRadius: 8, padding: 12, display: "grid", gap: 12, margin: 0 }}
    >
      <legend style={{ padding: "0 6px", fontWeight: 600 }}>{t`Các mốc thời gian`}</legend>
      {rows.fields.map((row, at) => {
        const n = at + 1;
        return (
          <div
            key={row.id}
            style={{
              display: "grid",
              gridTemplateColumns: "repeat(auto-fit, minmax(160px, 1fr))",
              gap: 8,
              alignItems: "end",
            }}
          >
            <NativeSelect
              label={t`Mốc ${n}`}
              {...register(`milestones.${at}.kind`)}
              data={KINDS.map((value) => ({ value, label: i18n._(DEADLINE_WORDS[value]) }))}
            />
            <NativeSelect
              label={t`Quý của mốc ${n}`}
              {...register(`milestones.${at}.quarter`)}
              data={[1, 2, 3, 4].map((quarter) => ({ value: String(quarter), label: t`Quý ${roman(quarter)}` }))}
            />
            <NativeSelect
              label={t`Mục nêu mốc ${n}`}
              {...register(`milestones.${at}.paragraph`)}
              data={[
                { value: "", label: t`không ghi` },
                ...items.map(({ section, item, text }) => ({
                  value: `${section}|${item}`,
                  label: `${section}.${item} ${text.slice(0, 60)}`,
                })),
              ]}
            />
            <Checkbox label={t`Mốc ${n}: thời gian thông báo sau`} {...register(`milestones.${at}.dueLater`)} />
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              aria-label={t`Bỏ mốc ${n}`}
              onClick={() => rows.remove(at)}
            >
              <IconTrash size={16} />
            </ActionIcon>
          </div>
        );
      })}
      {next && (
        <div>
          <Button
            size="xs"
            variant="default"
            onClick={() => rows.append({ kind: next, quarter: "2", dueLater: false, paragraph: "" })}
          >{t`Thêm mốc`}</Button>
        </div>
      )}
    </fieldset>
  );
}
