import { useQuery } from "@apollo/client/react";
import { Modal, NativeSelect, Select, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Controller, useForm, useWatch } from "react-hook-form";
import { graphql } from "../../gql/index.ts";
import type { PostRole } from "../../gql/graphql.ts";
import { useChange } from "../../graph/use-change.ts";
import { ROLE_WORDS } from "../../session/roles.ts";
import { useToday } from "../../session/use-session.ts";
import { Answer } from "../../ui/answer.tsx";
import { DayField } from "../../ui/day-field.tsx";
import type { Day } from "../../ui/day.ts";
import { FormEnd } from "../../ui/form-end.tsx";
import type { Body } from "./body.ts";

const Appoint = graphql(`
  mutation Appoint($input: AppointInput!) {
    appoint(input: $input) {
      id
      version
    }
  }
`);
const RolesOfBodies = graphql(`
  query RolesOfBodies($unit: ID!, $asOf: LocalDate) {
    unitVersion(id: $unit) {
      id
      organisations(asOf: $asOf) {
        id
        roles(asOf: $asOf)
      }
    }
  }
`);
const KnownOfficials = graphql(`
  query KnownOfficials($search: String!) {
    officials(search: $search, first: 10) {
      edges {
        node {
          id
          name
          posts {
            id
            title
            organisation {
              id
              name
            }
          }
        }
      }
    }
  }
`);

/**
 * Gives somebody a post in a body: somebody known, or somebody new. A post gives rights, so only roles of the body's
 * kind and level are offered.
 */
export function AppointDialog({
  body,
  unit,
  asOf,
  again,
  onClose,
}: {
  body: Body;
  unit: string;
  asOf: Day;
  again: string[];
  onClose: () => void;
}) {
  const { t } = useLingui();
  const asked = useQuery(RolesOfBodies, { variables: { unit, asOf } });
  return (
    <Modal opened onClose={onClose} title={t`Bố trí chức vụ`}>
      <p style={{ margin: "0 0 12px", color: "var(--hn-secondary)" }}>{body.name}</p>
      <Answer of={asked} rows={4}>
        {({ unitVersion }) => {
          const roles = unitVersion?.organisations?.find(({ id }) => id === body.id)?.roles ?? [];
          return roles.length > 0 ? (
            <AppointForm body={body} roles={roles} again={again} onClose={onClose} />
          ) : (
            <p style={{ margin: 0 }}>{t`Loại tổ chức này ở cấp này không mang vai trò nào trên nền tảng.`}</p>
          );
        }}
      </Answer>
    </Modal>
  );
}

function AppointForm({
  body,
  roles,
  again,
  onClose,
}: {
  body: Body;
  roles: readonly PostRole[];
  again: string[];
  onClose: () => void;
}) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const { run, busy, refusal } = useChange(Appoint);
  const { control, register, handleSubmit, formState, setError, clearErrors } = useForm<{
    officialId: string | null;
    name: string;
    departmentId: string;
    role: PostRole;
    title: string;
    fromOn: Day | null;
  }>({
    defaultValues: { officialId: null, name: "", departmentId: "", role: roles[0], title: "", fromOn: today },
  });
  const { errors } = formState;
  const needed = t`Hãy điền ô này.`;
  const officialId = useWatch({ control, name: "officialId" });
  const [text, setText] = useState("");
  const [search] = useDebouncedValue(text.trim(), 200);
  const known = useQuery(KnownOfficials, { variables: { search }, skip: search.length < 2 });
  const people = (known.data ?? known.previousData)?.officials.edges.map(({ node }) => node) ?? [];

  const save = handleSubmit(async ({ officialId: person, name, departmentId, role, title, fromOn }) => {
    const input = {
      officialId: person,
      name: person ? null : name.trim(),
      organisationId: body.id,
      departmentId: departmentId || null,
      role,
      title: title.trim(),
      fromOn: fromOn!,
    };
    const { data, refusal: why } = await run({ input }, again);
    if (data) {
      notifications.show({ message: t`Đã bố trí chức vụ.` });
      return onClose();
    }
    for (const { path, message } of why.fields) setError(path as "name", { message });
  });
  return (
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
        name="officialId"
        render={({ field: { value, onChange } }) => (
          <Select
            label={t`Người đã có trong danh bạ`}
            placeholder={t`Gõ tên, không cần dấu`}
            value={value}
            onChange={onChange}
            searchable
            clearable
            searchValue={text}
            onSearchChange={setText}
            filter={({ options }) => options}
            nothingFoundMessage={
              search.length < 2 ? t`Gõ tên, không cần dấu` : t`Không có ai tên như vậy trong địa bàn`
            }
            data={people.map(({ id, name, posts }) => ({
              value: id,
              label: [name, posts.at(-1)?.title, posts.at(-1)?.organisation?.name].filter(Boolean).join(", "),
            }))}
          />
        )}
      />
      {!officialId && (
        <TextInput
          label={t`Hoặc họ và tên người mới`}
          required
          error={errors.name?.message}
          autoComplete="off"
          {...register("name", {
            validate: (value, values) => Boolean(values.officialId) || Boolean(value.trim()) || needed,
          })}
        />
      )}
      <NativeSelect
        label={t`Vai trò trên nền tảng`}
        error={errors.role?.message}
        {...register("role")}
        data={roles.map((value) => ({ value, label: i18n._(ROLE_WORDS[value]!) }))}
      />
      <TextInput
        label={t`Chức danh`}
        required
        error={errors.title?.message}
        {...register("title", { required: needed })}
      />
      {body.departments.length > 0 && (
        <NativeSelect
          label={t`Ban`}
          error={errors.departmentId?.message}
          {...register("departmentId")}
          data={[{ value: "", label: "–" }, ...body.departments.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      )}
      <Controller
        control={control}
        name="fromOn"
        rules={{ required: needed }}
        render={({ field: { value, onChange } }) => (
          <DayField label={t`Từ ngày`} required value={value} onChange={onChange} error={errors.fromOn?.message} />
        )}
      />
      <FormEnd action={t`Bố trí`} busy={busy} refusal={refusal} onClose={onClose} />
    </form>
  );
}
