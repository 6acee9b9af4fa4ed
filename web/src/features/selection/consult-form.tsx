import { NativeSelect, Textarea, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import { Controller, useForm } from "react-hook-form";
import { graphql } from "../../gql/index.ts";
import type { ConsultedBody, Stance } from "../../gql/graphql.ts";
import { useChange } from "../../graph/use-change.ts";
import { useToday } from "../../session/use-session.ts";
import { DayField } from "../../ui/day-field.tsx";
import type { Day } from "../../ui/day.ts";
import { FormEnd } from "../../ui/form-end.tsx";
import type { Told } from "./told.ts";
import css from "./selection.module.css";
import { BODY_WORDS, STANCE_WORDS } from "./words.ts";

const RecordConsultation = graphql(`
  mutation RecordConsultation($input: RecordConsultationInput!) {
    recordConsultation(input: $input) {
      id
      version
      consultations {
        id
        body
        bodyName
        stance
        on
        documentNumber
        words
        unit {
          id
          fullName
        }
      }
    }
  }
`);
interface Values {
  body: ConsultedBody;
  bodyName: string;
  unitId: string;
  stance: Stance;
  on: Day | null;
  documentNumber: string;
  words: string;
}

/** What an agency said about a candidate (R18). */
export function ConsultForm({ of: one, onClose }: { of: Told; onClose: () => void }) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const { run, busy, refusal } = useChange(RecordConsultation);
  const places = [one.district, one.unit].filter((unit) => unit !== null && unit !== undefined);
  const { control, register, handleSubmit, formState, setError, clearErrors } = useForm<Values>({
    defaultValues: {
      body: "POLICE",
      bodyName: "",
      unitId: places[0]?.unitId ?? "",
      stance: "AGREES",
      on: today,
      documentNumber: "",
      words: "",
    },
  });
  const { errors } = formState;
  const needed = t`Hãy điền ô này.`;
  const options = (words: Record<string, { id: string }>) =>
    Object.entries(words).map(([value, word]) => ({ value, label: i18n._(word) }));
  const save = handleSubmit(async ({ on, bodyName, documentNumber, words, ...rest }) => {
    const given = (text: string): string | null => text.trim() || null;
    const { data, refusal: why } = await run(
      {
        input: {
          id: one.id,
          expectedVersion: one.version,
          ...rest,
          on: on!,
          bodyName: given(bodyName),
          documentNumber: given(documentNumber),
          words: given(words),
        },
      },
      ["SelectionPage"],
    );
    if (data) {
      notifications.show({ message: t`Đã ghi ý kiến.` });
      return onClose();
    }
    for (const { path, message } of why.fields) setError(path as "on", { message });
  });
  return (
    <form
      noValidate
      className={css["form"]}
      onSubmit={(event) => {
        clearErrors();
        void save(event);
      }}
    >
      <NativeSelect label={t`Cơ quan`} {...register("body")} data={options(BODY_WORDS)} />
      <TextInput
        label={t`Tên cơ quan`}
        description={t`khi là cơ quan khác`}
        autoComplete="off"
        error={errors.bodyName?.message}
        {...register("bodyName")}
      />
      <NativeSelect
        label={t`Của đơn vị`}
        {...register("unitId")}
        data={places.map(({ unitId, fullName }) => ({ value: unitId, label: fullName }))}
      />
      <NativeSelect label={t`Ý kiến`} {...register("stance")} data={options(STANCE_WORDS)} />
      <Controller
        control={control}
        name="on"
        rules={{ required: needed }}
        render={({ field: { value, onChange } }) => (
          <DayField label={t`Ngày`} required value={value} onChange={onChange} to={today} error={errors.on?.message} />
        )}
      />
      <TextInput
        label={t`Số văn bản`}
        autoComplete="off"
        error={errors.documentNumber?.message}
        {...register("documentNumber")}
      />
      <Textarea
        label={t`Nội dung`}
        description={t`bắt buộc khi có ý kiến thêm hoặc không nhất trí`}
        autosize
        minRows={2}
        error={errors.words?.message}
        {...register("words")}
      />
      <FormEnd action={t`Lưu ý kiến`} busy={busy} refusal={refusal} onClose={onClose} />
    </form>
  );
}
