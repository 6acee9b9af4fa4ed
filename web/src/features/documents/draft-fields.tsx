import { ActionIcon, Button, Group, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { Controller, useFieldArray, useForm } from "react-hook-form";
import { graphql } from "../../gql/index.ts";
import type { DocumentType, RecipientPurpose, SignForm, WrittenDraftQuery } from "../../gql/graphql.ts";
import { useChange } from "../../graph/use-change.ts";
import { Card } from "../../ui/card.tsx";
import { DayField } from "../../ui/day-field.tsx";
import type { Day } from "../../ui/day.ts";
import { ErrorPanel } from "../../ui/error-panel.tsx";
import { addresseeOf, choiceOf, choices, NOBODY, type AddresseeChoice } from "./addressee-choice.ts";
import { DocumentPicker, type PickedDocument } from "./document-picker.tsx";
import css from "./documents.module.css";
import { PURPOSE_WORDS, SIGN_WORDS, TYPE_WORDS, TYPES } from "./words.ts";

const DraftDocument = graphql(`
  mutation DraftDocument($input: DraftDocumentInput!) {
    draftDocument(input: $input) {
      id
      version
    }
  }
`);
const ReviseDocument = graphql(`
  mutation ReviseDocument($input: ReviseDocumentInput!) {
    reviseDocument(input: $input) {
      id
      version
      title
    }
  }
`);

type Written = NonNullable<WrittenDraftQuery["document"]>;
interface Values {
  type: DocumentType;
  title: string;
  issuer: string;
  coIssuers: string;
  parent: PickedDocument | null;
  legalBases: { number: string; issuedOn: Day | null; issuer: string }[];
  items: { section: string; item: string; text: string }[];
  recipients: {
    label: string;
    to: AddresseeChoice;
    purpose: RecipientPurpose;
    before: Parameters<typeof choiceOf>[0];
  }[];
  signForm: SignForm;
  signerName: string;
  signerPost: string;
  madeAt: string;
}

const NEW: Values = {
  type: "PLAN",
  title: "",
  issuer: "",
  coIssuers: "",
  parent: null,
  legalBases: [],
  items: [],
  recipients: [],
  signForm: "ON_BEHALF",
  signerName: "",
  signerPost: "",
  madeAt: "",
};
const valuesOf = (written: Written): Values => ({
  ...NEW,
  type: written.type,
  title: written.title,
  coIssuers: written.coIssuers.join("; "),
  parent: written.parent ?? null,
  legalBases: written.legalBases.map(({ raw, issuedOn, issuer }) => ({ number: raw, issuedOn, issuer })),
  items: written.items.map(({ section, item, text }) => ({ section, item, text })),
  recipients: written.addressees.map(({ label, purpose, unitId, group, body }) => ({
    label,
    to: choiceOf({ unitId, group, body }),
    purpose,
    before: { unitId, group, body },
  })),
  signForm: written.signForm,
  signerName: written.signerName ?? "",
  signerPost: written.signerPost ?? "",
  madeAt: written.madeAt ?? "",
});

/** The paragraph that comes after the last one. */
const nextParagraph = (before: Values["items"]): Values["items"][number] => {
  const { section, item } = before.at(-1) ?? { section: "I", item: "0" };
  return { section, item: /^\d+$/.test(item) ? String(Number(item) + 1) : "", text: "" };
};

/** Everything a document says before it has a number. */
export function DraftFields({
  unit,
  issuer,
  written,
}: {
  unit: { unitId: string };
  issuer: string;
  written?: Written;
}) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const draft = useChange(DraftDocument);
  const revise = useChange(ReviseDocument);
  const { busy, refusal } = written ? revise : draft;
  const { control, register, handleSubmit, formState, setError, clearErrors, getValues } = useForm<Values>({
    defaultValues: written
      ? { ...valuesOf(written), issuer }
      : { ...NEW, issuer, recipients: [{ label: t`Lưu: VT`, to: "", purpose: "ARCHIVE", before: NOBODY }] },
  });
  const [bases, items, recipients] = [
    useFieldArray({ control, name: "legalBases" }),
    useFieldArray({ control, name: "items" }),
    useFieldArray({ control, name: "recipients" }),
  ];
  const { errors } = formState;
  const needed = t`Hãy điền ô này.`;
  const given = (text: string): string | null => text.trim() || null;
  const trash = (label: string, remove: () => void) => (
    <ActionIcon variant="subtle" color="gray" size={36} aria-label={label} onClick={remove}>
      <IconTrash size={16} />
    </ActionIcon>
  );

  const save = handleSubmit(async (v) => {
    const input = {
      unitId: written?.unit?.unitId ?? unit.unitId,
      type: v.type,
      title: v.title.trim(),
      issuer: v.issuer.trim(),
      coIssuers: v.coIssuers
        .split(";")
        .map((one) => one.trim())
        .filter(Boolean),
      parentId: v.parent?.id ?? null,
      legalBases: v.legalBases.map((b) => ({
        number: b.number.trim(),
        issuedOn: b.issuedOn!,
        issuer: b.issuer.trim(),
      })),
      items: v.items.map((i) => ({ ...i, text: i.text.trim() })),
      recipients: v.recipients.map(({ label, to, purpose, before }) => ({
        label: label.trim(),
        purpose,
        ...addresseeOf(to, before),
      })),
      signForm: v.signForm,
      signerName: given(v.signerName),
      signerPost: given(v.signerPost),
      madeAt: given(v.madeAt),
    };
    const outcome = written
      ? await revise.run({ input: { ...input, id: written.id, expectedVersion: written.version } }, ["DocumentPage"])
      : await draft.run({ input }, ["DocumentsPage"]);
    if (outcome.data) {
      notifications.show({ message: t`Đã lưu dự thảo.` });
      const id = written?.id ?? (outcome.data as { draftDocument: { id: string } }).draftDocument.id;
      return navigate({ to: "/documents/$id", params: { id } });
    }
    for (const { path, message } of outcome.refusal?.fields ?? [])
      setError(path === "parentId" ? "parent" : (path as "title"), { message });
  });

  return (
    <Card title={written ? t`Sửa dự thảo` : t`Lập văn bản`}>
      <form
        className={css["form"]}
        noValidate
        onSubmit={(event) => {
          clearErrors();
          void save(event);
        }}
      >
        <div className={css["fields"]}>
          <NativeSelect
            label={t`Loại văn bản`}
            {...register("type")}
            data={TYPES.map((value) => ({ value, label: i18n._(TYPE_WORDS[value]) }))}
          />
          <TextInput
            label={t`Nơi ban hành`}
            required
            error={errors.issuer?.message}
            {...register("issuer", { required: needed })}
          />
          <TextInput
            label={t`Cùng ban hành`}
            description={t`cách nhau bằng dấu chấm phẩy`}
            error={errors.coIssuers?.message}
            {...register("coIssuers")}
          />
        </div>
        <Textarea
          label={t`Trích yếu`}
          required
          autosize
          error={errors.title?.message}
          {...register("title", { required: needed })}
        />
        <Controller
          control={control}
          name="parent"
          render={({ field: { value, onChange }, fieldState }) => (
            <DocumentPicker
              label={t`Theo văn bản`}
              description={t`văn bản cấp trên đã ban hành trong hệ thống; để trống nếu không có`}
              value={value}
              onChange={onChange}
              error={fieldState.error?.message}
            />
          )}
        />
        <fieldset className={css["group"]}>
          <legend>{t`Căn cứ`}</legend>
          {bases.fields.map((row, at) => (
            <div key={row.id} className={css["basis"]}>
              <TextInput
                label={t`Số ký hiệu`}
                placeholder="195/KH-MT"
                required
                error={errors.legalBases?.[at]?.number?.message}
                {...register(`legalBases.${at}.number`, { required: needed })}
              />
              <Controller
                control={control}
                name={`legalBases.${at}.issuedOn`}
                rules={{ required: needed }}
                render={({ field: { value, onChange }, fieldState }) => (
                  <DayField
                    label={t`Ngày`}
                    required
                    value={value}
                    onChange={onChange}
                    error={fieldState.error?.message}
                  />
                )}
              />
              <TextInput
                label={t`Của`}
                required
                error={errors.legalBases?.[at]?.issuer?.message}
                {...register(`legalBases.${at}.issuer`, { required: needed })}
              />
              {trash(t`Bỏ căn cứ ${at + 1}`, () => bases.remove(at))}
            </div>
          ))}
          <div>
            <Button
              size="xs"
              variant="default"
              onClick={() => bases.append({ number: "", issuedOn: null, issuer: "" })}
            >{t`Thêm căn cứ`}</Button>
          </div>
        </fieldset>
        <fieldset className={css["group"]}>
          <legend>{t`Các mục`}</legend>
          <small>{t`Mục 0 là tên của phần (I, 0). Phần 0 là đoạn không đánh số. Mục -1, -2 in thành gạch đầu dòng.`}</small>
          {items.fields.map((row, at) => (
            <div key={row.id} className={css["item"]}>
              <TextInput
                label={t`Phần`}
                required
                error={errors.items?.[at]?.section?.message}
                {...register(`items.${at}.section`, { required: needed })}
              />
              <TextInput
                label={t`Mục`}
                required
                error={errors.items?.[at]?.item?.message}
                {...register(`items.${at}.item`, { required: needed })}
              />
              <Textarea
                label={t`Nội dung`}
                required
                autosize
                error={errors.items?.[at]?.text?.message}
                {...register(`items.${at}.text`, { required: needed })}
              />
              {trash(t`Bỏ mục ${at + 1}`, () => items.remove(at))}
            </div>
          ))}
          <div>
            <Button
              size="xs"
              variant="default"
              onClick={() => items.append(nextParagraph(getValues("items")))}
            >{t`Thêm mục`}</Button>
          </div>
        </fieldset>
        <fieldset className={css["group"]}>
          <legend>{t`Nơi nhận`}</legend>
          {recipients.fields.map((row, at) => (
            <div key={row.id} className={css["row"]}>
              <TextInput
                label={t`Ghi trên văn bản`}
                required
                error={errors.recipients?.[at]?.label?.message}
                {...register(`recipients.${at}.label`, { required: needed })}
              />
              <NativeSelect label={t`Gửi tới`} {...register(`recipients.${at}.to`)} data={choices(i18n, row.before)} />
              <NativeSelect
                label={t`Mục đích`}
                {...register(`recipients.${at}.purpose`)}
                data={Object.entries(PURPOSE_WORDS).map(([value, word]) => ({ value, label: i18n._(word) }))}
              />
              {trash(t`Bỏ nơi nhận ${at + 1}`, () => recipients.remove(at))}
            </div>
          ))}
          <div>
            <Button
              size="xs"
              variant="default"
              onClick={() => recipients.append({ label: "", to: "", purpose: "ACTION", before: NOBODY })}
            >{t`Thêm nơi nhận`}</Button>
          </div>
        </fieldset>
        <div className={css["fields"]}>
          <TextInput label={t`Địa danh`} error={errors.madeAt?.message} {...register("madeAt")} />
          <NativeSelect
            label={t`Hình thức ký`}
            {...register("signForm")}
            data={Object.entries(SIGN_WORDS).map(([value, word]) => ({ value, label: i18n._(word) }))}
          />
          <TextInput label={t`Chức vụ người ký`} error={errors.signerPost?.message} {...register("signerPost")} />
          <TextInput label={t`Họ tên người ký`} error={errors.signerName?.message} {...register("signerName")} />
        </div>
        {refusal && <ErrorPanel refusal={refusal} />}
        <Group justify="flex-end">
          <Button
            variant="default"
            onClick={() =>
              void navigate(
                written ? { to: "/documents/$id", params: { id: written.id } } : { to: "/documents", search: {} },
              )
            }
          >{t`Thôi`}</Button>
          <Button type="submit" loading={busy}>{t`Lưu dự thảo`}</Button>
        </Group>
      </form>
    </Card>
  );
}
