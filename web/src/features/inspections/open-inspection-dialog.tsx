import { NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { graphql } from "../../gql/index.ts";
import type { InspectionKind } from "../../gql/graphql.ts";
import { useChange } from "../../graph/use-change.ts";
import { useToday } from "../../session/use-session.ts";
import { DayField } from "../../ui/day-field.tsx";
import type { Day } from "../../ui/day.ts";
import { FormDialog } from "./form-dialog.tsx";
import { KIND_WORDS } from "./words.ts";

const OpenInspection = graphql(`
  mutation OpenInspection($input: OpenInspectionInput!) {
    openInspection(input: $input) {
      id
    }
  }
`);

/** Begins a visit: what kind, when, who; and why, where the year's plan does not have it. */
export function OpenInspectionDialog({
  pilotUnit,
  isLaunched,
  onClose,
}: {
  pilotUnit: string;
  isLaunched: boolean;
  onClose: () => void;
}) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const today = useToday();
  const change = useChange(OpenInspection);
  const kinds: InspectionKind[] = isLaunched ? ["WORKING", "SUPERVISION"] : ["READINESS", "SUPERVISION"];
  const [kind, setKind] = useState<InspectionKind>(kinds[0]!);
  const [on, setOn] = useState<Day | null>(today);
  const [leader, setLeader] = useState("");
  const [members, setMembers] = useState("");
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const needed = t`Hãy điền ô này.`;
  const faultOf = (field: string): string | undefined =>
    change.refusal?.fields.find(({ path }) => path === field)?.message;
  async function save(): Promise<boolean> {
    setTried(true);
    if (!on || !leader.trim()) return false;
    const team = [leader, ...members.split("\n")]
      .map((post) => post.trim())
      .filter(Boolean)
      .map((post) => ({ post }));
    const { data } = await change.run(
      { input: { pilotUnitId: pilotUnit, kind, heldOn: on, team, unplannedReason: reason.trim() || null } },
      ["PilotInspections"],
    );
    if (data) void navigate({ to: "/inspections/$id", params: { id: data.openInspection.id } });
    return data !== undefined;
  }
  return (
    <FormDialog
      title={t`Mở cuộc kiểm tra`}
      action={t`Bắt đầu`}
      done={t`Đã mở cuộc kiểm tra.`}
      change={change}
      save={save}
      onClose={onClose}
    >
      <NativeSelect
        label={t`Loại cuộc`}
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value as InspectionKind)}
        data={kinds.map((value) => ({ value, label: i18n._(KIND_WORDS[value]) }))}
      />
      <DayField
        label={t`Ngày kiểm tra`}
        required
        value={on}
        onChange={setOn}
        to={today}
        error={faultOf("heldOn") ?? (tried && !on ? needed : undefined)}
      />
      <TextInput
        label={t`Trưởng đoàn`}
        description={t`chức vụ`}
        required
        data-autofocus
        autoComplete="off"
        value={leader}
        onChange={(event) => setLeader(event.currentTarget.value)}
        error={tried && !leader.trim() ? needed : undefined}
      />
      <Textarea
        label={t`Thành viên`}
        description={t`mỗi dòng một người, ghi chức vụ`}
        autosize
        minRows={2}
        value={members}
        onChange={(event) => setMembers(event.currentTarget.value)}
      />
      <TextInput
        label={t`Lý do ngoài kế hoạch`}
        description={t`khi kế hoạch kiểm tra của năm không có đơn vị này`}
        autoComplete="off"
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={faultOf("unplannedReason")}
      />
    </FormDialog>
  );
}
