import { useQuery } from "@apollo/client/react";
import { Modal, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import { Controller, useForm } from "react-hook-form";
import { graphql } from "../../gql/index.ts";
import { useChange } from "../../graph/use-change.ts";
import { useSession, useToday } from "../../session/use-session.ts";
import { DayField } from "../../ui/day-field.tsx";
import type { Day } from "../../ui/day.ts";
import { FormEnd } from "../../ui/form-end.tsx";
import { UnitPicker } from "../../ui/unit-picker.tsx";
import type { Estimate } from "./estimate.ts";
import { emptyLine, LinesField, linesInput, sumOfLines, type LineRow } from "./lines-field.tsx";

const DrawUpEstimate = graphql(`
  mutation DrawUpEstimate($input: DrawUpEstimateInput!) {
    drawUpEstimate(input: $input) {
      id
    }
  }
`);
const ReviseEstimate = graphql(`
  mutation ReviseEstimate($input: ReviseEstimateInput!) {
    reviseEstimate(input: $input) {
      id
      version
    }
  }
`);
const OwnUnit = graphql(`
  query OwnUnit($unit: ID!) {
    unitVersion(id: $unit) {
      id
      unitId
      fullName
    }
  }
`);

interface Values {
  unitId: string | null;
  title: string;
  number: string;
  on: Day | null;
  lines: LineRow[];
}

/** An estimate line by line; the total is their sum, and stays open while an amount is missing. */
export function EstimateDialog({
  year,
  estimate,
  onClose,
}: {
  year: number;
  estimate?: Estimate;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const today = useToday();
  const { posts } = useSession();
  const own = posts[0]?.unitVersion;
  const ownUnit = useQuery(OwnUnit, { variables: { unit: own ?? "" }, skip: !own || Boolean(estimate) }).data
    ?.unitVersion;
  const changes = { drawUp: useChange(DrawUpEstimate), revise: useChange(ReviseEstimate) };
  const { busy, refusal } = estimate ? changes.revise : changes.drawUp;
  const { control, register, handleSubmit, formState, setError, clearErrors } = useForm<Values>({
    defaultValues: {
      unitId: null,
      title: estimate?.title ?? t`Dự toán kinh phí năm ${year}`,
      number: estimate?.number ?? "",
      on: estimate?.preparedOn ?? today,
      lines: estimate?.lines.map(({ kind, amount, note }) => ({ kind, amount: amount ?? null, note: note ?? "" })) ?? [
        emptyLine(),
      ],
    },
  });
  const { errors } = formState;
  const needed = t`Hãy điền ô này.`;
  const save = handleSubmit(async ({ unitId, title, number, on, lines }) => {
    const paper = {
      title: title.trim(),
      number: number.trim(),
      on: on!,
      total: sumOfLines(lines),
      lines: linesInput(lines),
    };
    const again = ["Estimates"];
    const outcome = estimate
      ? await changes.revise.run({ input: { id: estimate.id, expectedVersion: estimate.version, ...paper } }, again)
      : await changes.drawUp.run({ input: { unitId: unitId ?? ownUnit?.unitId ?? "", year, ...paper } }, again);
    if (outcome.data) {
      notifications.show({ message: t`Đã ghi dự toán.` });
      return onClose();
    }
    for (const { path, message } of outcome.refusal?.fields ?? [])
      setError(path.startsWith("lines") || path === "total" ? "lines" : (path as "number"), { message });
  });
  return (
    <Modal opened onClose={onClose} title={estimate ? t`Sửa dự toán` : t`Lập dự toán`} size="xl">
      <form
        noValidate
        onSubmit={(event) => {
          clearErrors();
          void save(event);
        }}
        style={{ display: "grid", gap: 12 }}
      >
        {!estimate && (
          <Controller
            control={control}
            name="unitId"
            render={({ field: { value, onChange } }) => (
              <UnitPicker
                label={t`Đơn vị lập dự toán`}
                description={ownUnit ? t`để trống: ${ownUnit.fullName}` : undefined}
                value={value}
                onChange={onChange}
                error={errors.unitId?.message}
              />
            )}
          />
        )}
        <TextInput
          label={t`Trích yếu`}
          required
          error={errors.title?.message}
          autoComplete="off"
          {...register("title", { required: needed })}
        />
        <TextInput
          label={t`Số văn bản`}
          required
          description={t`ví dụ 12/DT-MTTQ`}
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
              label={t`Ngày lập`}
              required
              value={value}
              onChange={onChange}
              to={today}
              error={errors.on?.message}
            />
          )}
        />
        <Controller
          control={control}
          name="lines"
          render={({ field: { value, onChange } }) => (
            <LinesField legend={t`Các khoản`} value={value} onChange={onChange} error={errors.lines?.message} />
          )}
        />
        <FormEnd action={t`Lưu`} busy={busy} refusal={refusal} onClose={onClose} />
      </form>
    </Modal>
  );
}
