import { useQuery } from "@apollo/client/react";
import { Checkbox, Modal, NativeSelect, SegmentedControl, Textarea, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import { Controller, useForm, useWatch } from "react-hook-form";
import { graphql } from "../../gql/index.ts";
import type { CommendationForm, CommendationGiver, Receiver } from "../../gql/graphql.ts";
import { useChange } from "../../graph/use-change.ts";
import { useToday } from "../../session/use-session.ts";
import { DayField } from "../../ui/day-field.tsx";
import type { Day } from "../../ui/day.ts";
import { FormEnd } from "../../ui/form-end.tsx";
import { UnitPicker } from "../../ui/unit-picker.tsx";
import { FORM_WORDS, GIVER_WORDS } from "./words.ts";

const Nominate = graphql(`
  mutation Nominate($input: NominateInput!) {
    nominate(input: $input) {
      id
    }
  }
`);
const PilotUnitsToPraise = graphql(`
  query PilotUnitsToPraise {
    pilotUnits(first: 100) {
      edges {
        node {
          id
          year
          unit {
            id
            unitId
            fullName
          }
        }
      }
    }
  }
`);

interface Values {
  receiver: Receiver;
  pilotUnitId: string;
  unitId: string | null;
  individualName: string;
  serves: boolean;
  form: CommendationForm;
  giver: CommendationGiver;
  evidence: string;
  number: string;
  on: Day | null;
}

/** Puts a pilot unit or somebody who serves forward for praise. */
export function NominateDialog({ year, onClose }: { year: number; onClose: () => void }) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const { run, busy, refusal } = useChange(Nominate);
  const pilots = useQuery(PilotUnitsToPraise).data?.pilotUnits.edges.map(({ node }) => node) ?? [];
  const { control, register, handleSubmit, formState, setError, clearErrors } = useForm<Values>({
    defaultValues: {
      receiver: "COLLECTIVE",
      pilotUnitId: "",
      unitId: null,
      individualName: "",
      serves: false,
      form: "MERIT_LETTER",
      giver: "PROVINCIAL_FRONT",
      evidence: "",
      number: "",
      on: today,
    },
  });
  const { errors } = formState;
  const isCollective = useWatch({ control, name: "receiver" }) === "COLLECTIVE";
  const needed = t`Hãy điền ô này.`;
  const options = (words: Record<string, { id: string }>) =>
    Object.entries(words).map(([value, word]) => ({ value, label: i18n._(word) }));
  const save = handleSubmit(
    async ({ pilotUnitId, unitId, individualName, serves, form, giver, evidence, number, on }) => {
      const pilot = pilots.find(({ id }) => id === pilotUnitId);
      const who = isCollective
        ? { unitId: pilot?.unit?.unitId ?? "", pilotUnitId }
        : { unitId: unitId!, individualName: individualName.trim(), serves };
      const { data, refusal: why } = await run(
        { input: { year, form, giver, evidence: evidence.trim(), number: number.trim(), on: on!, ...who } },
        ["CommendationsPage"],
      );
      if (data) {
        notifications.show({ message: t`Đã ghi đề nghị.` });
        return onClose();
      }
      for (const { path, message } of why.fields) setError(path as "number", { message });
    },
  );
  return (
    <Modal opened onClose={onClose} title={t`Đề nghị khen`} size="lg">
      <form
        noValidate
        onSubmit={(event) => {
          clearErrors();
          void save(event);
        }}
        style={{ display: "grid", gap: 12 }}
      >
        <Controller
          control={control}
          name="receiver"
          render={({ field: { value, onChange } }) => (
            <SegmentedControl
              aria-label={t`Ai được khen`}
              value={value}
              onChange={onChange}
              data={[
                { value: "COLLECTIVE", label: t`Tập thể` },
                { value: "INDIVIDUAL", label: t`Cá nhân` },
              ]}
            />
          )}
        />
        {isCollective ? (
          <NativeSelect
            label={t`Đơn vị điểm`}
            required
            error={errors.pilotUnitId?.message}
            {...register("pilotUnitId", { required: needed })}
            data={[
              { value: "", label: "–" },
              ...pilots.map(({ id, unit, year: wave }) => ({ value: id, label: `${unit?.fullName ?? id} (${wave})` })),
            ]}
          />
        ) : (
          <>
            <TextInput
              label={t`Họ và tên`}
              required
              description={t`người đang làm nhiệm vụ; không ghi tên người được giúp đỡ`}
              error={errors.individualName?.message}
              autoComplete="off"
              {...register("individualName", { required: needed })}
            />
            <Controller
              control={control}
              name="unitId"
              rules={{ required: needed }}
              render={({ field: { value, onChange } }) => (
                <UnitPicker
                  label={t`Đơn vị nơi hoạt động`}
                  required
                  value={value}
                  onChange={onChange}
                  error={errors.unitId?.message}
                />
              )}
            />
            <Checkbox
              label={t`Tôi xác nhận người này đang làm nhiệm vụ, không phải người được giúp đỡ.`}
              error={errors.serves?.message}
              {...register("serves")}
            />
          </>
        )}
        <NativeSelect label={t`Hình thức`} {...register("form")} data={options(FORM_WORDS)} />
        <NativeSelect label={t`Cấp tặng`} {...register("giver")} data={options(GIVER_WORDS)} />
        <Textarea
          label={t`Thành tích`}
          required
          autosize
          minRows={3}
          error={errors.evidence?.message}
          {...register("evidence", { required: needed })}
        />
        <TextInput
          label={t`Số tờ trình`}
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
