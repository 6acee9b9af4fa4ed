import { Modal, TextInput, Textarea } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import { Controller, useForm } from "react-hook-form";
import { graphql } from "../../gql/index.ts";
import type { DeadlineKind } from "../../gql/graphql.ts";
import { useChange } from "../../graph/use-change.ts";
import { useToday } from "../../session/use-session.ts";
import { DayField } from "../../ui/day-field.tsx";
import { formatDay, type Day } from "../../ui/day.ts";
import { FormEnd } from "../../ui/form-end.tsx";
import { DEADLINE_WORDS } from "./words.ts";

const MoveDeadline = graphql(`
  mutation MoveDeadline($input: MoveDeadlineInput!) {
    moveDeadline(input: $input) { id version dueOn history { from to reason recordedAt } }
  }
`);

interface Values {
  dueOn: Day | null;
  decidedOn: Day | null;
  documentNumber: string;
  reason: string;
}

/** Another last day for a milestone: the day, the reason, the paper. The old day is kept. */
export function MoveDeadlineDialog({ deadline, onClose }: { deadline: { id: string; version: number; kind: DeadlineKind; dueOn: Day }; onClose: () => void }) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const { run, busy, refusal } = useChange(MoveDeadline);
  const { control, register, handleSubmit, formState, setError } = useForm<Values>({ defaultValues: { dueOn: null, decidedOn: today, documentNumber: "", reason: "" } });
  const { errors } = formState;
  const needed = t`Hãy điền ô này.`;
  const save = handleSubmit(async ({ dueOn, decidedOn, documentNumber, reason }) => {
    const input = { id: deadline.id, expectedVersion: deadline.version, dueOn: dueOn!, decidedOn, documentNumber: documentNumber.trim() || null, reason: reason.trim() };
    const { data, refusal: why } = await run({ input }, ["OverviewPage", "LateUnits", "Deadlines"]);
    if (data) {
      notifications.show({ message: t`Đã dời hạn.` });
      return onClose();
    }
    for (const { path, message } of why.fields) setError(path as "dueOn", { message });
  });
  return (
    <Modal opened onClose={onClose} title={t`Dời hạn: ${i18n._(DEADLINE_WORDS[deadline.kind])}`}>
      <form onSubmit={(event) => void save(event)} style={{ display: "grid", gap: 12 }}>
        <p style={{ margin: 0 }}>{t`Hạn đang có: ${formatDay(deadline.dueOn)}. Hạn cũ và lý do được giữ lại để đối chiếu.`}</p>
        <Controller control={control} name="dueOn" rules={{ required: needed }} render={({ field: { value, onChange } }) => (
          <DayField label={t`Hạn mới`} required value={value} onChange={onChange} error={errors.dueOn?.message} data-autofocus />
        )} />
        <Controller control={control} name="decidedOn" render={({ field: { value, onChange } }) => (
          <DayField label={t`Ngày quyết định dời`} value={value} onChange={onChange} to={today} error={errors.decidedOn?.message} />
        )} />
        <TextInput label={t`Văn bản số`} description={t`ví dụ 195/KH-MT`} error={errors.documentNumber?.message} {...register("documentNumber")} />
        <Textarea label={t`Lý do`} required autosize minRows={2} error={errors.reason?.message} {...register("reason", { required: needed })} />
        <FormEnd action={t`Dời hạn`} busy={busy} refusal={refusal} onClose={onClose} />
      </form>
    </Modal>
  );
}
