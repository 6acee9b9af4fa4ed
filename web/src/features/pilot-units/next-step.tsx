import { useFragment } from "@apollo/client/react";
import type { FragmentType } from "@apollo/client/masking";
import { Button } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql } from "../../gql/index.ts";
import type { NextStep_PilotUnitFragment } from "../../gql/graphql.ts";
import { useSession } from "../../session/use-session.ts";
import { Card } from "../../ui/card.tsx";
import { StepForm } from "./step-form.tsx";
import { STEPS, type StepName } from "./steps.ts";

const NextStep_pilotUnit = graphql(`
  fragment NextStep_pilotUnit on PilotUnit {
    id
    version
    stage
    sponsor
    nextStep
    proposedOn
    peopleToHelp
    endorsements {
      level
      on
    }
    steps {
      stage
      on
    }
    unit {
      id
      unitId
    }
  }
`);

/** Which step comes next: the district's sign-off stands before the choice of a unit of the province. */
function nextOf({ nextStep, sponsor, endorsements }: NextStep_PilotUnitFragment): StepName | null {
  if (!nextStep) return null;
  if (nextStep === "SELECTED" && sponsor === "PROVINCE" && !endorsements.some(({ level }) => level === "DISTRICT"))
    return "ENDORSED";
  return nextStep in STEPS ? (nextStep as StepName) : null;
}

/** The one action that moves the unit on, with its form; when it is not the caller's to do, says whose it is. */
export function NextStep({ pilotUnit }: { pilotUnit: FragmentType<NextStep_PilotUnitFragment> }) {
  const { t, i18n } = useLingui();
  const { scopes } = useSession();
  const [open, setOpen] = useState(false);
  const { data, complete } = useFragment({ fragment: NextStep_pilotUnit, from: pilotUnit });
  if (!complete) return null;
  const name = nextOf(data);
  if (!name) return null;
  const step = STEPS[name];
  const may = scopes.includes(step.scope);
  const last = data.steps.reduce((latest, { on }) => (on > latest ? on : latest), data.proposedOn ?? "");
  return (
    <Card title={t`Bước tiếp theo: ${i18n._(step.title)}`}>
      <p style={{ margin: "0 0 12px", color: "var(--hn-secondary)" }}>{i18n._(step.hint)}</p>
      {!open && (
        <Button disabled={!may} onClick={() => setOpen(true)}>
          {i18n._(step.action)}
        </Button>
      )}
      {!may && <p style={{ margin: "8px 0 0", fontSize: 13 }}>{i18n._(step.whose)}</p>}
      {open && (
        <StepForm
          name={name}
          pilot={{ id: data.id, version: data.version, unitId: data.unit?.unitId ?? null, from: last }}
          onClose={() => setOpen(false)}
        />
      )}
    </Card>
  );
}
