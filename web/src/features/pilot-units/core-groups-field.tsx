import { useQuery } from "@apollo/client/react";
import { ActionIcon, Button, NativeSelect, TextInput } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useLingui } from "@lingui/react/macro";
import { Controller, useFieldArray, type Control } from "react-hook-form";
import type { FieldFault } from "../../graph/refusal.ts";
import { graphql } from "../../gql/index.ts";
import { NumberCell } from "../../ui/number-cell.tsx";
import type { StepValues, GroupRow } from "./step-values.ts";

export const AreasOfUnit = graphql(`
  query AreasOfUnit($under: ID!) {
    units(level: AREA, under: $under, first: 100) {
      edges {
        node {
          id
          unitId
          fullName
        }
      }
    }
  }
`);

/** One row per core group: its residential area, its name, how many, how many women. */
export function CoreGroupsField({
  control,
  unitId,
  faults,
}: {
  control: Control<StepValues>;
  unitId: string | null;
  faults: FieldFault[];
}) {
  const { t } = useLingui();
  const { fields, append, remove } = useFieldArray({ control, name: "groups" });
  const areas =
    useQuery(AreasOfUnit, { variables: { under: unitId ?? "" }, skip: !unitId }).data?.units.edges.map(
      ({ node }) => node,
    ) ?? [];
  const faultOf = (index: number, key: keyof GroupRow): string | undefined =>
    faults.find(({ path }) => path === `groups.${index}.${key}`)?.message;
  const next = fields.length + 1;
  return (
    <fieldset
      style={{ border: "1px solid var(--hn-line)", borderRadius: 8, padding: 12, display: "grid", gap: 12, margin: 0 }}
    >
      <legend style={{ padding: "0 6px", fontWeight: 600 }}>{t`Các nhóm`}</legend>
      {fields.map((row, index) => (
        <div
          key={row.id}
          style={{
            display: "grid",
            gridTemplateColumns: "repeat(auto-fit, minmax(110px, 1fr))",
            gap: 8,
            alignItems: "end",
          }}
        >
          {areas.length > 0 && (
            <Controller
              control={control}
              name={`groups.${index}.areaId`}
              render={({ field: { value, onChange } }) => (
                <NativeSelect
                  label={t`Khu dân cư`}
                  value={value ?? ""}
                  onChange={(event) => onChange(event.currentTarget.value || null)}
                  error={faultOf(index, "areaId")}
                  data={[
                    { value: "", label: "–" },
                    ...areas.map(({ unitId: id, fullName }) => ({ value: id, label: fullName })),
                  ]}
                />
              )}
            />
          )}
          <Controller
            control={control}
            name={`groups.${index}.name`}
            rules={{ required: true }}
            render={({ field: { value, onChange } }) => (
              <TextInput
                label={t`Tên nhóm`}
                required
                value={value}
                onChange={onChange}
                error={faultOf(index, "name")}
              />
            )}
          />
          <Controller
            control={control}
            name={`groups.${index}.memberCount`}
            rules={{ validate: (value) => value !== null }}
            render={({ field: { value, onChange } }) => (
              <NumberCell
                label={t`Số người`}
                required
                value={value}
                onChange={onChange}
                error={faultOf(index, "memberCount")}
              />
            )}
          />
          <Controller
            control={control}
            name={`groups.${index}.womenCount`}
            render={({ field: { value, onChange } }) => (
              <NumberCell
                label={t`Nữ`}
                value={value}
                onChange={(women) => onChange(women ?? 0)}
                error={faultOf(index, "womenCount")}
              />
            )}
          />
          {fields.length > 1 && (
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              aria-label={t`Bỏ nhóm này`}
              onClick={() => remove(index)}
            >
              <IconTrash size={16} />
            </ActionIcon>
          )}
        </div>
      ))}
      <div>
        <Button
          size="xs"
          variant="default"
          onClick={() => append({ name: t`Nhóm nòng cốt số ${next}`, areaId: null, memberCount: null, womenCount: 0 })}
        >{t`Thêm nhóm`}</Button>
      </div>
    </fieldset>
  );
}
