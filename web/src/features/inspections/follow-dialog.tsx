import { Textarea } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql } from "../../gql/index.ts";
import { useChange } from "../../graph/use-change.ts";
import { useToday } from "../../session/use-session.ts";
import { DayField } from "../../ui/day-field.tsx";
import type { Day } from "../../ui/day.ts";
import { FormDialog } from "./form-dialog.tsx";

const FixFinding = graphql(`
  mutation FixFinding($input: FollowFindingInput!) {
    fixFinding(input: $input) {
      id
      version
      state
      fixedOn
      evidence
      isOverdue
      daysLate
      entries {
        id
        step
        on
        note
      }
    }
  }
`);
const ReturnFinding = graphql(`
  mutation ReturnFinding($input: FollowFindingInput!) {
    returnFinding(input: $input) {
      id
      version
      state
      fixedOn
      evidence
      isOverdue
      daysLate
      entries {
        id
        step
        on
        note
      }
    }
  }
`);
const AcceptFinding = graphql(`
  mutation AcceptFinding($input: AcceptFindingInput!) {
    acceptFinding(input: $input) {
      id
      version
      state
      fixedOn
      evidence
      isOverdue
      daysLate
      entries {
        id
        step
        on
        note
      }
    }
  }
`);

export type Follow = "fix" | "accept" | "return";
interface Props {
  follow: Follow;
  finding: { id: string; version: number; what: string };
  from: Day;
  onClose: () => void;
}

/** One step of a finding: the day it was taken, and what shows it or why not. */
export function FollowDialog({ follow, finding, from, onClose }: Props) {
  const { t } = useLingui();
  const today = useToday();
  const [fix, giveBack, accept] = [useChange(FixFinding), useChange(ReturnFinding), useChange(AcceptFinding)];
  const [on, setOn] = useState<Day | null>(today);
  const [note, setNote] = useState("");
  const [tried, setTried] = useState(false);
  const needed = t`Hãy điền ô này.`;
  const input = { id: finding.id, expectedVersion: finding.version };
  const words = {
    fix: { title: t`Báo cáo đã khắc phục`, action: t`Báo cáo`, done: t`Đã báo cáo khắc phục.`, note: t`Minh chứng` },
    accept: { title: t`Xác nhận đã khắc phục`, action: t`Xác nhận`, done: t`Đã xác nhận.`, note: t`Ghi chú` },
    return: { title: t`Trả lại: chưa khắc phục`, action: t`Trả lại`, done: t`Đã trả lại.`, note: t`Lý do` },
  }[follow];
  async function save(): Promise<boolean> {
    setTried(true);
    const text = note.trim();
    if (!on || (follow !== "accept" && !text)) return false;
    if (follow === "accept")
      return (await accept.run({ input: { ...input, on, note: text || null } })).data !== undefined;
    return (await (follow === "fix" ? fix : giveBack).run({ input: { ...input, on, note: text } })).data !== undefined;
  }
  return (
    <FormDialog
      title={words.title}
      action={words.action}
      done={words.done}
      change={{ fix, accept, return: giveBack }[follow]}
      save={save}
      onClose={onClose}
    >
      <p style={{ margin: 0 }}>{finding.what}</p>
      <DayField
        label={t`Ngày`}
        required
        value={on}
        onChange={setOn}
        from={from}
        to={today}
        error={tried && !on ? needed : undefined}
      />
      <Textarea
        label={words.note}
        description={t`không ghi tên người được giúp đỡ`}
        required={follow !== "accept"}
        autosize
        minRows={2}
        data-autofocus
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        error={tried && follow !== "accept" && !note.trim() ? needed : undefined}
      />
    </FormDialog>
  );
}
