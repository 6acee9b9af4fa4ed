import { TextInput } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { CommitteeIssuer } from "../../gql/graphql.ts";
import { useChange } from "../../graph/use-change.ts";
import { useToday } from "../../session/use-session.ts";
import { DayField } from "../../ui/day-field.tsx";
import type { Day } from "../../ui/day.ts";
import { FormDialog } from "../inspections/form-dialog.tsx";
import { DecisionDialog } from "./decision-dialog.tsx";
import { noStaff, StaffField, staffInput } from "./staff-field.tsx";
import { RecordWorkingRegulation, ReStaffCommittee } from "./staffing-documents.ts";
import type { MemberRow } from "./members.ts";

export interface UnitSeen {
  id: string;
  version: number;
}

/** Kiện toàn: the list as it is, to be changed, under a new decision. */
export function ReStaffCommitteeDialog({
  unit,
  from,
  issuer,
  members,
  onClose,
}: {
  unit: UnitSeen;
  from: Day;
  issuer: CommitteeIssuer;
  members: MemberRow[];
  onClose: () => void;
}) {
  const { t } = useLingui();
  const change = useChange(ReStaffCommittee);
  const [staff, setStaff] = useState(noStaff(members));
  const [regulationNumber, setRegulation] = useState("");
  const [taskSplitNumber, setSplit] = useState("");
  return (
    <DecisionDialog
      title={t`Kiện toàn Ban chỉ đạo`}
      action={t`Ghi kiện toàn`}
      done={t`Đã ghi kiện toàn Ban chỉ đạo.`}
      wide
      from={from}
      issuer={issuer}
      change={change}
      onClose={onClose}
      save={async (paper) =>
        Boolean(
          (
            await change.run({
              input: {
                id: unit.id,
                expectedVersion: unit.version,
                ...paper,
                ...staffInput(staff, "committee"),
                regulationNumber: regulationNumber.trim() || null,
                taskSplitNumber: taskSplitNumber.trim() || null,
              },
            })
          ).data,
        )
      }
    >
      {(faultOf, faults) => (
        <>
          <StaffField of="committee" value={staff} onChange={setStaff} faults={faults} />
          <div style={{ display: "grid", gap: 12, gridTemplateColumns: "repeat(auto-fit, minmax(200px, 1fr))" }}>
            <TextInput
              label={t`Quy chế hoạt động số`}
              value={regulationNumber}
              onChange={(event) => setRegulation(event.currentTarget.value)}
              error={faultOf("regulationNumber")}
              autoComplete="off"
            />
            <TextInput
              label={t`Phân công nhiệm vụ số`}
              value={taskSplitNumber}
              onChange={(event) => setSplit(event.currentTarget.value)}
              error={faultOf("taskSplitNumber")}
              autoComplete="off"
            />
          </div>
        </>
      )}
    </DecisionDialog>
  );
}

/** The regulation that came after the decision. */
export function RegulationDialog({ unit, from, onClose }: { unit: UnitSeen; from: Day; onClose: () => void }) {
  const { t } = useLingui();
  const today = useToday();
  const change = useChange(RecordWorkingRegulation);
  const [on, setOn] = useState<Day | null>(today);
  const [tried, setTried] = useState(false);
  const [regulationNumber, setRegulation] = useState("");
  const [taskSplitNumber, setSplit] = useState("");
  const faultOf = (path: string): string | undefined =>
    change.refusal?.fields.find((fault) => fault.path === path)?.message;
  const needed = (value: unknown): string | undefined => (tried && !value ? t`Hãy điền ô này.` : undefined);
  return (
    <FormDialog
      title={t`Ghi quy chế hoạt động`}
      action={t`Ghi quy chế`}
      done={t`Đã ghi quy chế hoạt động.`}
      change={change}
      onClose={onClose}
      save={async () => {
        setTried(true);
        return (
          on !== null &&
          regulationNumber.trim() !== "" &&
          Boolean(
            (
              await change.run({
                input: {
                  id: unit.id,
                  expectedVersion: unit.version,
                  on,
                  regulationNumber: regulationNumber.trim(),
                  taskSplitNumber: taskSplitNumber.trim() || null,
                },
              })
            ).data,
          )
        );
      }}
    >
      <DayField
        label={t`Ngày ban hành`}
        required
        value={on}
        onChange={setOn}
        from={from}
        to={today}
        error={faultOf("on") ?? needed(on)}
      />
      <TextInput
        label={t`Quy chế hoạt động số`}
        required
        value={regulationNumber}
        onChange={(event) => setRegulation(event.currentTarget.value)}
        error={faultOf("regulationNumber") ?? needed(regulationNumber.trim())}
        autoComplete="off"
      />
      <TextInput
        label={t`Phân công nhiệm vụ số`}
        value={taskSplitNumber}
        onChange={(event) => setSplit(event.currentTarget.value)}
        error={faultOf("taskSplitNumber")}
        autoComplete="off"
      />
    </FormDialog>
  );
}
