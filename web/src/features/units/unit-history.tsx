import { useFragment } from "@apollo/client/react";
import type { FragmentType } from "@apollo/client/masking";
import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql } from "../../gql/index.ts";
import type { UnitHistory_VersionFragment } from "../../gql/graphql.ts";
import { Card } from "../../ui/card.tsx";
import type { Day } from "../../ui/day.ts";
import { StateBadge } from "../../ui/state-badge.tsx";
import { Timeline } from "../../ui/timeline.tsx";
import { dayWithin } from "../../ui/unit-days.ts";
import { useWhichUnit } from "../../ui/use-which-unit.ts";
import { TYPE_WORDS } from "./words.ts";

const UnitHistory_version = graphql(`
  fragment UnitHistory_version on UnitVersion {
    id
    code
    fullName
    type
    validFrom
    validTo
    legalBasis
    parent {
      id
      fullName
    }
  }
`);

/** All versions of a unit, newest first: name, type, the unit above, from when to when, by which act. */
export function UnitHistory({
  versions,
  shown,
  asOf,
}: {
  versions: FragmentType<UnitHistory_VersionFragment>[];
  shown: string;
  asOf: Day;
}) {
  const { t, i18n } = useLingui();
  const { days } = useWhichUnit();
  const { data } = useFragment({ fragment: UnitHistory_version, from: versions });
  const whole = (data as (UnitHistory_VersionFragment | null)[]).filter((one): one is UnitHistory_VersionFragment =>
    Boolean(one?.type),
  );
  return (
    <Card title={t`Lịch sử đơn vị`}>
      <Timeline
        of={whole.toReversed().map((version) => ({
          key: version.id,
          title:
            version.id === shown ? (
              <>
                {version.fullName} <StateBadge tone="running">{t`đang xem`}</StateBadge>
              </>
            ) : (
              <Link to="/units" search={{ unit: version.id, asOf: dayWithin(version, asOf) }}>
                {version.fullName}
              </Link>
            ),
          meta: [
            days(version),
            i18n._(TYPE_WORDS[version.type]),
            t`mã ${version.code}`,
            version.parent && t`thuộc ${version.parent.fullName}`,
          ]
            .filter(Boolean)
            .join(" · "),
          text: version.legalBasis && <small>{t`Căn cứ: ${version.legalBasis}`}</small>,
        }))}
      />
    </Card>
  );
}
