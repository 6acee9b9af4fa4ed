import type { FragmentType } from "@apollo/client/masking";
import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql } from "../../gql/index.ts";
import type { UnitHistory_VersionFragment } from "../../gql/graphql.ts";
import { useMay } from "../../session/use-session.ts";
import { Answer } from "../../ui/answer.tsx";
import { Card } from "../../ui/card.tsx";
import { formatDay, type Day } from "../../ui/day.ts";
import { Facts } from "../../ui/facts.tsx";
import { IdentityBar } from "../../ui/identity-bar.tsx";
import { StateBadge } from "../../ui/state-badge.tsx";
import { dayWithin, standsOn } from "../../ui/unit-days.ts";
import { useWhichUnit } from "../../ui/use-which-unit.ts";
import { Areas } from "./areas.tsx";
import { Lineage } from "./lineage.tsx";
import { Organisations } from "./organisations.tsx";
import { UnitHistory } from "./unit-history.tsx";
import css from "./units.module.css";
import { TYPE_WORDS } from "./words.ts";

const UnitCardQuery = graphql(`
  query UnitCard($id: ID!) {
    unitVersion(id: $id) {
      id
      unitId
      code
      fullName
      type
      level
      validFrom
      validTo
      legalBasis
      synthetic
      ancestors {
        id
        code
        fullName
      }
      ...Lineage_unit
    }
  }
`);

interface Props {
  id: string;
  asOf: Day;
  /** The unit's whole life, of which this is one stretch. */
  versions: FragmentType<UnitHistory_VersionFragment>[];
}

/** A version of a unit: since when, by which act, out of what and into what, and the bodies seated in it. */
export function UnitCard({ id, asOf, versions }: Props) {
  const { t, i18n } = useLingui();
  const { days, place } = useWhichUnit();
  const seesBodies = useMay("organisation.read");
  const asked = useQuery(UnitCardQuery, { variables: { id } });
  return (
    <Answer of={asked} rows={6}>
      {({ unitVersion: unit }) => {
        if (!unit) return null;
        const stands = standsOn(unit, asOf);
        const nearest = dayWithin(unit, asOf);
        return (
          <>
            <IdentityBar
              title={unit.fullName}
              chips={
                <>
                  {!stands && (
                    <StateBadge tone="warn">{nearest < asOf ? t`đã kết thúc` : t`chưa thành lập`}</StateBadge>
                  )}
                  {unit.synthetic && <StateBadge tone="warn">{t`dữ liệu mẫu`}</StateBadge>}
                </>
              }
              sub={[t`Mã ${unit.code}`, unit.ancestors.length > 0 && place(unit), days(unit)]
                .filter(Boolean)
                .join(" · ")}
            />
            {!stands && (
              <p className={css["notice"]} role="note">
                {t`Ngày ${formatDay(asOf)} không có đơn vị này. Dưới đây là đơn vị của ${days(unit)}.`}{" "}
                <Link
                  to="/units"
                  search={{ unit: unit.id, asOf: nearest }}
                >{t`Xem vào ngày ${formatDay(nearest)}`}</Link>
              </p>
            )}
            <Card title={t`Thông tin chính`}>
              <Facts
                of={[
                  [t`Loại`, i18n._(TYPE_WORDS[unit.type])],
                  [
                    t`Thuộc`,
                    unit.ancestors.length > 0 &&
                      unit.ancestors.map((one, index) => (
                        <span key={one.id}>
                          {index > 0 && " › "}
                          <Link to="/units" search={{ unit: one.id, asOf }}>
                            {one.fullName}
                          </Link>
                        </span>
                      )),
                  ],
                  [t`Hiệu lực`, days(unit)],
                  [t`Căn cứ`, unit.legalBasis],
                ]}
              />
            </Card>
            {unit.level === "COMMUNE" && stands && <Areas key={unit.id} commune={unit} asOf={asOf} />}
            <UnitHistory versions={versions} shown={unit.id} asOf={asOf} />
            <Lineage unit={unit} />
            {seesBodies && <Organisations id={unit.id} asOf={stands ? asOf : nearest} />}
          </>
        );
      }}
    </Answer>
  );
}
