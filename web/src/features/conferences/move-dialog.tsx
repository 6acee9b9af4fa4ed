import { Modal, Textarea } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import { Controller, useForm } from "react-hook-form";
import { graphql } from "../../gql/index.ts";
import { useChange } from "../../graph/use-change.ts";
import { useToday } from "../../session/use-session.ts";
import { DayField } from "../../ui/day-field.tsx";
import type { Day } from "../../ui/day.ts";
import { FormEnd } from "../../ui/form-end.tsx";

const Postpone = graphql(`
  mutation PostponeConference($input: PostponeConferenceInput!) {
    postponeConference(input: $input) {
      id
      version
      plannedFrom
      plannedTo
    }
  }
`);
const Cancel = graphql(`
  mutation CancelConference($input: CancelConferenceInput!) {
    cancelConference(input: $input) {
      id
      version
      state
    }
  }
`);

/** Puts a conference off or gives it up; both say why. */
export function MoveDialog({
  conference: { id, version },
  isCancelled,
  onClose,
}: {
  conference: { id: string; version: number };
  isCancelled: boolean;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const today = useToday();
  const [postpone, cancel] = [useChange(Postpone), useChange(Cancel)];
  const { busy, refusal } = isCancelled ? cancel : postpone;
  const { control, register, handleSubmit, formState, setError, clearErrors } = useForm<{
    plannedFrom: Day | null;
    plannedTo: Day | null;
    reason: string;
  }>({ defaultValues: { plannedFrom: null, plannedTo: null, reason: "" } });
  const { errors } = formState;
  const needed = t`Hãy điền ô này.`;
  const save = handleSubmit(async ({ plannedFrom, plannedTo, reason }) => {
    const seen = { id, expectedVersion: version, on: today, reason: reason.trim() };
    const outcome = isCancelled
      ? await cancel.run({ input: seen }, ["ConferencePage"])
      : await postpone.run({ input: { ...seen, plannedFrom: plannedFrom!, plannedTo } }, ["ConferencePage"]);
    if (outcome.data) {
      notifications.show({ message: t`Đã ghi.` });
      return onClose();
    }
    for (const { path, message } of outcome.refusal?.fields ?? []) setError(path as "reason", { message });
  });
  return (
    <Modal opened onClose={onClose} title={isCancelled ? t`Không tổ chức` : t`Đổi ngày`}>
      <form
        noValidate
        onSubmit={(event) => {
          clearErrors();
          void save(event);
        }}
        style={{ display: "grid", gap: 12 }}
      >
        {!isCancelled && (
          <Controller
            control={control}
            name="plannedFrom"
            rules={{ required: needed }}
            render={({ field: { value, onChange } }) => (
              <DayField
                label={t`Ngày dự kiến mới`}
                required
                value={value}
                onChange={onChange}
                error={errors.plannedFrom?.message}
              />
            )}
          />
        )}
        {!isCancelled && (
          <Controller
            control={control}
            name="plannedTo"
            render={({ field: { value, onChange } }) => (
              <DayField label={t`Đến ngày`} value={value} onChange={onChange} error={errors.plannedTo?.message} />
            )}
          />
        )}
        <Textarea
          label={t`Lý do`}
          required
          autosize
          minRows={2}
          error={errors.reason?.message}
          {...register("reason", { required: needed })}
        />
        <FormEnd action={t`Lưu`} busy={busy} refusal={refusal} onClose={onClose} />
      </form>
    </Modal>
  );
}
