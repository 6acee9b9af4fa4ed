import { useFragment } from "@apollo/client/react";
import type { FragmentType } from "@apollo/client/masking";
import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql } from "../../gql/index.ts";
import type { PilotUnitParts_PilotUnitFragment } from "../../gql/graphql.ts";
import { Card } from "../../ui/card.tsx";
import { formatDay } from "../../ui/day.ts";
import { Facts } from "../../ui/facts.tsx";
import { formatNumber } from "../../ui/number.ts";

const PilotUnitParts_pilotUnit = graphql(`
  fragment PilotUnitParts_pilotUnit on PilotUnit {
    id
    launch {
      id
      heldOn
      place
      chair
      attendance
      minutesNumber
    }
  }
`);

/** The launch conference, once it was held. */
export function PilotUnitParts({ pilotUnit }: { pilotUnit: FragmentType<PilotUnitParts_PilotUnitFragment> }) {
  const { t } = useLingui();
  const { data, complete } = useFragment({ fragment: PilotUnitParts_pilotUnit, from: pilotUnit });
  if (!complete) return null;
  const { launch } = data;
  return (
    <>
      {launch && (
        <Card
          title={t`Hội nghị triển khai`}
          aside={<Link to="/conferences/$id" params={{ id: launch.id }}>{t`Xem hội nghị`}</Link>}
        >
          <Facts
            of={[
              [t`Ngày tổ chức`, formatDay(launch.heldOn)],
              [t`Địa điểm`, launch.place],
              [t`Chủ trì`, launch.chair],
              [t`Người dự`, formatNumber(launch.attendance)],
              [t`Biên bản số`, launch.minutesNumber],
            ]}
          />
        </Card>
      )}
    </>
  );
}
