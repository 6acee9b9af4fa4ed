import { Checkbox, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { Controller, get, useFormContext, useWatch } from "react-hook-form";
import type { ProgrammeBody } from "../../gql/graphql.ts";
import { DayField } from "../../ui/day-field.tsx";
import type { Day } from "../../ui/day.ts";
import { UnitPicker } from "../../ui/unit-picker.tsx";
import { BODIES, BODY_WORDS } from "./words.ts";

/** What is asked of whom, as it stands in a form. */
export interface AskValues {
  title: string;
  what: string;
  ofUnitId: string | null;
  body: ProgrammeBody;
  bodyName: string;
  dueOn: Day | null;
  assigned: boolean;
}
export const NO_ASK: AskValues = {
  title: "",
  what: "",
  ofUnitId: null,
  body: "FRONT",
  bodyName: "",
  dueOn: null,
  assigned: false,
};
export const askOf = ({ title, what, ofUnitId, body, bodyName, dueOn, assigned }: AskValues) => ({
  title: title.trim(),
  what: what.trim(),
  ofUnitId: ofUnitId!,
  body,
  bodyName: bodyName.trim() || null,
  dueOn,
  assigned: assigned && body === "FRONT",
});

/** The fields of one request or order; `at` is where they stand in the form. */
export function AskFields({ at = "" }: { at?: string }) {
  const { t, i18n } = useLingui();
  const { control, register, formState } = useFormContext();
  const isFront = useWatch({ control, name: `${at}body` }) === "FRONT";
  const needed = t`Hãy điền ô này.`;
  const fault = (name: string): string | undefined => {
    const found: { message?: string } | undefined = get(formState.errors, at + name);
    return found?.message;
  };
  return (
    <>
      <TextInput
        label={t`Tên việc`}
        required
        error={fault("title")}
        autoComplete="off"
        {...register(`${at}title`, { required: needed })}
      />
      <Textarea
        label={t`Yêu cầu`}
        required
        description={t`không ghi tên người được giúp đỡ`}
        autosize
        minRows={2}
        error={fault("what")}
        {...register(`${at}what`, { required: needed })}
      />
      <NativeSelect
        label={t`Cơ quan`}
        {...register(`${at}body`)}
        data={BODIES.map((value) => ({ value, label: i18n._(BODY_WORDS[value]) }))}
      />
      {!isFront && (
        <TextInput
          label={t`Tên cơ quan`}
          description={t`khi loại chưa đủ rõ, ví dụ Hội Liên hiệp Phụ nữ`}
          error={fault("bodyName")}
          autoComplete="off"
          {...register(`${at}bodyName`)}
        />
      )}
      <Controller
        control={control}
        name={`${at}ofUnitId`}
        rules={{ required: needed }}
        render={({ field: { value, onChange } }) => (
          <UnitPicker label={t`Đơn vị`} required value={value} onChange={onChange} error={fault("ofUnitId")} />
        )}
      />
      <Controller
        control={control}
        name={`${at}dueOn`}
        render={({ field: { value, onChange } }) => (
          <DayField
            label={t`Hạn`}
            description={t`để trống: hướng dẫn sau`}
            value={value}
            onChange={onChange}
            error={fault("dueOn")}
          />
        )}
      />
      {isFront && (
        <Checkbox
          label={t`Giao việc: bên nhận không phải trả lời (chỉ với Mặt trận cấp dưới hoặc đơn vị mình)`}
          error={fault("assigned")}
          {...register(`${at}assigned`)}
        />
      )}
    </>
  );
}
