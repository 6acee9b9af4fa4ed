import { useQuery } from "@apollo/client/react";
import { Button, Checkbox, Group } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { graphql } from "../../gql/index.ts";
import { useMay, useSession } from "../../session/use-session.ts";
import { Answer } from "../../ui/answer.tsx";
import { Card } from "../../ui/card.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import type { Column } from "../../ui/column.ts";
import { formatDay, type Day } from "../../ui/day.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { byVietnamese } from "../../ui/order.ts";
import { useWhichUnit } from "../../ui/use-which-unit.ts";
import { ArrangeAreasDialog, type Arrangement } from "./arrange-areas-dialog.tsx";
import { ImportAreasDialog } from "./import-areas-dialog.tsx";
import css from "./units.module.css";
import { TYPE_WORDS } from "./words.ts";
import type { Area } from "./area.ts";

const UnitAreas = graphql(`
  query UnitAreas($under: ID!, $asOf: LocalDate, $after: String) {
    units(level: AREA, under: $under, asOf: $asOf, first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          unitId
          code
          fullName
          name
          type
          validFrom
          validTo
        }
      }
    }
  }
`);
interface Commune {
  id: string;
  unitId: string;
  ancestors: readonly { id: string }[];
}

/** Whether one of the caller's posts lies in this commune or above it. The server decides again. */
function useArranges({ id, ancestors }: Commune): boolean {
  const may = useMay("area.arrange");
  const above = new Set([id, ...ancestors.map((one) => one.id)]);
  return (
    useSession().posts.some(
      ({ role, unitVersion }) =>
        (role === "CommuneOfficer" || role === "SystemAdmin") && unitVersion && above.has(unitVersion),
    ) && may
  );
}

/**
 * The residential areas of a commune on the chosen day; those who may arrange them tick which and say what becomes of
 * them.
 */
export function Areas({ commune, asOf }: { commune: Commune; asOf: Day }) {
  const { t, i18n } = useLingui();
  const { days } = useWhichUnit();
  const arranges = useArranges(commune);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [dialog, setDialog] = useState<Arrangement | "import">();
  const asked = useQuery(UnitAreas, { variables: { under: commune.unitId, asOf } });
  const areas = (asked.data?.units.edges ?? [])
    .map(({ node }) => node)
    .toSorted((a, b) => byVietnamese(a.name, b.name));
  const chosen = areas.filter(({ id }) => ticked.includes(id));
  const tick = (id: string, on: boolean): void => setTicked(on ? [...ticked, id] : ticked.filter((one) => one !== id));
  const close = (): void => {
    setDialog(undefined);
    setTicked([]);
  };
  const act = (what: Arrangement, label: string, enabled: boolean) => (
    <Button key={what} size="xs" variant="default" disabled={!enabled} onClick={() => setDialog(what)}>
      {label}
    </Button>
  );

  const columns: Column<Area>[] = [
    ...(arranges
      ? [
          {
            id: "tick",
            header: t`Chọn`,
            card: "badge",
            width: 70,
            cell: (area: Area) => (
              <Checkbox
                checked={ticked.includes(area.id)}
                disabled={area.validTo !== null}
                onChange={(event) => tick(area.id, event.currentTarget.checked)}
                aria-label={t`Chọn ${area.fullName}`}
              />
            ),
          } satisfies Column<Area>,
        ]
      : []),
    {
      id: "name",
      header: t`Tên`,
      card: "title",
      cell: (area) => (
        <Link to="/units" search={{ unit: area.id, asOf }}>
          {area.fullName}
        </Link>
      ),
    },
    { id: "code", header: t`Mã`, card: "line", width: 110, cell: ({ code }) => code },
    { id: "type", header: t`Loại`, card: "line", width: 130, cell: ({ type }) => i18n._(TYPE_WORDS[type]) },
    { id: "days", header: t`Hiệu lực`, card: "line", cell: (area) => days(area) },
  ];
  return (
    <Card title={t`Khu dân cư`} flush aside={<span className={css["more"]}>{t`ngày ${formatDay(asOf)}`}</span>}>
      {arranges && (
        <Group gap={8} px={16} pb={12} role="group" aria-label={t`Sắp xếp khu dân cư`}>
          {act("create", t`Thêm`, true)}
          {act("rename", t`Đổi tên, loại`, chosen.length === 1)}
          {act("merge", t`Hợp nhất`, chosen.length > 1)}
          {act("split", t`Chia`, chosen.length === 1)}
          {act("close", t`Kết thúc`, chosen.length === 1)}
          <Button size="xs" variant="default" onClick={() => setDialog("import")}>{t`Nhập từ bảng tính`}</Button>
        </Group>
      )}
      <Answer of={asked} rows={4}>
        {({ units: { totalCount, pageInfo } }) => (
          <DataTable
            label={t`Khu dân cư`}
            rows={areas}
            columns={columns}
            rowKey={({ id }) => id}
            total={totalCount}
            onMore={
              pageInfo.hasNextPage
                ? () =>
                    void asked.fetchMore({
                      variables: { after: pageInfo.endCursor },
                      updateQuery: (before, { fetchMoreResult: next }) => ({
                        ...next,
                        units: { ...next.units, edges: [...before.units.edges, ...next.units.edges] },
                      }),
                    })
                : undefined
            }
            empty={<EmptyState title={t`Chưa ghi khu dân cư nào vào ngày này`} />}
          />
        )}
      </Answer>
      {dialog === "import" && <ImportAreasDialog onClose={close} />}
      {dialog && dialog !== "import" && (
        <ArrangeAreasDialog
          what={dialog}
          communeId={commune.unitId}
          chosen={chosen}
          others={areas.filter(({ id, validTo }) => !ticked.includes(id) && validTo === null)}
          onClose={close}
        />
      )}
    </Card>
  );
}
