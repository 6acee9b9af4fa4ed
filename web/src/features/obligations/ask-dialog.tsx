import { Modal } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import { Controller, FormProvider, useForm } from "react-hook-form";
import { graphql } from "../../gql/index.ts";
import { useChange } from "../../graph/use-change.ts";
import { useSeat } from "../../session/use-seat.ts";
import { useMay, useToday } from "../../session/use-session.ts";
import { DayField } from "../../ui/day-field.tsx";
import type { Day } from "../../ui/day.ts";
import { FormEnd } from "../../ui/form-end.tsx";
import { AskFields, askOf, NO_ASK, type AskValues } from "./ask-fields.tsx";
import { NO_SOURCE, SOURCE_FIELDS, SourceFields, sourceOf, type SourceValues } from "./source-fields.tsx";

const Ask = graphql(`
  mutation AskObligation($input: AskObligationInput!) {
    askObligation(input: $input) {
      id
    }
  }
`);

/** Asks a body for something, from the caller's own unit. */
export function AskDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const today = useToday();
  const seat = useSeat();
  const { run, busy, refusal } = useChange(Ask);
  const readsDocuments = useMay("document.read");
  const form = useForm<AskValues & SourceValues & { on: Day | null }>({
    defaultValues: { ...NO_ASK, ...NO_SOURCE, on: today },
  });
  const save = form.handleSubmit(async ({ on, ...ask }) => {
    const { data, refusal: why } = await run(
      { input: { unitId: seat?.unitId ?? "", on: on!, ...askOf(ask), ...sourceOf(ask) } },
      ["ObligationsPage"],
    );
    if (data) {
      notifications.show({ message: t`Đã ghi.` });
      return onClose();
    }
    for (const { path, message } of why.fields) form.setError(SOURCE_FIELDS[path] ?? (path as "title"), { message });
  });
  return (
    <Modal opened onClose={onClose} title={t`Giao việc, đề nghị`} size="lg">
      <FormProvider {...form}>
        <form
          noValidate
          onSubmit={(event) => {
            form.clearErrors();
            void save(event);
          }}
          style={{ display: "grid", gap: 12 }}
        >
          <AskFields />
          {readsDocuments && <SourceFields />}
          <Controller
            control={form.control}
            name="on"
            rules={{ required: t`Hãy điền ô này.` }}
            render={({ field: { value, onChange } }) => (
              <DayField
                label={t`Ngày`}
                required
                value={value}
                onChange={onChange}
                to={today}
                error={form.formState.errors.on?.message}
              />
            )}
          />
          <FormEnd action={t`Lưu`} busy={busy} refusal={refusal} onClose={onClose} />
        </form>
      </FormProvider>
    </Modal>
  );
}
