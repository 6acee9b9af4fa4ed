import { Button, Group, NativeSelect, SegmentedControl, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Controller, useFieldArray, useForm, useWatch } from "react-hook-form";
import { graphql } from "../../gql/index.ts";
import { type Outcome, useChange } from "../../graph/use-change.ts";
import { Card } from "../../ui/card.tsx";
import { DayField } from "../../ui/day-field.tsx";
import { dayBefore, type Day } from "../../ui/day.ts";
import { ErrorPanel } from "../../ui/error-panel.tsx";
import { FileField } from "../../ui/file-field.tsx";
import { ChangeFields } from "./change-fields.tsx";
import { changesOf, emptyChange, rowOfOutcome } from "./changes.ts";
import css from "./draft.module.css";
import { FILE_WORDS } from "./words.ts";
import type { DraftValues } from "./draft-values.ts";

const DraftReorganisation = graphql(`
  mutation DraftReorganisation($input: DraftReorganisationInput!) {
    draftReorganisation(input: $input) {
      id
      version
      state
    }
  }
`);
const ReviseReorganisation = graphql(`
  mutation ReviseReorganisation($input: ReviseReorganisationInput!) {
    reviseReorganisation(input: $input) {
      id
      version
      state
    }
  }
`);

/** Which act is revised, and what it says now; nothing for a new one. */
export interface Revised {
  id: string;
  version: number;
  title: string;
  basis: string;
  effectiveOn: Day;
}

/**
 * Drafting a reorganisation, or revising one: from a published file, by hand in the field's own kinds of change, or the
 * end of a province's districts.
 */
