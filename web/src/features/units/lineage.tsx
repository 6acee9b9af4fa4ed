import { useFragment } from "@apollo/client/react";
import type { FragmentType } from "@apollo/client/masking";
import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql } from "../../gql/index.ts";
import type { Lineage_UnitFragment } from "../../gql/graphql.ts";
import { Card } from "../../ui/card.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import type { Column } from "../../ui/column.ts";
import { dayBefore, formatDay } from "../../ui/day.ts";
import { useWhichUnit } from "../../ui/use-which-unit.ts";
import { LineageGraph } from "./lineage-graph.tsx";
import { isDivided, shareWords } from "./succession.ts";
import css from "./units.module.css";
import { SUCCESSION_WORDS } from "./words.ts";
import type { LineageStep } from "./lineage-step.ts";

const Lineage_unit = graphql(`
  fragment Lineage_unit on UnitVersion {
    id
    unitId
    fullName
    level
    validFrom
    validTo
    predecessors {
      on
      kind
      legalBasis
      shareOfPeople
      shareOfArea
      from {
        id
        code
        fullName
        parent {
          id
          fullName
        }
      }
    }
    successors {
      on
      kind
      legalBasis
      shareOfPeople
      shareOfArea
      to {
        id
        unitId
        code
        fullName
        parent {
          id
          fullName
        }
      }
    }
  }
`);

/** What the unit came from and what it became: drawn, and as a table with the acts. */
export function Lineage({ unit }: { unit: FragmentType<Lineage_UnitFragment> }) {
  const { t, i18n } = useLingui();
  const { days } = useWhichUnit();
  const { data, complete } = useFragment({ fragment: Lineage_unit, from: unit });
  if (!complete) return null;
  const before = data.predecessors.map(({ from, ...step }): LineageStep => ({
    ...step,
    key: `from ${from.id} ${step.on}`,
    came: true,
    unit: from,
    asOf: dayBefore(step.on),
  }));
  const after = data.successors.map(({ to, ...step }): LineageStep => ({
    ...step,
    key: `to ${to.id} ${step.on}`,
    came: false,
    unit: to,
    asOf: step.on,
  }));
  const columns: Column<LineageStep>[] = [
    { id: "came", header: t`Quan hệ`, card: "line", cell: ({ came }) => (came ? t`hình thành từ` : t`trở thành`) },
    {
      id: "unit",
      header: t`Đơn vị`,
      card: "title",
      cell: (step) => (
        <>
          <Link to="/units" search={{ unit: step.unit.id, asOf: step.asOf }}>
            {step.unit.fullName}
          </Link>{" "}
          <small className={css["more"]}>
            {[step.unit.code, step.unit.parent?.fullName].filter(Boolean).join(" · ")}
          </small>
        </>
      ),
    },
    {
      id: "kind",
      header: t`Cách chuyển`,
      card: "line",
      cell: (step) => (
        <>
          {i18n._(SUCCESSION_WORDS[step.kind])}, {i18n._(shareWords(step))}
        </>
      ),
    },
    { id: "on", header: t`Từ ngày`, card: "line", cell: ({ on }) => formatDay(on) },
    {
      id: "basis",
      header: t`Căn cứ`,
      card: "line",
      cell: ({ legalBasis }) => <span className={css["act"]}>{legalBasis}</span>,
    },
  ];
  return (
    <Card title={t`Nguồn gốc và thay đổi`} flush>
      <div className={css["drawn"]}>
        {isDivided(data) && (
          <p
            className={css["notice"]}
            role="note"
          >{t`Đơn vị này chia cho nhiều đơn vị, không đơn vị nào nhận toàn bộ dân số. Dữ liệu có ghi khu dân cư đi theo khu dân cư; dữ liệu không ghi khu dân cư chưa xác định đơn vị kế thừa cho đến khi có quyết định.`}</p>
        )}
        {data.level === "DISTRICT" && data.validTo && after.length === 0 && (
          <p
            className={css["notice"]}
            role="note"
          >{t`Cấp huyện kết thúc ngày ${formatDay(dayBefore(data.validTo))}, không có đơn vị kế thừa. Dữ liệu thời đó vẫn đọc được theo tên huyện.`}</p>
        )}
        {before.length + after.length > 0 ? (
          <LineageGraph name={data.fullName} days={days(data)} before={before} after={after} />
        ) : (
          <p className={css["more"]}>{t`Không ghi nhận sáp nhập, chia tách nào ở phiên bản này.`}</p>
        )}
      </div>
      <DataTable
        label={t`Nguồn gốc và thay đổi`}
        rows={[...before, ...after]}
        columns={columns}
        rowKey={({ key }) => key}
        empty={null}
      />
    </Card>
  );
}
