import { useFragment } from "@apollo/client/react";
import type { FragmentType } from "@apollo/client/masking";
import { Button } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { graphql } from "../../gql/index.ts";
import type { Outcome_PilotUnitFragment } from "../../gql/graphql.ts";
import { useMay } from "../../session/use-session.ts";
import { Card } from "../../ui/card.tsx";
import { formatDay } from "../../ui/day.ts";
import { Facts } from "../../ui/facts.tsx";
import { ISSUER_WORDS } from "../pilot-units/words.ts";
import { END_WORDS } from "./words.ts";

const OutcomeDialog = lazy(() => import("./outcome-dialog.tsx").then((m) => ({ default: m.OutcomeDialog })));
const Outcome_pilotUnit = graphql(`
  fragment Outcome_pilotUnit on PilotUnit {
    id
    version
    stage
    selectedOn
    launchedOn
    endedOn
    committee {
      id
      issuer
    }
    outcomes {
      id
      outcome
      on
      issuer
      decisionNumber
      reason
      successor {
        id
        year
        unit {
          id
          fullName
        }
      }
    }
  }
`);

/** What was decided about the unit, and, for the province, the way to record it. */
export function OutcomeCard({ pilotUnit }: { pilotUnit: FragmentType<Outcome_PilotUnitFragment> }) {
  const { t, i18n } = useLingui();
  const may = useMay("pilot.select");
  const [open, setOpen] = useState(false);
  const { data, complete } = useFragment({ fragment: Outcome_pilotUnit, from: pilotUnit });
  if (!complete) return null;
  const decides = may && data.selectedOn !== null && data.endedOn === null;
  if (data.outcomes.length === 0 && !decides) return null;
  const canBeMaintained = data.launchedOn !== null && data.stage !== "MAINTAINED";
  return (
    <Card
      title={t`Duy trì, sáp nhập, kết thúc`}
      aside={decides && <Button size="xs" variant="default" onClick={() => setOpen(true)}>{t`Ghi quyết định`}</Button>}
    >
      {data.outcomes.length === 0 && (
        <p
          style={{ margin: 0, color: "var(--hn-secondary)" }}
        >{t`Chưa có quyết định. Nơi đã thành lập Ban chỉ đạo ra quyết định, MTTQ tỉnh ghi nhận.`}</p>
      )}
      {data.outcomes.map(({ id, outcome, on, issuer, decisionNumber, reason, successor }) => (
        <Facts
          key={id}
          of={[
            [i18n._(END_WORDS[outcome]), formatDay(on)],
            [t`Cơ quan ra quyết định`, i18n._(ISSUER_WORDS[issuer])],
            [t`Quyết định số`, decisionNumber],
            [t`Lý do`, reason],
            [
              t`Đơn vị kế tục`,
              successor && (
                <Link to="/pilot-units/$id" params={{ id: successor.id }}>
                  {successor.unit?.fullName ?? t`Đơn vị làm điểm`}
                </Link>
              ),
            ],
          ]}
        />
      ))}
      {open && (
        <Suspense>
          <OutcomeDialog
            unit={data}
            choices={[...(canBeMaintained ? ["MAINTAINED" as const] : []), "MERGED", "CLOSED"]}
            issuer={data.committee?.issuer}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </Card>
  );
}
