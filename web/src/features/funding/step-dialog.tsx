import { Modal, Textarea, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import { Controller, useForm, useWatch } from "react-hook-form";
import { graphql } from "../../gql/index.ts";
import { useChange } from "../../graph/use-change.ts";
import { useToday } from "../../session/use-session.ts";
import { DayField } from "../../ui/day-field.tsx";
import type { Day } from "../../ui/day.ts";
import { FormEnd } from "../../ui/form-end.tsx";
import { DongField } from "../../ui/number-cell.tsx";
import { formatDong } from "../../ui/number.ts";
import { emptyLine, LinesField, linesInput, sumOfLines, type LineRow } from "./lines-field.tsx";

const ApproveFunding = graphql(`
  mutation ApproveFunding($input: ApproveFundingInput!) {
    approveFunding(input: $input) {
      ...FundingStory_request
    }
  }
`);
const RefuseFunding = graphql(`
  mutation RefuseFunding($input: RefuseFundingInput!) {
    refuseFunding(input: $input) {
      ...FundingStory_request
    }
  }
`);
const DisburseFunding = graphql(`
  mutation DisburseFunding($input: DisburseFundingInput!) {
    disburseFunding(input: $input) {
      ...FundingStory_request
    }
  }
`);
const SettleFunding = graphql(`
  mutation SettleFunding($input: SettleFundingInput!) {
    settleFunding(input: $input) {
      ...FundingStory_request
    }
  }
`);

export type FundingStep = "approve" | "refuse" | "disburse" | "settle";
interface Values {
  amount: number | null;
  reason: string;
  number: string;
  on: Day | null;
  lines: LineRow[];
}
interface Props {
  step: FundingStep;
  request: { id: string; version: number; requested: number; approved?: number | null; disbursed: number };
  onClose: () => void;
}

/**
 * One step of a request: its paper and day, and what the step itself needs. The rest of a settlement is reckoned here
 * and checked by the platform.
 */
export function StepDialog({ step, request, onClose }: Props) {
  const { t } = useLingui();
  const today = useToday();
  const changes = {
    approve: useChange(ApproveFunding),
    refuse: useChange(RefuseFunding),
    disburse: useChange(DisburseFunding),
    settle: useChange(SettleFunding),
  };
  const { busy, refusal } = changes[step];
  const left = (request.approved ?? 0) - request.disbursed;
  const { control, register, handleSubmit, formState, setError, clearErrors } = useForm<Values>({
    defaultValues: {
      amount: step === "approve" ? request.requested : step === "disburse" ? left : null,
      reason: "",
      number: "",
      on: today,
      lines: [{ ...emptyLine(), amount: step === "settle" ? request.disbursed : null }],
    },
  });
  const { errors } = formState;
  const needed = t`Hãy điền ô này.`;
  const words = {
    approve: { title: t`Ghi quyết định cấp`, done: t`Đã ghi quyết định.` },
    refuse: { title: t`Ghi việc không được cấp`, done: t`Đã ghi trả lời.` },
    disburse: { title: t`Ghi giải ngân`, done: t`Đã ghi giải ngân.` },
    settle: { title: t`Quyết toán`, done: t`Đã quyết toán.` },
  }[step];
  const spent = sumOfLines(useWatch({ control, name: "lines" }));
  const returned = request.disbursed - (spent ?? 0);
  const save = handleSubmit(async ({ amount, reason, number, on, lines }) => {
    const paper = { id: request.id, expectedVersion: request.version, number: number.trim(), on: on! };
    const again = ["FundingRequests", "FundingPage", "Estimates"];
    const given = linesInput(lines).flatMap((line) => (line.amount ? [{ ...line, amount: line.amount }] : []));
    const outcome =
      step === "approve"
        ? await changes.approve.run({ input: { ...paper, amount: amount!, reason: reason.trim() || null } }, again)
        : step === "refuse"
          ? await changes.refuse.run({ input: { ...paper, reason: reason.trim() } }, again)
          : step === "disburse"
            ? await changes.disburse.run({ input: { ...paper, amount: amount! } }, again)
            : await changes.settle.run({ input: { ...paper, spent: spent ?? 0, returned, lines: given } }, again);
    if (outcome.data) {
      notifications.show({ message: words.done });
      return onClose();
    }
    for (const { path, message } of outcome.refusal?.fields ?? [])
      setError(["spent", "returned"].includes(path) || path.startsWith("lines") ? "lines" : (path as "on"), {
        message,
      });
  });
  return (
    <Modal opened onClose={onClose} title={words.title} size={step === "settle" ? "xl" : "md"}>
      <form
        noValidate
        onSubmit={(event) => {
          clearErrors();
          void save(event);
        }}
        style={{ display: "grid", gap: 12 }}
      >
        {step === "disburse" && (
          <p style={{ margin: 0, color: "var(--hn-secondary)" }}>{t`Còn ${formatDong(left)} chưa giải ngân.`}</p>
        )}
        {(step === "approve" || step === "disburse") && (
          <Controller
            control={control}
            name="amount"
            rules={{ required: needed }}
            render={({ field: { value, onChange } }) => (
              <DongField label={t`Số tiền`} required value={value} onChange={onChange} error={errors.amount?.message} />
            )}
          />
        )}
        {(step === "approve" || step === "refuse") && (
          <Textarea
            label={t`Lý do`}
            required={step === "refuse"}
            description={step === "approve" ? t`bắt buộc khi cấp nhiều hơn đề nghị` : undefined}
            autosize
            minRows={2}
            error={errors.reason?.message}
            {...register("reason", { required: step === "refuse" ? needed : false })}
          />
        )}
        {step === "settle" && (
          <>
            <Controller
              control={control}
              name="lines"
              rules={{ validate: () => spent !== null || needed }}
              render={({ field: { value, onChange } }) => (
                <LinesField
                  legend={t`Các khoản đã chi`}
                  value={value}
                  onChange={onChange}
                  error={errors.lines?.message}
                />
              )}
            />
            <p
              style={{ margin: 0 }}
              aria-live="polite"
            >{t`Đã giải ngân ${formatDong(request.disbursed)}; nộp trả ${formatDong(returned)}.`}</p>
          </>
        )}
        <TextInput
          label={t`Số văn bản`}
          required
          error={errors.number?.message}
          autoComplete="off"
          {...register("number", { required: needed })}
        />
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
