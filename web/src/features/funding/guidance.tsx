import { useQuery } from "@apollo/client/react";
import { Button, Group, Modal, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { graphql } from "../../gql/index.ts";
import { useChange } from "../../graph/use-change.ts";
import { useMay, useToday } from "../../session/use-session.ts";
import { Card } from "../../ui/card.tsx";
import { DayField } from "../../ui/day-field.tsx";
import { formatDay, type Day } from "../../ui/day.ts";
import { FormEnd } from "../../ui/form-end.tsx";
import { StateBadge } from "../../ui/state-badge.tsx";

const GuidanceQuery = graphql(`
  query FundingGuidance($year: Int!) {
    fundingGuidance(year: $year) {
      id
      isOpen
      number
      issuedOn
    }
  }
`);
const LinkFundingGuidance = graphql(`
  mutation LinkFundingGuidance($input: LinkFundingGuidanceInput!) {
    linkFundingGuidance(input: $input) {
      id
      isOpen
      number
      issuedOn
    }
  }
`);

/** Whether the province still owes the guidance on funding that its plan promised (R66). */
export function Guidance({ year }: { year: number }) {
  const { t } = useLingui();
  const guidance = useQuery(GuidanceQuery, { variables: { year } }).data?.fundingGuidance;
  // Only a province decides for its plan; who holds that, holds the choice of its units too.
  const [mayManage, isProvince] = [useMay("funding.manage"), useMay("pilot.select")];
  const [linking, setLinking] = useState(false);
  if (!guidance) return null;
  return (
    <Card>
      <Group gap={12} justify="space-between">
        <span>
          {guidance.isOpen ? (
            <StateBadge tone="warn">{t`Còn nợ`}</StateBadge>
          ) : (
            <StateBadge tone="done">{t`Đã ban hành`}</StateBadge>
          )}{" "}
          {guidance.isOpen
            ? t`Hướng dẫn kinh phí của tỉnh cho kế hoạch năm ${year} chưa được ghi.`
            : t`Hướng dẫn kinh phí: ${guidance.number ?? ""}, ngày ${formatDay(guidance.issuedOn)}.`}
        </span>
        {guidance.isOpen && mayManage && isProvince && (
          <Button size="xs" variant="default" onClick={() => setLinking(true)}>{t`Ghi số văn bản`}</Button>
        )}
      </Group>
      {linking && <LinkDialog planId={guidance.id} onClose={() => setLinking(false)} />}
    </Card>
  );
}

function LinkDialog({ planId, onClose }: { planId: string; onClose: () => void }) {
  const { t } = useLingui();
  const today = useToday();
  const { run, busy, refusal } = useChange(LinkFundingGuidance);
  const { control, register, handleSubmit, formState, setError, clearErrors } = useForm<{
    number: string;
    on: Day | null;
  }>({ defaultValues: { number: "", on: today } });
  const { errors } = formState;
  const needed = t`Hãy điền ô này.`;
  const save = handleSubmit(async ({ number, on }) => {
    const { data, refusal: why } = await run({ input: { planId, number: number.trim(), on: on! } });
    if (data) {
      notifications.show({ message: t`Đã ghi hướng dẫn kinh phí.` });
      return onClose();
    }
    for (const { path, message } of why.fields) setError(path as "on", { message });
  });
  return (
    <Modal opened onClose={onClose} title={t`Hướng dẫn kinh phí`}>
      <form
        noValidate
        onSubmit={(event) => {
          clearErrors();
          void save(event);
        }}
        style={{ display: "grid", gap: 12 }}
      >
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
              label={t`Ngày ban hành`}
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
