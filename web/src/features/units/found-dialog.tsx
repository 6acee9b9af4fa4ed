import { Modal, NativeSelect, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import { Controller, useForm } from "react-hook-form";
import { graphql } from "../../gql/index.ts";
import type { OrganisationKind } from "../../gql/graphql.ts";
import { useChange } from "../../graph/use-change.ts";
import { useToday } from "../../session/use-session.ts";
import { DayField } from "../../ui/day-field.tsx";
import type { Day } from "../../ui/day.ts";
import { FormEnd } from "../../ui/form-end.tsx";
import { ORGANISATION_WORDS } from "./words.ts";

const FoundOrganisation = graphql(`
  mutation FoundOrganisation($input: FoundOrganisationInput!) {
    foundOrganisation(input: $input) {
      id
      version
    }
  }
`);

/** Founds a body in a unit, from a day that may lie ahead. */
export function FoundDialog({
  unit,
  again,
  onClose,
}: {
  unit: { unitId: string; fullName: string };
  again: string[];
  onClose: () => void;
}) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const { run, busy, refusal } = useChange(FoundOrganisation);
  const { control, register, handleSubmit, formState, setError, clearErrors } = useForm<{
    kind: OrganisationKind;
    name: string;
    on: Day | null;
    basis: string;
  }>({ defaultValues: { kind: "FRONT", name: "", on: today, basis: "" } });
  const { errors } = formState;
  const needed = t`Hãy điền ô này.`;
  const save = handleSubmit(async ({ kind, name, on, basis }) => {
    const { data, refusal: why } = await run(
      { input: { unitId: unit.unitId, kind, name: name.trim(), on: on!, basis: basis.trim() || null } },
      again,
    );
    if (data) {
      notifications.show({ message: t`Đã thành lập tổ chức.` });
      return onClose();
    }
    for (const { path, message } of why.fields) setError(path === "unitId" ? "on" : (path as "name"), { message });
  });
  return (
    <Modal opened onClose={onClose} title={t`Thành lập tổ chức`}>
      <form
        noValidate
        onSubmit={(event) => {
          clearErrors();
          void save(event);
        }}
        style={{ display: "grid", gap: 12 }}
      >
        <p style={{ margin: 0, color: "var(--hn-secondary)" }}>{unit.fullName}</p>
        <NativeSelect
          label={t`Loại`}
          {...register("kind")}
          data={Object.entries(ORGANISATION_WORDS).map(([value, word]) => ({ value, label: i18n._(word) }))}
        />
        <TextInput
          label={t`Tên chính thức`}
          required
          error={errors.name?.message}
          {...register("name", { required: needed })}
        />
        <Controller
          control={control}
          name="on"
          rules={{ required: needed }}
          render={({ field: { value, onChange } }) => (
            <DayField label={t`Từ ngày`} required value={value} onChange={onChange} error={errors.on?.message} />
          )}
        />
        <TextInput label={t`Số văn bản`} error={errors.basis?.message} autoComplete="off" {...register("basis")} />
        <FormEnd action={t`Thành lập`} busy={busy} refusal={refusal} onClose={onClose} />
      </form>
    </Modal>
  );
}
