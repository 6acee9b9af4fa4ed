import { Modal, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import { Controller, useForm } from "react-hook-form";
import { graphql } from "../../gql/index.ts";
import { useChange } from "../../graph/use-change.ts";
import { useToday } from "../../session/use-session.ts";
import { DayField } from "../../ui/day-field.tsx";
import type { Day } from "../../ui/day.ts";
import { FormEnd } from "../../ui/form-end.tsx";
import type { Body } from "./body.ts";

const RenameOrganisation = graphql(`
  mutation RenameOrganisation($input: RenameOrganisationInput!) {
    renameOrganisation(input: $input) {
      id
      version
    }
  }
`);
const EndOrganisation = graphql(`
  mutation EndOrganisation($input: EndOrganisationInput!) {
    endOrganisation(input: $input) {
      id
      version
    }
  }
`);
const FoundDepartment = graphql(`
  mutation FoundDepartment($input: FoundDepartmentInput!) {
    foundDepartment(input: $input) {
      id
      version
    }
  }
`);
const EndDepartment = graphql(`
  mutation EndDepartment($input: EndDepartmentInput!) {
    endDepartment(input: $input) {
      id
      version
    }
  }
`);
const EndPost = graphql(`
  mutation EndPost($input: EndPostInput!) {
    endPost(input: $input) {
      id
      version
      toOn
    }
  }
`);

/** What is done on a day: to a body, a department or a post. */
export type OnADay =
  | { what: "rename"; body: Body }
  | { what: "end"; body: Body }
  | { what: "department"; body: Body }
  | { what: "end-department"; body: Body; department: Body["departments"][number] }
  | { what: "end-post"; post: { id: string; version: number; title: string; official?: { name: string } | null } };

/** One step about a body, a department or a post that needs a day, sometimes a name or the number of an act. */
export function DayDialog({ doing, again, onClose }: { doing: OnADay; again: string[]; onClose: () => void }) {
  const { t } = useLingui();
  const today = useToday();
  const changes = {
    rename: useChange(RenameOrganisation),
    end: useChange(EndOrganisation),
    department: useChange(FoundDepartment),
    "end-department": useChange(EndDepartment),
    "end-post": useChange(EndPost),
  };
  const { busy, refusal } = changes[doing.what];
  const { control, register, handleSubmit, formState, setError, clearErrors } = useForm<{
    name: string;
    on: Day | null;
    basis: string;
  }>({ defaultValues: { name: "", on: today, basis: "" } });
  const { errors } = formState;
  const needed = t`Hãy điền ô này.`;
  const words = {
    rename: { title: t`Đổi tên tổ chức`, action: t`Đổi tên`, done: t`Đã đổi tên.`, name: t`Tên mới`, day: t`Từ ngày` },
    end: {
      title: t`Kết thúc tổ chức`,
      action: t`Kết thúc`,
      done: t`Đã ghi ngày kết thúc.`,
      name: undefined,
      day: t`Ngày đầu tiên không còn`,
    },
    department: { title: t`Lập ban`, action: t`Lập ban`, done: t`Đã lập ban.`, name: t`Tên ban`, day: t`Từ ngày` },
    "end-department": {
      title: t`Kết thúc ban`,
      action: t`Kết thúc`,
      done: t`Đã ghi ngày kết thúc.`,
      name: undefined,
      day: t`Ngày đầu tiên không còn`,
    },
    "end-post": {
      title: t`Kết thúc chức vụ`,
      action: t`Kết thúc`,
      done: t`Đã ghi ngày kết thúc.`,
      name: undefined,
      day: t`Ngày cuối cùng giữ chức vụ`,
    },
  }[doing.what];
  const about =
    doing.what === "end-post"
      ? [doing.post.official?.name, doing.post.title].filter(Boolean).join(", ")
      : doing.what === "end-department"
        ? `${doing.department.name}, ${doing.body.name}`
        : doing.body.name;

  const save = handleSubmit(async ({ name, on: day, basis }) => {
    const on = day!;
    const seenBody = doing.what === "end-post" ? undefined : { id: doing.body.id, expectedVersion: doing.body.version };
    const outcome =
      doing.what === "rename"
        ? await changes.rename.run({ input: { ...seenBody!, name: name.trim(), on } }, again)
        : doing.what === "end"
          ? await changes.end.run({ input: { ...seenBody!, on, basis: basis.trim() || null } }, again)
          : doing.what === "department"
            ? await changes.department.run({ input: { organisationId: doing.body.id, name: name.trim(), on } }, again)
            : doing.what === "end-department"
              ? await changes["end-department"].run(
                  { input: { id: doing.department.id, expectedVersion: doing.department.version, on } },
                  again,
                )
              : await changes["end-post"].run(
                  { input: { id: doing.post.id, expectedVersion: doing.post.version, on } },
                  again,
                );
    if (outcome.data) {
      notifications.show({ message: words.done });
      return onClose();
    }
    for (const { path, message } of outcome.refusal?.fields ?? []) setError(path as "on", { message });
  });
  return (
    <Modal opened onClose={onClose} title={words.title}>
      <form
        noValidate
        onSubmit={(event) => {
          clearErrors();
          void save(event);
        }}
        style={{ display: "grid", gap: 12 }}
      >
        <p style={{ margin: 0, color: "var(--hn-secondary)" }}>{about}</p>
        {doing.what === "end" && (
          <p style={{ margin: 0 }}>{t`Các ban và chức vụ trong tổ chức kết thúc theo; lịch sử vẫn đọc được.`}</p>
        )}
        {words.name && (
          <TextInput
            label={words.name}
            required
            error={errors.name?.message}
            {...register("name", { required: needed })}
          />
        )}
        <Controller
          control={control}
          name="on"
          rules={{ required: needed }}
          render={({ field: { value, onChange } }) => (
            <DayField label={words.day} required value={value} onChange={onChange} error={errors.on?.message} />
          )}
        />
        {doing.what === "end" && (
          <TextInput label={t`Số văn bản`} error={errors.basis?.message} autoComplete="off" {...register("basis")} />
        )}
        <FormEnd action={words.action} busy={busy} refusal={refusal} onClose={onClose} />
      </form>
    </Modal>
  );
}
