import { useQuery } from "@apollo/client/react";
import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useLingui } from "@lingui/react/macro";
import { useState, type ReactNode } from "react";
import { graphql } from "../../gql/index.ts";

const PickDocuments = graphql(`
  query PickDocuments($search: String!) {
    documents(search: $search, state: ISSUED, first: 10) {
      edges {
        node {
          id
          number
          title
        }
      }
    }
    plans(search: $search, first: 5) {
      edges {
        node {
          id
          document {
            id
            number
            title
          }
        }
      }
    }
  }
`);

export interface PickedDocument {
  id: string;
  number?: string | null;
  title: string;
}
interface Props {
  label: string;
  description?: string;
  value: PickedDocument | null;
  onChange: (document: PickedDocument | null) => void;
  error?: ReactNode;
}
const labelOf = ({ number, title }: PickedDocument): string =>
  [number, title.length > 70 ? `${title.slice(0, 70)}…` : title].filter(Boolean).join(", ");

/**
 * Finds an issued document by its number or subject, with or without marks: one of the register, or the plan of a
 * province, which is read in all of it.
 */
export function DocumentPicker({ value, onChange, ...rest }: Props) {
  const { t } = useLingui();
  const [text, setText] = useState(value ? labelOf(value) : "");
  const [search] = useDebouncedValue(text.trim().slice(0, 100), 200);
  const isChosen = value !== null && text === labelOf(value);
  const { data, previousData } = useQuery(PickDocuments, {
    variables: { search },
    skip: search.length < 2 || isChosen,
  });
  const found = data ?? previousData;
  const plans = found?.plans.edges.flatMap(({ node: { document } }) => document ?? []) ?? [];
  const documents = new Map<string, PickedDocument>(
    [...(value ? [value] : []), ...(found?.documents.edges.map(({ node }) => node) ?? []), ...plans].map((one) => [
      one.id,
      one,
    ]),
  );
  return (
    <Select
      {...rest}
      value={value?.id ?? null}
      onChange={(id) => onChange(id === null ? null : (documents.get(id) ?? null))}
      searchable
      clearable
      searchValue={text}
      onSearchChange={setText}
      filter={({ options }) => options}
      placeholder={t`Gõ số hoặc trích yếu, không cần dấu`}
      nothingFoundMessage={search.length < 2 ? t`Gõ số hoặc trích yếu, không cần dấu` : t`Không tìm thấy văn bản nào`}
      data={[...documents.values()].map((one) => ({ value: one.id, label: labelOf(one) }))}
    />
  );
}
