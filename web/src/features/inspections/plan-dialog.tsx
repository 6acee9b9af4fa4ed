import { useQuery } from "@apollo/client/react";
import { NativeSelect } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql } from "../../gql/index.ts";
import { useChange } from "../../graph/use-change.ts";
import { useToday } from "../../session/use-session.ts";
import { Answer } from "../../ui/answer.tsx";
import { FormDialog } from "./form-dialog.tsx";

const PlanUnitsQuery = graphql(`
  query InspectionPlanUnits($year: Int!) {
    plan(year: $year) {
      id
      unit {
        id
        unitId
      }
    }
    pilotUnits(counted: CHOSEN, first: 100) {
      edges {
        node {
          id
          year
          launchedOn
          unit {
            id
            fullName
          }
        }
      }
    }
  }
`);
const DraftInspectionPlan = graphql(`
  mutation DraftInspectionPlan($input: DraftInspectionPlanInput!) {
    draftInspectionPlan(input: $input) {
      id
    }
  }
`);

/** The year's plan: every unit that was chosen, whichever its intake, with the month of its visit. */
export function PlanDialog({ year, onClose }: { year: number; onClose: () => void }) {
  const { t } = useLingui();
  const current = Number(useToday().slice(5, 7));
  const asked = useQuery(PlanUnitsQuery, { variables: { year } });
  const change = useChange(DraftInspectionPlan);
  const [months, setMonths] = useState<Record<string, number>>({});
  const [tried, setTried] = useState(false);
  const units = asked.data?.pilotUnits.edges.map(({ node }) => node) ?? [];
  // Spread over what is left of the year, as a first guess.
  const monthOf = (id: string, n: number): number =>
    months[id] ?? Math.min(12, current + 1) + (n % Math.max(1, 12 - current));
  const lines = units.flatMap(({ id, launchedOn }, n) => {
    const month = monthOf(id, n);
    return month > 0
      ? [{ pilotUnitId: id, month, kind: launchedOn ? ("WORKING" as const) : ("READINESS" as const) }]
      : [];
  });
  async function save(): Promise<boolean> {
    setTried(true);
    const unitId = asked.data?.plan?.unit?.unitId;
    if (!unitId || lines.length === 0) return false;
    return (await change.run({ input: { unitId, year, lines } }, ["InspectionFigures"])).data !== undefined;
  }
  return (
    <FormDialog
      title={t`Kế hoạch kiểm tra năm ${year}`}
      action={t`Lập dự thảo`}
      done={t`Đã lập dự thảo kế hoạch.`}
      change={change}
      save={save}
      onClose={onClose}
    >
      <p style={{ margin: 0 }}>{t`Mọi đơn vị đã được chọn; chọn tháng kiểm tra, hoặc để ngoài kế hoạch.`}</p>
      <Answer of={asked} rows={6}>
        {() =>
          units.map(({ id, year: wave, unit: of }, n) => {
            const unit = of?.fullName ?? "";
            return (
              <NativeSelect
                key={id}
                label={t`${unit}, đợt ${wave}`}
                value={monthOf(id, n)}
                onChange={(event) => setMonths({ ...months, [id]: Number(event.currentTarget.value) })}
                data={[
                  { value: "0", label: t`ngoài kế hoạch` },
                  ...Array.from({ length: 12 }, (_, at) => at + 1).map((month) => ({
                    value: String(month),
                    label: t`tháng ${month}`,
                  })),
                ]}
              />
            );
          })
        }
      </Answer>
      {tried && asked.data && lines.length === 0 && <span role="alert">{t`Chọn ít nhất một đơn vị.`}</span>}
    </FormDialog>
  );
}
