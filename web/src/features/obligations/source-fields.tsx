import { useQuery } from "@apollo/client/react";
import { NativeSelect } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { Controller, useFormContext, useWatch } from "react-hook-form";
import { graphql } from "../../gql/index.ts";
import { DocumentPicker, type PickedDocument } from "../documents/document-picker.tsx";

const ParagraphsOf = graphql(`
  query ParagraphsOf($id: ID!) {
    document(id: $id) {
      id
      items {
        section
        item
        text
      }
    }
  }
`);

/** The document that asks for it, and which of its paragraphs. */
export interface SourceValues {
  source: PickedDocument | null;
  /** `section|item`; empty: the document as a whole. */
  paragraph: string;
}
export const NO_SOURCE: SourceValues = { source: null, paragraph: "" };
export const sourceOf = ({ source, paragraph }: SourceValues) => {
  const [section, item] = paragraph ? paragraph.split("|") : [];
  return { documentId: source?.id ?? null, section: section ?? null, item: item ?? null };
};
/** Where a fault of the input stands in the form. */
export const SOURCE_FIELDS: Record<string, keyof SourceValues> = {
  documentId: "source",
  section: "paragraph",
  item: "paragraph",
};

export function SourceFields() {
  const { t } = useLingui();
  const {
    control,
    register,
    setValue,
    formState: { errors },
  } = useFormContext<SourceValues>();
  const source = useWatch({ control, name: "source" });
  const { data } = useQuery(ParagraphsOf, { variables: { id: source?.id ?? "" }, skip: !source });
  const items = data?.document?.items.filter(({ item }) => item !== "0") ?? [];
  return (
    <>
      <Controller
        control={control}
        name="source"
        render={({ field: { value, onChange }, fieldState }) => (
          <DocumentPicker
            label={t`Văn bản nguồn`}
            description={t`văn bản trong sổ nêu việc này; để trống nếu không có`}
            value={value}
            error={fieldState.error?.message}
            onChange={(one) => {
              onChange(one);
              setValue("paragraph", "");
            }}
          />
        )}
      />
      {source && items.length > 0 && (
        <NativeSelect
          label={t`Mục`}
          error={errors.paragraph?.message}
          {...register("paragraph")}
          data={[
            { value: "", label: t`cả văn bản` },
            ...items.map(({ section, item, text }) => ({
              value: `${section}|${item}`,
              label: `${section}.${item} ${text.slice(0, 60)}`,
            })),
          ]}
        />
      )}
    </>
  );
}
