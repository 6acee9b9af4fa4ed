import { useFragment } from "@apollo/client/react";
import type { FragmentType } from "@apollo/client/masking";
import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql } from "../../gql/index.ts";
import type { PilotUnitFacts_PilotUnitFragment } from "../../gql/graphql.ts";
import { Card } from "../../ui/card.tsx";
import { formatDay } from "../../ui/day.ts";
import { Facts } from "../../ui/facts.tsx";
import { formatNumber } from "../../ui/number.ts";
import { SPONSOR_WORDS } from "./words.ts";

const PilotUnitFacts_pilotUnit = graphql(`
  fragment PilotUnitFacts_pilotUnit on PilotUnit {
    id
    sponsor
    peopleToHelp
    peopleSource
    securityProblem
    justification
    launchDueOn
    endorsements {
      level
      on
    }
    urgedBy {
      id
      number
      issuedOn
    }
  }
`);

/** Why the unit was put forward: both criteria, and who agreed. */
export function PilotUnitFacts({ pilotUnit }: { pilotUnit: FragmentType<PilotUnitFacts_PilotUnitFragment> }) {
  const { t, i18n } = useLingui();
  const { data, complete } = useFragment({ fragment: PilotUnitFacts_pilotUnit, from: pilotUnit });
  if (!complete) return null;
  const people = formatNumber(data.peopleToHelp);
  return (
    <Card title={t`Căn cứ lựa chọn`}>
      <Facts
        of={[
          [t`Mô hình của`, i18n._(SPONSOR_WORDS[data.sponsor])],
          [t`Người cần giúp đỡ`, data.peopleToHelp === null ? t`chưa ghi` : t`${people} người`],
          [t`Nguồn số liệu`, data.peopleSource],
          [t`Tình hình an ninh trật tự`, data.securityProblem],
          [t`Lý do đề xuất`, data.justification],
          [
            t`Ý kiến đồng ý`,
            data.endorsements.map(({ level, on }) => `${i18n._(SPONSOR_WORDS[level])}: ${formatDay(on)}`).join("; "),
          ],
          [t`Hạn ra mắt`, data.launchDueOn && formatDay(data.launchDueOn)],
          [
            t`Đã đôn đốc`,
            data.urgedBy.length > 0 &&
              data.urgedBy.map(({ id, number, issuedOn }) => (
                <div key={id}>
                  <Link to="/documents/$id" params={{ id }}>{t`công văn ${number} ngày ${formatDay(issuedOn)}`}</Link>
                </div>
              )),
          ],
        ]}
      />
    </Card>
  );
}
