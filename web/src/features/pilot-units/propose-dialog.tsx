import { Modal, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { Controller, useForm } from "react-hook-form";
import { graphql } from "../../gql/index.ts";
import type { SponsorLevel } from "../../gql/graphql.ts";
import { useChange } from "../../graph/use-change.ts";
import { useToday } from "../../session/use-session.ts";
import { DayField } from "../../ui/day-field.tsx";
import { yearOf, type Day } from "../../ui/day.ts";
import { FormEnd } from "../../ui/form-end.tsx";
import { NumberCell } from "../../ui/number-cell.tsx";
import { UnitPicker } from "../../ui/unit-picker.tsx";
import { SPONSOR_WORDS } from "./words.ts";

const ProposePilotUnit = graphql(`
  mutation ProposePilotUnit($input: ProposePilotUnitInput!) {
    proposePilotUnit(input: $input) {
      id
    }
  }
`);

interface Values {
  unitId: string | null;
  sponsor: SponsorLevel;
  on: Day | null;
  peopleToHelp: number | null;
  peopleSource: string;
  peopleCountedOn: Day | null;
  securityProblem: string;
  securitySource: string;
  justification: string;
}

/** Puts a commune forward for this year: both criteria, or the reason why one is missing. */
export function ProposeDialog({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const navigate = useNavigate();
  const { run, busy, refusal } = useChange(ProposePilotUnit);
  const { control, register, handleSubmit, formState, setError, clearErrors } = useForm<Values>({
    defaultValues: {
      unitId: null,
      sponsor: "PROVINCE",
      on: today,
      peopleToHelp: null,
      peopleSource: "",
      peopleCountedOn: null,
      securityProblem: "",
      securitySource: "",
      justification: "",
    },
  });
  const { errors } = formState;
  const needed = t`Hãy điền ô này.`;
  const given = (text: string): string | null => text.trim() || null;
  const save = handleSubmit(async ({ unitId, sponsor, on, peopleToHelp, peopleCountedOn, ...texts }) => {
    const input = {
      unitId: unitId!,
      year: yearOf(today),
      sponsor,
      on: on!,
      peopleToHelp,
      peopleCountedOn,
      peopleSource: given(texts.peopleSource),
      securityProblem: given(texts.securityProblem),
      securitySource: given(texts.securitySource),
      justification: given(texts.justification),
    };
    const { data, refusal: why } = await run({ input }, ["PilotUnitsPage", "SelectionPage"]);
    if (data) return navigate({ to: "/pilot-units/$id", params: { id: data.proposePilotUnit.id } });
    for (const { path, message } of why.fields) setError(path as "unitId", { message });
  });
  return (
    <Modal opened onClose={onClose} title={t`Đề xuất đơn vị`} size="lg">
      <form
        onSubmit={(event) => {
          clearErrors();
          void save(event);
        }}
        style={{ display: "grid", gap: 12 }}
      >
        <p
          style={{ margin: 0, color: "var(--hn-secondary)" }}
        >{t`Hai tiêu chí: có người cần giúp đỡ và có vấn đề về an ninh trật tự. Thiếu một tiêu chí thì phải ghi lý do.`}</p>
        <Controller
          control={control}
          name="unitId"
          rules={{ required: needed }}
          render={({ field: { value, onChange } }) => (
            <UnitPicker
              label={t`Đơn vị được đề xuất`}
              level="COMMUNE"
              required
              value={value}
              onChange={onChange}
              error={errors.unitId?.message}
            />
          )}
        />
        <NativeSelect
          label={t`Cấp đỡ đầu mô hình`}
          {...register("sponsor")}
          data={Object.entries(SPONSOR_WORDS).map(([value, word]) => ({ value, label: i18n._(word) }))}
        />
        <Controller
          control={control}
          name="on"
          rules={{ required: needed }}
          render={({ field: { value, onChange } }) => (
            <DayField
              label={t`Ngày đề xuất`}
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
          name="peopleToHelp"
          render={({ field: { value, onChange } }) => (
            <NumberCell
              label={t`Người cần giúp đỡ`}
              value={value}
              onChange={onChange}
              suffix={t`người`}
              error={errors.peopleToHelp?.message}
            />
          )}
        />
        <TextInput label={t`Nguồn số liệu`} error={errors.peopleSource?.message} {...register("peopleSource")} />
        <Controller
          control={control}
          name="peopleCountedOn"
          render={({ field: { value, onChange } }) => (
            <DayField
              label={t`Ngày thống kê`}
              value={value}
              onChange={onChange}
              to={today}
              error={errors.peopleCountedOn?.message}
            />
          )}
        />
        <Textarea
          label={t`Tình hình an ninh trật tự`}
          autosize
          error={errors.securityProblem?.message}
          {...register("securityProblem")}
        />
        <TextInput label={t`Nguồn thông tin`} error={errors.securitySource?.message} {...register("securitySource")} />
        <Textarea
          label={t`Lý do đề xuất`}
          autosize
          error={errors.justification?.message}
          {...register("justification")}
        />
        <FormEnd action={t`Đề xuất`} busy={busy} refusal={refusal} onClose={onClose} />
      </form>
    </Modal>
  );
}
