import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useState } from "react";
import { graphql } from "../../gql/index.ts";
import { useMay } from "../../session/use-session.ts";
import { Card } from "../../ui/card.tsx";
import { formatDay } from "../../ui/day.ts";
import css from "./inspections.module.css";

const PlanDialog = lazy(() => import("./plan-dialog.tsx").then((m) => ({ default: m.PlanDialog })));
const IssuePlanDialog = lazy(() => import("./issue-plan-dialog.tsx").then((m) => ({ default: m.IssuePlanDialog })));
const InspectionFiguresQuery = graphql(`
  query InspectionFigures($year: Int!) {
    inspectionProgress(year: $year) {
      year
      planned
      inspected
      supervisions
      findings
      fixed
      overdue
      waves {
        year
        planned
        inspected
      }
    }
    inspectionPlan(year: $year) {
      id
      version
      number
      issuedOn
      dueOn
    }
  }
`);

/** What the year's plan asked for, and how far it has come; the province drafts and issues that plan here. */
export function InspectionFigures({ year }: { year: number }) {
  const { t } = useLingui();
  const plans = useMay("inspection.plan");
  const [doing, setDoing] = useState<"draft" | "issue">();
  const { data } = useQuery(InspectionFiguresQuery, { variables: { year } });
  const progress = data?.inspectionProgress;
  if (!progress) return null;
  const plan = data.inspectionPlan;
  const number = plan?.number;
  const issued = formatDay(plan?.issuedOn);
  const due = formatDay(plan?.dueOn);
  return (
    <Card
      title={t`Năm ${year}`}
      aside={
        plan && <small>{number ? t`theo ${number} ngày ${issued}` : t`kế hoạch còn là dự thảo, hạn ${due}`}</small>
      }
    >
      <dl className={css["figures"]}>
        <div>
          <dt>{t`Đã kiểm tra`}</dt>
          <dd>{`${progress.inspected}/${progress.planned}`}</dd>
        </div>
        {progress.waves.map(({ year: wave, planned, inspected }) => (
          <div key={wave}>
            <dt>{t`Đợt ${wave}`}</dt>
            <dd>{`${inspected}/${planned}`}</dd>
          </div>
        ))}
        <div>
          <dt>{t`Kiến nghị đã khắc phục`}</dt>
          <dd>{`${progress.fixed}/${progress.findings}`}</dd>
        </div>
        <div>
          <dt>{t`Kiến nghị quá hạn`}</dt>
          <dd>{progress.overdue}</dd>
        </div>
        <div>
          <dt>{t`Cuộc giám sát`}</dt>
          <dd>{progress.supervisions}</dd>
        </div>
      </dl>
      {plans && !plan?.issuedOn && (
        <div className={css["actions"]} style={{ marginTop: 12 }}>
          {plan ? (
            <Button size="xs" onClick={() => setDoing("issue")}>{t`Ban hành kế hoạch`}</Button>
          ) : (
            <Button size="xs" onClick={() => setDoing("draft")}>{t`Lập kế hoạch kiểm tra`}</Button>
          )}
        </div>
      )}
      <Suspense>
        {doing === "draft" && <PlanDialog year={year} onClose={() => setDoing(undefined)} />}
        {doing === "issue" && plan && <IssuePlanDialog plan={plan} onClose={() => setDoing(undefined)} />}
      </Suspense>
    </Card>
  );
}
