import { ActionIcon, Button, NativeSelect, TextInput } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useLingui } from "@lingui/react/macro";
import { Controller, useFieldArray, type Control } from "react-hook-form";
import { UnitPicker } from "../../ui/unit-picker.tsx";
import { BODIES, BODY_WORDS } from "../obligations/words.ts";
import css from "./conferences.module.css";
import type { PlanValues } from "./plan-values.ts";

/** Who holds it together and who is invited; a unit named here sees the conference. */
export function PartiesField({ control }: { control: Control<PlanValues> }) {
  const { t, i18n } = useLingui();
  const { fields, append, remove } = useFieldArray({ control, name: "parties" });
  const needed = t`Hãy điền ô này.`;
  return (
    <fieldset className={css["group"]}>
      <legend>{t`Đơn vị cùng tổ chức và thành phần mời`}</legend>
      {fields.map((row, at) => (
        <div key={row.id} className={css["party"]}>
          <Controller
            control={control}
            name={`parties.${at}.role`}
            render={({ field }) => (
              <NativeSelect
                label={t`Vai trò`}
                {...field}
                data={[
                  { value: "INVITED", label: t`mời dự` },
                  { value: "ORGANISER", label: t`cùng tổ chức` },
                ]}
              />
            )}
          />
          <Controller
            control={control}
            name={`parties.${at}.body`}
            render={({ field }) => (
              <NativeSelect
                label={t`Cơ quan`}
                {...field}
                data={BODIES.map((value) => ({ value, label: i18n._(BODY_WORDS[value]) }))}
              />
            )}
          />
          <Controller
            control={control}
            name={`parties.${at}.label`}
            rules={{ required: needed }}
            render={({ field, fieldState }) => (
              <TextInput
                label={t`Ghi trên giấy mời`}
                required
                {...field}
                error={fieldState.error?.message}
                autoComplete="off"
              />
            )}
          />
          <Controller
            control={control}
            name={`parties.${at}.unitId`}
            render={({ field: { value, onChange }, fieldState }) => (
              <UnitPicker
                label={t`Đơn vị (nếu có)`}
                value={value}
                onChange={onChange}
                error={fieldState.error?.message}
              />
            )}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            aria-label={t`Bỏ dòng ${at + 1}`}
            onClick={() => remove(at)}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </div>
      ))}
      <div>
        <Button
          size="xs"
          variant="default"
          onClick={() => append({ role: "INVITED", body: "FRONT", label: "", unitId: null })}
        >{t`Thêm đơn vị`}</Button>
      </div>
    </fieldset>
  );
}
