import { Button, Group, NativeSelect, TextInput, Textarea } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { useChange } from "../../graph/use-change.ts";
import { useToday } from "../../session/use-session.ts";
import { DayField } from "../../ui/day-field.tsx";
import type { Day } from "../../ui/day.ts";
import { ErrorPanel } from "../../ui/error-panel.tsx";
import { NumberCell } from "../../ui/number-cell.tsx";
import { emptyMember } from "../staffing/members.ts";
import { noStaff, StaffField, staffInput } from "../staffing/staff-field.tsx";
import { CoreGroupsField } from "./core-groups-field.tsx";
import { OwnPlanField } from "./own-plan-field.tsx";
import { documentOf } from "./step-documents.ts";
import { STEPS, type FieldOf, type StepName } from "./steps.ts";
import { ISSUER_WORDS } from "./words.ts";
import type { StepValues } from "./step-values.ts";

interface Props {
  name: StepName;
  pilot: { id: string; version: number; unitId: string | null; from: Day };
  onClose: () => void;
}

/** The form of one step: the day it happened, its paper, what it brings, a note. Ctrl Enter saves. */
export function StepForm({ name, pilot, onClose }: Props) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const step = STEPS[name];
  const { run, busy, refusal } = useChange(documentOf(name));
  const { control, register, handleSubmit, formState, setError, clearErrors, setValue } = useForm<StepValues>({
    defaultValues: {
      on: today,
      documentNumber: "",
      note: "",
      groups: [{ name: t`Nhóm nòng cốt số 1`, areaId: null, memberCount: null, womenCount: 0 }],
      more: Object.fromEntries(
        (step.fields ?? []).map(({ name: field, kind }) => [
          field,
          kind === "issuer" ? "PEOPLES_COMMITTEE" : kind === "count" ? null : "",
        ]),
      ),
    },
  });
  const [staff, setStaff] = useState(
    noStaff([emptyMember("HEAD"), emptyMember("DEPUTY"), { ...emptyMember(), body: "POLICE" }]),
  );
  const needed = t`Hãy điền ô này.`;
  const faults = formState.errors;

  const save = handleSubmit(async ({ on, documentNumber, note, more, groups }) => {
    const told = Object.fromEntries(Object.entries(more).map(([key, value]) => [key, value === "" ? null : value]));
    const input = {
      id: pilot.id,
      expectedVersion: pilot.version,
      on,
      documentNumber: documentNumber.trim() || null,
      note: note.trim() || null,
      ...told,
      ...(step.groups && { groups }),
      ...(step.committee && staffInput(staff, "committee")),
    };
    const { data, refusal: why } = await run({ input }, ["PilotUnitPage"]);
    if (data) {
      notifications.show({ message: t`Đã ghi: ${i18n._(step.title)}` });
      return onClose();
    }
    // The members show their own faults; set here they would stand in the way of the next attempt.
    for (const { path, message } of why.fields.filter(
      ({ path: at }) => !step.committee || at === "on" || at === "documentNumber" || at in told,
    ))
      setError((path in told ? `more.${path}` : path) as "on", { message });
  });

  const field = ({ name: key, label, kind, required = false }: FieldOf) => {
    const fault = faults.more?.[key]?.message;
    const text = i18n._(label);
    if (kind === "text")
      return (
        <TextInput
          key={key}
          label={text}
          required={required}
          error={fault}
          {...register(`more.${key}`, { required: required && needed })}
        />
      );
    if (kind === "plan") {
      return (
        <Controller
          key={key}
          control={control}
          name={`more.${key}`}
          render={({ field: { value, onChange } }) => (
            <OwnPlanField
              label={text}
              value={String(value)}
              error={fault}
              onChange={(id, issuedOn) => {
                onChange(id);
                if (issuedOn) setValue("on", issuedOn);
              }}
            />
          )}
        />
      );
    }
    if (kind === "issuer") {
      return (
        <NativeSelect
          key={key}
          label={text}
          {...register(`more.${key}`)}
          data={Object.entries(ISSUER_WORDS).map(([value, word]) => ({ value, label: i18n._(word) }))}
        />
      );
    }
    return (
      <Controller
        key={key}
        control={control}
        name={`more.${key}`}
        rules={{ validate: (value) => !required || value !== null || needed }}
        render={({ field: { value, onChange } }) => (
          <NumberCell
            label={text}
            required={required}
            value={value as number | null}
            onChange={onChange}
            error={fault}
            suffix={t`người`}
          />
        )}
      />
    );
  };

  return (
    <form
      onSubmit={(event) => {
        clearErrors();
        void save(event);
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter" && event.ctrlKey) {
          clearErrors();
          void save();
        }
      }}
      style={{ display: "grid", gap: 12, maxWidth: step.committee ? undefined : 560 }}
    >
      <Controller
        control={control}
        name="on"
        rules={{ required: needed }}
        render={({ field: { value, onChange } }) => (
          <DayField
            label={t`Ngày diễn ra`}
            required
            value={value}
            onChange={onChange}
            to={today}
            from={pilot.from || undefined}
            error={faults.on?.message}
          />
        )}
      />
      {step.paper && (
        <TextInput
          label={i18n._(step.paper.label)}
          description={t`ví dụ 195/KH-MT`}
          required={step.paper.required ?? false}
          error={faults.documentNumber?.message}
          {...register("documentNumber", { required: step.paper.required ? needed : false })}
        />
      )}
      {step.fields?.map(field)}
      {step.committee && <StaffField of="committee" value={staff} onChange={setStaff} faults={refusal?.fields ?? []} />}
      {step.groups && <CoreGroupsField control={control} unitId={pilot.unitId} faults={refusal?.fields ?? []} />}
      <Textarea label={t`Ghi chú`} autosize minRows={2} error={faults.note?.message} {...register("note")} />
      {refusal && <ErrorPanel refusal={refusal} />}
      <Group gap={8}>
        <Button type="submit" loading={busy}>{t`Lưu`}</Button>
        <Button variant="default" onClick={onClose}>{t`Thôi`}</Button>
      </Group>
    </form>
  );
}
