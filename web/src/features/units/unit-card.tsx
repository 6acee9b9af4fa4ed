import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql } from "../../gql/index.ts";
import { useMay } from "../../session/use-session.ts";
import { Answer } from "../../ui/answer.tsx";
import { Card } from "../../ui/card.tsx";
import { formatDay, type Day } from "../../ui/day.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Facts } from "../../ui/facts.tsx";
import { IdentityBar } from "../../ui/identity-bar.tsx";
import { Column } from "../../ui/page.tsx";
import { StateBadge } from "../../ui/state-badge.tsx";
import { Lineage } from "./lineage.tsx";
import { Organisations } from "./organisations.tsx";

const UnitCardQuery = graphql(`
  query UnitCard($code: String!, $asOf: LocalDate) {
    unit(code: $code, asOf: $asOf) {
      id code fullName validFrom validTo legalBasis synthetic
      ancestors { id code fullName }
      predecessors { on kind legalBasis shareOfPeople from { id code fullName validTo } }
      successors { on kind legalBasis shareOfPeople to { id code fullName validFrom } }
    }
  }
`);

/** A unit on a day: since when, by which act, out of what and into what, and the bodies seated in it. */
export function UnitCard({ code, asOf }: { code: string; asOf: Day }) {
  const { t } = useLingui();
  const seesBodies = useMay("organisation.read");
  const asked = useQuery(UnitCardQuery, { variables: { code, asOf } });
  return (
    <Answer of={asked} rows={6}>
      {({ unit }) => {
        if (!unit) return <Card><EmptyState title={t`Không có đơn vị mã ${code} vào ngày ${formatDay(asOf)}`}>{t`Đơn vị có thể chưa lập hoặc đã sáp nhập. Hãy chọn ngày khác.`}</EmptyState></Card>;
        return (
          <Column>
            <IdentityBar
              title={unit.fullName}
              chips={unit.synthetic && <StateBadge tone="warn">{t`dữ liệu mẫu`}</StateBadge>}
              sub={[t`Mã ${unit.code}`, ...unit.ancestors.map(({ fullName }) => fullName).reverse()].join(" · ")}
            />
            <Card title={t`Thông tin chính`}>
              <Facts
                of={[
                  [t`Thuộc`, unit.ancestors.length > 0 && unit.ancestors.map((one, index) => <span key={one.id}>{index > 0 && " › "}<Link to="/units" search={{ code: one.code, asOf }}>{one.fullName}</Link></span>)],
                  [t`Hiệu lực từ`, unit.validFrom ? formatDay(unit.validFrom) : t`trước 2019`],
                  [t`Hết hiệu lực`, unit.validTo && formatDay(unit.validTo)],
                  [t`Căn cứ`, unit.legalBasis],
                ]}
              />
            </Card>
            <Lineage predecessors={unit.predecessors} successors={unit.successors} />
            {seesBodies && <Organisations id={unit.id} />}
          </Column>
        );
      }}
    </Answer>
  );
}
