import { Modal, NativeSelect, Textarea } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import { Controller, useForm, useWatch } from "react-hook-form";
import { graphql } from "../../gql/index.ts";
import type { MetWith, NoContactReason, VisitPlace } from "../../gql/graphql.ts";
import { useChange } from "../../graph/use-change.ts";
import { useToday } from "../../session/use-session.ts";
import { DayField } from "../../ui/day-field.tsx";
import type { Day } from "../../ui/day.ts";
import { FormEnd } from "../../ui/form-end.tsx";
import { MET_WORDS, NO_CONTACT_WORDS, PLACE_WORDS } from "./words.ts";

const RecordVisit = graphql(`
  mutation RecordVisit($input: RecordVisitInput!) {
    recordVisit(input: $input) {
      id
      version
      visitOverdue
      ...CaseFacts_caseFile
      ...CaseStory_caseFile
      ...CaseFilesTable_caseFile
    }
  }
`);

interface Values {
  on: Day | null;
  place: VisitPlace;
  metWith: MetWith;
  noContactReason: NoContactReason | "";
  note: string;
  nextVisitOn: Day | null;
}
interface Props {
  file: { id: string; version: number };
  onClose: () => void;
}

/** A visit in five fields, by keyboard alone: today and at home stand there already; Ctrl Enter saves. */
export function RecordVisitDialog({ file, onClose }: Props) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const { run, busy, refusal } = useChange(RecordVisit);
  const { control, register, handleSubmit, formState, setError, clearErrors } = useForm<Values>({
    defaultValues: { on: today, place: "HOME", metWith: "PERSON", noContactReason: "", note: "", nextVisitOn: null },
  });
  const faults = formState.errors;
  const inVain = useWatch({ control, name: "metWith" }) === "NOBODY";
  const options = (words: Record<string, { id: string }>) =>
    Object.entries(words).map(([value, word]) => ({ value, label: i18n._(word) }));
  const save = handleSubmit(async ({ on, note, noContactReason, ...rest }) => {
    const reason = (rest.metWith === "NOBODY" && noContactReason) || null;
    const { data, refusal: why } = await run({
      input: {
        id: file.id,
        expectedVersion: file.version,
        on: on!,
        note: note.trim() || null,
        noContactReason: reason,
        ...rest,
      },
    });
    if (data) {
      notifications.show({ message: t`Đã ghi lần thăm.` });
      return onClose();
    }
    for (const { path, message } of why.fields) setError(path as "on", { message });
  });
  return (
    <Modal opened onClose={onClose} title={t`Ghi lần thăm`}>
      <form
        onSubmit={(event) => {
          clearErrors();
          void save(event);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && event.ctrlKey) {
            clearErrors();
            void save();
          }
        }}
        style={{ display: "grid", gap: 12 }}
      >
        <Controller
          control={control}
          name="on"
          rules={{ required: t`Hãy điền ô này.` }}
          render={({ field: { value, onChange } }) => (
            <DayField
              label={t`Ngày thăm`}
              required
              value={value}
              onChange={onChange}
              to={today}
              error={faults.on?.message}
            />
          )}
        />
        <NativeSelect label={t`Nơi gặp`} data-autofocus data={options(PLACE_WORDS)} {...register("place")} />
        <NativeSelect
          label={t`Gặp ai`}
          data={options(MET_WORDS)}
          description={inVain ? t`không tính là lần thăm, hạn thăm lần tới giữ nguyên` : undefined}
          {...register("metWith")}
        />
        {inVain && (
          <NativeSelect
            label={t`Vì sao không gặp được`}
            withAsterisk
            error={faults.noContactReason?.message}
            data={[{ value: "", label: t`chọn lý do` }, ...options(NO_CONTACT_WORDS)]}
            {...register("noContactReason", { required: t`Hãy chọn lý do.` })}
          />
        )}
        <Textarea
          label={t`Nội dung`}
          description={t`việc làm, chỗ ở, gia đình, điều cần giúp`}
          autosize
          minRows={3}
          error={faults.note?.message}
          {...register("note")}
        />
        <Controller
          control={control}
          name="nextVisitOn"
          render={({ field: { value, onChange } }) => (
            <DayField label={t`Hẹn lần tới`} value={value} onChange={onChange} error={faults.nextVisitOn?.message} />
          )}
        />
        <FormEnd action={t`Lưu lần thăm`} busy={busy} refusal={refusal} onClose={onClose} />
      </form>
    </Modal>
  );
}
