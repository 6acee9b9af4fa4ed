import { ActionIcon, Button, Checkbox, Group, NativeSelect, TextInput } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useLingui } from "@lingui/react/macro";
import { Controller, useFieldArray, useWatch, type Control } from "react-hook-form";
import type { Day } from "../../ui/day.ts";
import { UnitPicker } from "../../ui/unit-picker.tsx";
import { emptyChange, type ChangeKind } from "./changes.ts";
import css from "./draft.module.css";
import type { DraftValues } from "./draft-values.ts";
import { CHANGE_WORDS, PORTION_WORDS } from "./words.ts";

interface Props {
  control: Control<DraftValues>;
  index: number;
  /** The day before the act: the units are those of then. */
  eve: Day | undefined;
  error?: string;
  onKind: (kind: ChangeKind) => void;
  onRemove?: () => void;
}

const SEVERAL: Partial<Record<ChangeKind, "sources" | "outcomes">> = { MERGE: "sources", SPLIT: "outcomes" };
const NAMES_PARENT: ChangeKind[] = ["MERGE", "SPLIT", "MOVE", "ESTABLISH"];

/** One change of an act: its kind in the field's words, the units it begins with, and what it makes of them. */
export function ChangeFields({ control, index, eve, error, onKind, onRemove }: Props) {
  const { t, i18n } = useLingui();
  const { kind } = useWatch({ control, name: `changes.${index}` });
  const sources = useFieldArray({ control, name: `changes.${index}.sources` });
  const outcomes = useFieldArray({ control, name: `changes.${index}.outcomes` });
  const place = index + 1;
  const needed = t`Hãy điền ô này.`;
  const sourceLabel = (at: number): string =>
    kind === "TRANSFER"
      ? at === 0
        ? t`Đơn vị chuyển đi một phần`
        : t`Đơn vị nhận thêm`
      : sources.fields.length > 1
        ? t`Đơn vị cũ ${at + 1}`
        : t`Đơn vị`;
  const trash = (label: string, remove: () => void) => (
    <ActionIcon variant="subtle" color="gray" size={36} aria-label={label} onClick={remove}>
      <IconTrash size={16} />
    </ActionIcon>
  );
  return (
    <fieldset className={css["row"]}>
      <legend>{t`Thay đổi ${place}`}</legend>
      <Group gap={8} align="end" wrap="nowrap">
        <NativeSelect
          style={{ flex: 1 }}
          label={t`Cách sắp xếp`}
          value={kind}
          onChange={(event) => onKind(event.currentTarget.value as ChangeKind)}
          data={(Object.keys(CHANGE_WORDS) as ChangeKind[]).map((value) => ({
            value,
            label: i18n._(CHANGE_WORDS[value]),
          }))}
          error={error}
        />
        {onRemove && trash(t`Bỏ thay đổi ${place}`, onRemove)}
      </Group>
      <div className={css["fields"]}>
        {sources.fields.map((field, at) => (
          <Group key={field.id} gap={8} align="end" wrap="nowrap">
            <div style={{ flex: 1 }}>
              <Controller
                control={control}
                name={`changes.${index}.sources.${at}.unit`}
                rules={{ required: needed }}
                render={({ field: { value, onChange }, fieldState }) => (
                  <UnitPicker
                    label={sourceLabel(at)}
                    asOf={eve}
                    required
                    value={value?.unitId ?? null}
                    onPick={onChange}
                    error={fieldState.error?.message}
                  />
                )}
              />
            </div>
            {SEVERAL[kind] === "sources" &&
              sources.fields.length > 2 &&
              trash(t`Bỏ đơn vị ${at + 1}`, () => sources.remove(at))}
          </Group>
        ))}
      </div>
      {SEVERAL[kind] === "sources" && (
        <div>
          <Button
            size="xs"
            variant="default"
            onClick={() => sources.append({ unit: null })}
          >{t`Thêm đơn vị cũ`}</Button>
        </div>
      )}
      {kind === "TRANSFER" && (
        <Controller
          control={control}
          name={`changes.${index}.landOnly`}
          render={({ field: { value, onChange } }) => (
            <Checkbox
              label={t`Chỉ chuyển đất, không có dân`}
              checked={value}
              onChange={(event) => onChange(event.currentTarget.checked)}
            />
          )}
        />
      )}
      {outcomes.fields.map((field, at) => (
        <div key={field.id} className={css["outcome"]}>
          {kind !== "RENAME" && (
            <Controller
              control={control}
              name={`changes.${index}.outcomes.${at}.code`}
              rules={{ required: needed, pattern: { value: /^\s*\d{2,5}\s*$/, message: t`Mã chỉ có chữ số.` } }}
              render={({ field: { value, onChange }, fieldState }) => (
                <TextInput
                  label={t`Mã mới`}
                  required
                  inputMode="numeric"
                  value={value}
                  onChange={onChange}
                  error={fieldState.error?.message}
                />
              )}
            />
          )}
          <Controller
            control={control}
            name={`changes.${index}.outcomes.${at}.name`}
            rules={{ required: needed }}
            render={({ field: { value, onChange }, fieldState }) => (
              <TextInput
                label={t`Tên đầy đủ, có loại`}
                placeholder={t`Xã Bình Giang`}
                required
                value={value}
                onChange={onChange}
                error={fieldState.error?.message}
              />
            )}
          />
          {kind === "SPLIT" && (
            <Controller
              control={control}
              name={`changes.${index}.outcomes.${at}.portion`}
              render={({ field: { value, onChange } }) => (
                <NativeSelect
                  label={t`Phần được chia`}
                  value={value}
                  onChange={onChange}
                  data={Object.entries(PORTION_WORDS).map(([portion, word]) => ({
                    value: portion,
                    label: i18n._(word),
                  }))}
                />
              )}
            />
          )}
          {SEVERAL[kind] === "outcomes" &&
            outcomes.fields.length > 2 &&
            trash(t`Bỏ phần ${at + 1}`, () => outcomes.remove(at))}
        </div>
      ))}
      {SEVERAL[kind] === "outcomes" && (
        <div>
          <Button
            size="xs"
            variant="default"
            onClick={() => outcomes.append(emptyChange("RENAME").outcomes)}
          >{t`Thêm phần`}</Button>
        </div>
      )}
      {NAMES_PARENT.includes(kind) && (
        <Controller
          control={control}
          name={`changes.${index}.parentCode`}
          rules={{
            ...(kind === "MOVE" || kind === "ESTABLISH" ? { required: needed } : {}),
            pattern: { value: /^\s*\d{2,3}\s*$/, message: t`Mã chỉ có chữ số.` },
          }}
          render={({ field: { value, onChange }, fieldState }) => (
            <TextInput
              label={t`Mã đơn vị cấp trên`}
              description={kind === "MOVE" || kind === "ESTABLISH" ? undefined : t`để trống: như đơn vị cũ đầu tiên`}
              required={kind === "MOVE" || kind === "ESTABLISH"}
              inputMode="numeric"
              value={value}
              onChange={onChange}
              error={fieldState.error?.message}
            />
          )}
        />
      )}
    </fieldset>
  );
}
