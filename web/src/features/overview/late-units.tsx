import { useQuery } from "@apollo/client/react";
import { Group } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql } from "../../gql/index.ts";
import { Answer } from "../../ui/answer.tsx";
import { Card } from "../../ui/card.tsx";
import { formatDay } from "../../ui/day.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { UrgeButton } from "../documents/urge-button.tsx";
import { StageBadge } from "../pilot-units/stage-badge.tsx";
import css from "../../ui/list.module.css";

const LateUnitsQuery = graphql(`
  query LateUnits($year: Int!) {
    pilotUnits(year: $year, counted: LATE, first: 6) {
      totalCount
      edges {
        node {
          id
          stage
          isLate
          launchDueOn
          unit {
            id
            fullName
          }
          district {
            id
            fullName
          }
        }
      }
    }
  }
`);

/** The units whose launch is overdue, with a link to all of them. */
export function LateUnits({ year, total }: { year: number; total: number }) {
  const { t } = useLingui();
  const asked = useQuery(LateUnitsQuery, { variables: { year } });
  return (
    <Card
      title={t`Đơn vị chậm ra mắt`}
      aside={
        <Group gap={12}>
          {total > 0 && <Link to="/pilot-units" search={{ year, counted: "LATE" }}>{t`Xem cả ${total}`}</Link>}
          <UrgeButton year={year} />
        </Group>
      }
      flush
    >
      <Answer of={asked} rows={3}>
        {({ pilotUnits: { edges } }) =>
          edges.length === 0 ? (
            <EmptyState title={t`Không có đơn vị nào chậm`} />
          ) : (
            <ul className={css["list"]}>
              {edges.map(({ node }) => (
                <li key={node.id}>
                  <span>
                    <Link to="/pilot-units/$id" params={{ id: node.id }}>
                      {node.unit?.fullName ?? t`Đơn vị`}
                    </Link>
                    <small>{node.district?.fullName}</small>
                  </span>
                  <span className={css["end"]}>
                    <StageBadge stage={node.stage} late={node.isLate} />
                    <small>{formatDay(node.launchDueOn)}</small>
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </Card>
  );
}
