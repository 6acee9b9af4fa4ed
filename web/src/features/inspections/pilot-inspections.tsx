import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { graphql } from "../../gql/index.ts";
import { useMay } from "../../session/use-session.ts";
import { Card } from "../../ui/card.tsx";
import { formatDay } from "../../ui/day.ts";
import { StateBadge } from "../../ui/state-badge.tsx";
import css from "./inspections.module.css";
import { GRADE_WORDS, KIND_WORDS, STATE_WORDS } from "./words.ts";

const OpenInspectionDialog = lazy(() =>
  import("./open-inspection-dialog.tsx").then((m) => ({ default: m.OpenInspectionDialog })),
);
const PilotInspectionsQuery = graphql(`
  query PilotInspections($pilotUnit: ID!) {
    inspections(pilotUnit: $pilotUnit, first: 20) {
      edges {
        node {
          id
          kind
          state
          heldOn
          grade
          findingCount
          openFindingCount
          overdueFindingCount
        }
      }
    }
  }
`);

/** The visits to one pilot unit, the latest first, and the way to begin one. */
export function PilotInspections({ pilotUnit, isLaunched }: { pilotUnit: string; isLaunched: boolean }) {
  const { t, i18n } = useLingui();
  const holds = useMay("inspection.hold");
  const [opening, setOpening] = useState(false);
  const visits = useQuery(PilotInspectionsQuery, { variables: { pilotUnit } }).data?.inspections.edges.map(
    ({ node }) => node,
  );
  if (!visits || (visits.length === 0 && !holds)) return null;
  return (
    <Card
      title={t`Kiểm tra`}
      aside={
        holds && <Button size="xs" variant="default" onClick={() => setOpening(true)}>{t`Mở cuộc kiểm tra`}</Button>
      }
    >
      {visits.length === 0 && <p style={{ margin: 0 }}>{t`Chưa có cuộc kiểm tra nào.`}</p>}
      <ul className={css["list"]}>
        {visits.map(({ id, kind, state, heldOn, grade, findingCount, openFindingCount, overdueFindingCount: late }) => (
          <li key={id} className={css["line"]}>
            <span>
              <Link to="/inspections/$id" params={{ id }}>{`${i18n._(KIND_WORDS[kind])}, ${formatDay(heldOn)}`}</Link>
              <span className={css["quiet"]}>
                {[
                  grade && ` · ${i18n._(GRADE_WORDS[grade])}`,
                  findingCount > 0 && ` · ${t`còn ${openFindingCount}/${findingCount} kiến nghị`}`,
                ]
                  .filter(Boolean)
                  .join("")}
              </span>
            </span>
            {late > 0 ? (
              <StateBadge tone="late">{t`${late} quá hạn`}</StateBadge>
            ) : (
              <StateBadge tone={STATE_WORDS[state].tone}>{i18n._(STATE_WORDS[state].word)}</StateBadge>
            )}
          </li>
        ))}
      </ul>
      {opening && (
        <Suspense>
          <OpenInspectionDialog pilotUnit={pilotUnit} isLaunched={isLaunched} onClose={() => setOpening(false)} />
        </Suspense>
      )}
    </Card>
  );
}
