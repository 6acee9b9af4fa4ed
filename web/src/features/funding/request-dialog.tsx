import { Modal, NativeSelect, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import { Controller, useForm } from "react-hook-form";
import { graphql } from "../../gql/index.ts";
import type { FundingSource } from "../../gql/graphql.ts";
import { useChange } from "../../graph/use-change.ts";
import { useToday } from "../../session/use-session.ts";
import { DayField } from "../../ui/day-field.tsx";
import type { Day } from "../../ui/day.ts";
import { FormEnd } from "../../ui/form-end.tsx";
import { DongField } from "../../ui/number-cell.tsx";
import { formatDong } from "../../ui/number.ts";
import { leftOf, type Estimate } from "./estimate.ts";
import { SOURCE_WORDS } from "./words.ts";

const RequestFunding = graphql(`
  mutation RequestFunding($input: RequestFundingInput!) {
    requestFunding(input: $input) {
      id
    }
  }
`);

interface Values {
  source: FundingSource;
  funder: string;
  amount: number | null;
  number: string;
  on: Day | null;
}

/** Asks one funder of the same level for what is left of an estimate, or a part of it. */
export function RequestDialog({ estimate, onClose }: { estimate: Estimate; onClose: () => void }) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const left = leftOf(estimate);
  const { run, busy, refusal } = useChange(RequestFunding);
  const { control, register, handleSubmit, formState, setError, clearErrors } = useForm<Values>({
    defaultValues: { source: "PEOPLES_COMMITTEE", funder: "", amount: left, number: "", on: today },
  });
  const { errors } = formState;
  const needed = t`Hãy điền ô này.`;
  const save = handleSubmit(async ({ source, funder, amount, number, on }) => {
    const { data, refusal: why } = await run(
      {
        input: {
          estimateId: estimate.id,
          expectedVersion: estimate.version,
          source,
          funder: funder.trim() || null,
          amount: amount!,
          number: number.trim(),
          on: on!,
        },
      },
      ["Estimates", "FundingRequests", "FundingPage"],
    );
    if (data) {
      notifications.show({ message: t`Đã ghi đề nghị.` });
      return onClose();
    }
    for (const { path, message } of why.fields) setError(path as "amount", { message });
  });
  return (
    <Modal opened onClose={onClose} title={t`Đề nghị kinh phí`}>
      <form
        noValidate
        onSubmit={(event) => {
          clearErrors();
          void save(event);
        }}
        style={{ display: "grid", gap: 12 }}
      >
        <p
          style={{ margin: 0, color: "var(--hn-secondary)" }}
        >{t`Dự toán ${estimate.number}, còn ${formatDong(left)} chưa đề nghị.`}</p>
        <NativeSelect
          label={t`Nguồn`}
          {...register("source")}
          data={Object.entries(SOURCE_WORDS).map(([value, word]) => ({ value, label: i18n._(word) }))}
        />
        <TextInput
          label={t`Tên đơn vị tài trợ, đợt vận động`}
          description={t`bắt buộc với xã hội hóa; không ghi tên cá nhân`}
          error={errors.funder?.message}
          autoComplete="off"
          {...register("funder")}
        />
        <Controller
          control={control}
          name="amount"
          rules={{ required: needed }}
          render={({ field: { value, onChange } }) => (
            <DongField label={t`Số tiền`} required value={value} onChange={onChange} error={errors.amount?.message} />
          )}
        />
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
        <FormEnd action={t`Lưu đề nghị`} busy={busy} refusal={refusal} onClose={onClose} />
      </form>
    </Modal>
  );
}
