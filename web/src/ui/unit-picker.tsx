import { useQuery } from "@apollo/client/react";
import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useLingui } from "@lingui/react/macro";
import { useState, type ReactNode } from "react";
import { graphql } from "../gql/index.ts";
import type { UnitLevel } from "../gql/graphql.ts";
import { useWhichUnit } from "./use-which-unit.ts";

const PickUnits = graphql(`
  query PickUnits($search: String!, $level: UnitLevel) {
    units(search: $search, level: $level, first: 12) { edges { node { id unitId code fullName validTo ancestors { id fullName } } } }
  }
`);

interface Props {
  label: ReactNode;
  level: UnitLevel;
  value: string | null;
  onChange: (unitId: string | null) => void;
  error?: ReactNode;
  required?: boolean;
}

/** Finds a unit by its name, with or without marks; shows where it lies and until when it stands. The value is the unit's id. */
export function UnitPicker({ level, onChange, ...rest }: Props) {
  const { t } = useLingui();
  const { place, end } = useWhichUnit();
  const [text, setText] = useState("");
  const [search] = useDebouncedValue(text.trim(), 200);
  const { data, previousData } = useQuery(PickUnits, { variables: { search, level }, skip: search.length < 2 });
  const units = (data ?? previousData)?.units.edges.map(({ node }) => node) ?? [];
  return (
    <Select
      {...rest}
      onChange={onChange}
      searchable
      clearable
      searchValue={text}
      onSearchChange={setText}
      filter={({ options }) => options}
      placeholder={t`Gõ tên, không cần dấu`}
      nothingFoundMessage={search.length < 2 ? t`Gõ tên, không cần dấu` : t`Không tìm thấy đơn vị nào`}
      data={units.map((unit) => ({ value: unit.unitId, label: [`${unit.fullName}, ${place(unit)}`, end(unit)].filter(Boolean).join(" · ") }))}
    />
  );
}
