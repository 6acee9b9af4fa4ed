import { useQuery } from "@apollo/client/react";
import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useLingui } from "@lingui/react/macro";
import { useState, type ReactNode } from "react";
import { graphql } from "../gql/index.ts";
import type { UnitLevel } from "../gql/graphql.ts";
import type { Day } from "./day.ts";
import { useWhichUnit } from "./use-which-unit.ts";

const PickUnits = graphql(`
  query PickUnits($search: String!, $level: UnitLevel, $asOf: LocalDate) {
    units(search: $search, level: $level, asOf: $asOf, first: 12) {
      edges {
        node {
          id
          unitId
          code
          fullName
          level
          validTo
          ancestors {
            id
            fullName
          }
        }
      }
    }
  }
`);

/** What the picker tells of a unit: its id, and how it is called on the day. */
export interface PickedUnit {
  unitId: string;
  code: string;
  fullName: string;
}

interface Props {
  label: ReactNode;
  /** Only this level; all administrative levels without it. */
  level?: UnitLevel;
  /** In the boundaries of which day; today without it. */
  asOf?: Day;
  value: string | null;
  onChange?: (unitId: string | null) => void;
  onPick?: (unit: PickedUnit | null) => void;
  description?: ReactNode;
  error?: ReactNode;
  required?: boolean;
}

/**
 * Finds a unit by its name, with or without marks; shows where it lies and until when it stands. The value is the
 * unit's id.
 */
export function UnitPicker({ level, asOf, onChange, onPick, ...rest }: Props) {
  const { t } = useLingui();
  const { place, end } = useWhichUnit();
  const [text, setText] = useState("");
  const [search] = useDebouncedValue(text.trim(), 200);
  const { data, previousData } = useQuery(PickUnits, { variables: { search, level, asOf }, skip: search.length < 2 });
  const units =
    (data ?? previousData)?.units.edges.map(({ node }) => node).filter((unit) => level || unit.level !== "AREA") ?? [];
  return (
    <Select
      {...rest}
      onChange={(unitId) => {
        const unit = units.find((one) => one.unitId === unitId);
        onChange?.(unitId);
        onPick?.(unit ? { unitId: unit.unitId, code: unit.code, fullName: unit.fullName } : null);
      }}
      searchable
      clearable
      searchValue={text}
      onSearchChange={setText}
      filter={({ options }) => options}
      placeholder={t`Gõ tên, không cần dấu`}
      nothingFoundMessage={search.length < 2 ? t`Gõ tên, không cần dấu` : t`Không tìm thấy đơn vị nào`}
      data={units.map((unit) => ({
        value: unit.unitId,
        label: [`${unit.fullName}, ${place(unit)}`, end(unit)].filter(Boolean).join(" · "),
      }))}
    />
  );
}
