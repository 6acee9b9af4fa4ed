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
import { ISSUER_WORDS } from "./words.ts";

const PilotUnitParts_pilotUnit = graphql(`
  fragment PilotUnitParts_pilotUnit on PilotUnit {
    id
    committee { foundedOn issuer decisionNumber regulationNumber memberCount womenCount }
    coreGroups { name foundedOn memberCount womenCount area { id fullName } }
    launch { id heldOn place chair attendance minutesNumber }
  }
`);

/** What the unit has: steering committee, core groups, launch conference. A part not there yet is not shown. */
export function PilotUnitParts({ pilotUnit }: { pilotUnit: FragmentType<PilotUnitParts_PilotUnitFragment> }) {
  const { t, i18n } = useLingui();
  const { data, complete } = useFragment({ fragment: PilotUnitParts_pilotUnit, from: pilotUnit });
  if (!complete) return null;
  const { committee, coreGroups, launch } = data;
  const size = (members: number, women: number | null | undefined): string => (women ? t`${members} người, ${women} nữ` : t`${members} người`);
  return (
    <>
      {launch && (
        <Card title={t`Hội nghị triển khai`} aside={<Link to="/conferences/$id" params={{ id: launch.id }}>{t`Xem hội nghị`}</Link>}>
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
      {committee && (
        <Card title={t`Ban chỉ đạo`}>
          <Facts
            of={[
              [t`Thành lập`, formatDay(committee.foundedOn)],
              [t`Cơ quan ra quyết định`, i18n._(ISSUER_WORDS[committee.issuer])],
              [t`Quyết định số`, committee.decisionNumber],
              [t`Quy chế hoạt động số`, committee.regulationNumber],
              [t`Thành viên`, size(committee.memberCount, committee.womenCount)],
            ]}
          />
        </Card>
      )}
      {coreGroups.length > 0 && (
        <Card title={t`Nhóm nòng cốt`}>
          <Facts of={coreGroups.map((group, index): [string, string] => [group.area?.fullName ?? `${index + 1}`, `${group.name}: ${size(group.memberCount, group.womenCount)}`])} />
        </Card>
      )}
    </>
  );
}
