import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { PlanPageQuery } from "../../gql/graphql.ts";
import { Card } from "../../ui/card.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { formatDay } from "../../ui/day.ts";
import { StateBadge } from "../../ui/state-badge.tsx";
import { LEVEL_WORDS } from "./words.ts";

type Expected = NonNullable<NonNullable<PlanPageQuery["programmePlan"]>["expected"]>[number];

/** Who is to have a plan under this one: who has, on paper or in the tree, and who has not (R26, R54). */
export function ExpectedPlans({ of }: { of: readonly Expected[] }) {
  const { t, i18n } = useLingui();
  const rows = of.map((row, n) => ({ ...row, key: String(n) }));
  const done = rows.filter(({ plan, paperNumber }) => plan ?? paperNumber).length;
  if (rows.length === 0) return null;
  return (
    <Card title={t`Kế hoạch của cấp dưới`} flush aside={<small>{t`đã ban hành ${done} trên ${rows.length}`}</small>}>
      <DataTable
        label={t`Kế hoạch của cấp dưới`}
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          {
            id: "unit",
            header: t`Đơn vị`,
            card: "title",
            cell: ({ unit, pilotUnit }) =>
              pilotUnit ? (
                <Link to="/pilot-units/$id" params={{ id: pilotUnit.id }}>
                  {unit?.fullName}
                </Link>
              ) : (
                (unit?.fullName ?? "–")
              ),
          },
          { id: "level", header: t`Cấp`, card: "line", width: 80, cell: ({ level }) => i18n._(LEVEL_WORDS[level]) },
          {
            id: "plan",
            header: t`Kế hoạch`,
            card: "line",
            cell: ({ plan, paperNumber }) =>
              plan ? (
                <Link to="/plans/$id" params={{ id: plan.id }}>
                  {plan.number}
                </Link>
              ) : (
                (paperNumber ?? "–")
              ),
          },
          {
            id: "issued",
            header: t`Ngày ban hành`,
            card: "line",
            width: 130,
            cell: ({ plan }) => (plan ? formatDay(plan.issuedOn) : "–"),
          },
          {
            id: "state",
            header: t`Trạng thái`,
            card: "badge",
            width: 150,
            cell: ({ plan, paperNumber }) =>
              plan ? (
                <StateBadge tone="done">{t`đã ban hành`}</StateBadge>
              ) : paperNumber ? (
                <StateBadge tone="quiet">{t`trên giấy`}</StateBadge>
              ) : (
                <StateBadge tone="warn">{t`chưa ban hành`}</StateBadge>
              ),
          },
        ]}
        empty={null}
      />
    </Card>
  );
}
