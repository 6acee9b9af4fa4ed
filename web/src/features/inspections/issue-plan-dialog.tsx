import { TextInput } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql } from "../../gql/index.ts";
import { useChange } from "../../graph/use-change.ts";
import { useToday } from "../../session/use-session.ts";
import { DayField } from "../../ui/day-field.tsx";
import type { Day } from "../../ui/day.ts";
import { FormDialog } from "./form-dialog.tsx";

const IssueInspectionPlan = graphql(`
  mutation IssueInspectionPlan($input: IssueInspectionPlanInput!) {
    issueInspectionPlan(input: $input) {
      id
      version
      number
      issuedOn
    }
  }
`);

/** Number and day of the plan; from then on it is not changed, and its units see it. */
export function IssuePlanDialog({ plan, onClose }: { plan: { id: string; version: number }; onClose: () => void }) {
  const { t } = useLingui();
  const today = useToday();
  const change = useChange(IssueInspectionPlan);
  const [number, setNumber] = useState("");
  const [on, setOn] = useState<Day | null>(today);
  const [tried, setTried] = useState(false);
  const needed = t`Hãy điền ô này.`;
  const faultOf = (field: string): string | undefined =>
    change.refusal?.fields.find(({ path }) => path === field)?.message;
  async function save(): Promise<boolean> {
    setTried(true);
    if (!number.trim() || !on) return false;
    return (
      (
        await change.run(
          { input: { id: plan.id, expectedVersion: plan.version, number: number.trim(), issuedOn: on } },
          ["InspectionFigures"],
        )
      ).data !== undefined
    );
  }
  return (
    <FormDialog
      title={t`Ban hành kế hoạch kiểm tra`}
      action={t`Ban hành`}
      done={t`Đã ban hành kế hoạch kiểm tra.`}
      change={change}
      save={save}
      onClose={onClose}
    >
      <p style={{ margin: 0 }}>{t`Từ khi ban hành, kế hoạch không sửa được nữa.`}</p>
      <TextInput
        label={t`Số kế hoạch`}
        description={t`ví dụ 152/KH-MTTQ`}
        required
        data-autofocus
        autoComplete="off"
        value={number}
        onChange={(event) => setNumber(event.currentTarget.value)}
        error={faultOf("number") ?? (tried && !number.trim() ? needed : undefined)}
      />
      <DayField
        label={t`Ngày ban hành`}
        required
        value={on}
        onChange={setOn}
        to={today}
        error={faultOf("issuedOn") ?? (tried && !on ? needed : undefined)}
      />
    </FormDialog>
  );
}