export function DraftForm({ revised }: { revised?: Revised }) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const draft = useChange(DraftReorganisation);
  const revise = useChange(ReviseReorganisation);
  const { busy, refusal } = revised ? revise : draft;
  const [rowFaults, setRowFaults] = useState<Record<number, string>>({});
  const { control, register, handleSubmit, formState, setError, clearErrors, setValue } = useForm<DraftValues>({
    defaultValues: {
      title: revised?.title ?? "",
      basis: revised?.basis ?? "",
      effectiveOn: revised?.effectiveOn ?? null,
      way: "FILE",
      fileKind: "SUCCESSION",
      upload: null,
      provinces: null,
      changes: [emptyChange("MERGE")],
      province: "",
    },
  });
  const changes = useFieldArray({ control, name: "changes" });
  const [way, effectiveOn, fileKind] = useWatch({ control, name: ["way", "effectiveOn", "fileKind"] });
  const faults = formState.errors;
  const needed = t`Hãy điền ô này.`;

  const save = handleSubmit(async (values) => {
    setRowFaults({});
    const input = {
      title: values.title.trim(),
      basis: values.basis.trim(),
      effectiveOn: values.effectiveOn!,
      changes: values.way === "HAND" ? values.changes.flatMap(changesOf) : [],
      file:
        values.way === "FILE"
          ? {
              kind: values.fileKind,
              upload: values.upload!,
              provinces: values.fileKind === "SUCCESSION" ? values.provinces : null,
            }
          : null,
      endsDistrictsOf: values.way === "DISTRICTS" ? values.province.trim() : null,
    };
    const done: Outcome<unknown> = revised
      ? await revise.run({ input: { ...input, id: revised.id, expectedVersion: revised.version } }, [
          "ReorganisationAct",
        ])
      : await draft.run({ input }, ["ReorganisationList"]);
    if (done.data) {
      const id = revised?.id ?? (done.data as { draftReorganisation: { id: string } }).draftReorganisation.id;
      notifications.show({ message: revised ? t`Đã sửa dự thảo.` : t`Đã lập dự thảo.` });
      return navigate({ to: "/reorganisations", search: { act: id } });
    }
    for (const { path, message } of done.refusal?.fields ?? []) {
      const outcome = /^changes\.(\d+)/.exec(path)?.[1];
      if (outcome !== undefined)
        setRowFaults((all) => ({ ...all, [rowOfOutcome(values.changes, Number(outcome))]: message }));
      else
        setError(path === "endsDistrictsOf" ? "province" : path === "file.upload" ? "upload" : (path as "title"), {
          message,
        });
    }
  });

  const files = (name: "upload" | "provinces", label: string, description: string, required: boolean) => (
    <Controller
      control={control}
      name={name}
      rules={required ? { required: t`Hãy chọn tệp và chờ gửi xong.` } : {}}
      render={({ field: { onChange }, fieldState }) => (
        <FileField
          label={label}
          description={description}
          accept=".csv,.xlsx"
          required={required}
          onUploaded={onChange}
          error={fieldState.error?.message}
        />
      )}
    />
  );

  return (
    <Card title={revised ? t`Sửa dự thảo` : t`Lập dự thảo`}>
      <form
        className={css["form"]}
        noValidate
        onSubmit={(event) => {
          clearErrors();
          void save(event);
        }}
      >
        {revised && (
          <p
            className={css["hint"]}
          >{t`Nội dung mới thay toàn bộ nội dung cũ; quyết định đã ghi được giữ nếu còn hợp.`}</p>
        )}
        <div className={css["fields"]}>
          <TextInput
            label={t`Tên gọi`}
            required
            error={faults.title?.message}
            {...register("title", { required: needed })}
          />
          <TextInput
            label={t`Số văn bản`}
            placeholder="1669/NQ-UBTVQH15"
            required
            error={faults.basis?.message}
            autoComplete="off"
            {...register("basis", { required: needed })}
          />
          <Controller
            control={control}
            name="effectiveOn"
            rules={{ required: needed }}
            render={({ field: { value, onChange } }) => (
              <DayField
                label={t`Ngày hiệu lực`}
                description={t`ngày đơn vị mới hoạt động, có thể ở tương lai`}
                required
                value={value}
                onChange={onChange}
                error={faults.effectiveOn?.message}
              />
            )}
          />
        </div>
        <Controller
          control={control}
          name="way"
          render={({ field: { value, onChange } }) => (
            <SegmentedControl
              aria-label={t`Lập từ`}
              value={value}
              onChange={onChange}
              data={[
                { value: "FILE", label: t`Từ tệp` },
                { value: "HAND", label: t`Gõ tay` },
                { value: "DISTRICTS", label: t`Kết thúc cấp huyện` },
              ]}
            />
          )}
        />
        {way === "FILE" && (
          <>
            <NativeSelect
              label={t`Loại tệp`}
              {...register("fileKind")}
              data={Object.entries(FILE_WORDS).map(([value, word]) => ({ value, label: i18n._(word) }))}
            />
            {files("upload", t`Tệp CSV hoặc Excel`, t`mã giữ số 0 ở đầu; CSV dùng UTF-8 và dấu phẩy`, true)}
            {fileKind === "SUCCESSION" &&
              files("provinces", t`Tệp chuyển đổi cấp tỉnh`, t`khi có tỉnh nhập vào nhau`, false)}
          </>
        )}
        {way === "HAND" && (
          <>
            {changes.fields.map((row, index) => (
              <ChangeFields
                key={row.id}
                control={control}
                index={index}
                eve={effectiveOn ? dayBefore(effectiveOn) : undefined}
                error={rowFaults[index]}
                onKind={(kind) => setValue(`changes.${index}`, emptyChange(kind))}
                onRemove={changes.fields.length > 1 ? () => changes.remove(index) : undefined}
              />
            ))}
            <div>
              <Button variant="default" onClick={() => changes.append(emptyChange("MERGE"))}>{t`Thêm thay đổi`}</Button>
            </div>
          </>
        )}
        {way === "DISTRICTS" && (
          <TextInput
            label={t`Mã tỉnh`}
            description={t`mọi huyện của tỉnh kết thúc; các xã về thẳng tỉnh`}
            required
            inputMode="numeric"
            error={faults.province?.message}
            {...register("province", {
              required: needed,
              pattern: { value: /^\s*\d{2}\s*$/, message: t`Mã tỉnh có 2 chữ số.` },
            })}
          />
        )}
        {refusal && <ErrorPanel refusal={refusal} />}
        <Group justify="flex-end">
          <Button
            variant="default"
            onClick={() => void navigate({ to: "/reorganisations", search: { act: revised?.id } })}
          >{t`Thôi`}</Button>
          <Button type="submit" loading={busy}>
            {revised ? t`Lưu dự thảo` : t`Lập dự thảo`}
          </Button>
        </Group>
      </form>
    </Card>
  );
}
