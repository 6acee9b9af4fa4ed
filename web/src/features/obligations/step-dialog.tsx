import { Modal, Textarea, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import { Controller, useForm } from "react-hook-form";
import { graphql } from "../../gql/index.ts";
import { useChange } from "../../graph/use-change.ts";
import { useToday } from "../../session/use-session.ts";
import { DayField } from "../../ui/day-field.tsx";
import type { Day } from "../../ui/day.ts";
import { FormEnd } from "../../ui/form-end.tsx";

const AnswerIt = graphql(`
  mutation AnswerObligation($input: AnswerObligationInput!) {
    answerObligation(input: $input) {
      id
      version
      state
    }
  }
`);
const Finish = graphql(`
  mutation FinishObligation($input: FinishObligationInput!) {
    finishObligation(input: $input) {
      id
      version
      state
    }
  }
`);
const Withdraw = graphql(`
  mutation WithdrawObligation($input: WithdrawObligationInput!) {
    withdrawObligation(input: $input) {
      id
      version
      state
    }
  }
`);
const Schedule = graphql(`
  mutation ScheduleObligation($input: ScheduleObligationInput!) {
    scheduleObligation(input: $input) {
      id
      version
      dueOn
    }
  }
`);

export type ObligationDeed = "accept" | "decline" | "finish" | "withdraw" | "schedule";
interface Values {
  on: Day | null;
  dueOn: Day | null;
  number: string;
  reason: string;
}
interface Props {
  deed: ObligationDeed;
  title: string;
  obligation: { id: string; version: number; title: string; isPartner: boolean; dueOn?: Day | null };
  onClose: () => void;
}

/** One step of an obligation: its day, and what the step itself needs. */
export function ObligationStepDialog({ deed, title, obligation, onClose }: Props) {
  const { t } = useLingui();
  const today = useToday();
  const changes = {
    answer: useChange(AnswerIt),
    finish: useChange(Finish),
    withdraw: useChange(Withdraw),
    schedule: useChange(Schedule),
  };
  const isAnswer = deed === "accept" || deed === "decline";
  const { busy, refusal } = changes[isAnswer ? "answer" : deed];
  const { control, register, handleSubmit, formState, setError, clearErrors } = useForm<Values>({
    defaultValues: { on: today, dueOn: obligation.dueOn ?? null, number: "", reason: "" },
  });
  const { errors } = formState;
  const needed = t`Hãy điền ô này.`;
  const needsReason = deed === "decline" || deed === "withdraw";
  const needsNumber = deed === "finish" || (isAnswer && obligation.isPartner);
  const save = handleSubmit(async ({ on, dueOn, number, reason }) => {
    const seen = { id: obligation.id, expectedVersion: obligation.version, on: on! };
    const paper = { number: number.trim() || null };
    const again = ["ObligationPage"];
    const outcome =
      deed === "finish"
        ? await changes.finish.run({ input: { ...seen, ...paper } }, again)
        : deed === "withdraw"
          ? await changes.withdraw.run({ input: { ...seen, reason: reason.trim() } }, again)
          : deed === "schedule"
            ? await changes.schedule.run({ input: { ...seen, ...paper, dueOn: dueOn! } }, again)
            : await changes.answer.run(
                { input: { ...seen, ...paper, accepted: deed === "accept", reason: reason.trim() || null } },
                again,
              );
    if (outcome.data) {
      notifications.show({ message: t`Đã ghi.` });
      return onClose();
    }
    for (const { path, message } of outcome.refusal?.fields ?? []) setError(path as "on", { message });
  });
  return (
    <Modal opened onClose={onClose} title={title}>
      <form
        noValidate
        onSubmit={(event) => {
          clearErrors();
          void save(event);
        }}
        style={{ display: "grid", gap: 12 }}
      >
        <p style={{ margin: 0, color: "var(--hn-secondary)" }}>{obligation.title}</p>
        {deed === "schedule" && (
          <Controller
            control={control}
            name="dueOn"
            rules={{ required: needed }}
            render={({ field: { value, onChange } }) => (
              <DayField label={t`Hạn`} required value={value} onChange={onChange} error={errors.dueOn?.message} />
            )}
          />
        )}
        {needsReason && (
          <Textarea
            label={t`Lý do`}
            required
            autosize
            minRows={2}
            error={errors.reason?.message}
            {...register("reason", { required: needed })}
          />
        )}
        {deed !== "withdraw" && (
          <TextInput
            label={deed === "finish" ? t`Số văn bản chứng minh` : t`Số văn bản`}
            required={needsNumber}
            error={errors.number?.message}
            autoComplete="off"
            {...register("number", { required: needsNumber ? needed : false })}
          />
        )}
        <Controller
          control={control}
          name="on"
          rules={{ required: needed }}
          render={({ field: { value, onChange } }) => (
            <DayField
              label={t`Ngày`}
              required
              value={value}
              onChange={onChange}
              to={today}
              error={errors.on?.message}
            />
          )}
        />
        <FormEnd action={t`Lưu`} busy={busy} refusal={refusal} onClose={onClose} />
      </form>
    </Modal>
  );
}
