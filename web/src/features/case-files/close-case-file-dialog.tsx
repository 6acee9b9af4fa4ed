import { Button, Group, Modal, NativeSelect } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql } from "../../gql/index.ts";
import type { CloseReason } from "../../gql/graphql.ts";
import { useChange } from "../../graph/use-change.ts";
import { useToday } from "../../session/use-session.ts";
import { DayField } from "../../ui/day-field.tsx";
import type { Day } from "../../ui/day.ts";
import { ErrorPanel } from "../../ui/error-panel.tsx";
import { CLOSE_WORDS } from "./words.ts";

const CloseCaseFile = graphql(`
  mutation CloseCaseFile($input: CloseCaseFileInput!) {
    closeCaseFile(input: $input) {
      id
      version
      stage
      mentors {
        id
        to
      }
      ...CaseFacts_caseFile
      ...CaseFilesTable_caseFile
    }
  }
`);
const WithdrawConsent = graphql(`
  mutation WithdrawConsent($input: WithdrawConsentInput!) {
    withdrawConsent(input: $input) {
      id
      version
      stage
      mentors {
        id
        to
      }
      ...CaseFacts_caseFile
      ...CaseFilesTable_caseFile
    }
  }
`);

/** Ends the help with its reason; consent taken back ends it the same day. */
export function CloseCaseFileDialog({
  file,
  from,
  onClose,
}: {
  file: { id: string; version: number };
  from: Day;
  onClose: () => void;
}) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const closing = useChange(CloseCaseFile);
  const withdrawing = useChange(WithdrawConsent);
  const [on, setOn] = useState<Day | null>(today);
  const [reason, setReason] = useState<CloseReason>("PROGRESSED");
  const refusal = closing.refusal ?? withdrawing.refusal;
  const save = async (): Promise<void> => {
    const target = { id: file.id, expectedVersion: file.version, on: on ?? today };
    const { data } =
      reason === "CONSENT_WITHDRAWN"
        ? await withdrawing.run({ input: target })
        : await closing.run({ input: { ...target, reason } });
    if (data) onClose();
  };
  return (
    <Modal opened onClose={onClose} title={t`Kết thúc hồ sơ`}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
        style={{ display: "grid", gap: 12 }}
      >
        <NativeSelect
          label={t`Lý do`}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value as CloseReason)}
          data={Object.entries(CLOSE_WORDS).map(([value, word]) => ({ value, label: i18n._(word) }))}
        />
        <DayField
          label={t`Ngày kết thúc`}
          required
          value={on}
          onChange={setOn}
          from={from}
          to={today}
          error={refusal?.fields[0]?.message}
        />
        <p
          style={{ margin: 0, color: "var(--hn-secondary)" }}
        >{t`Mọi phân công chấm dứt; người giúp đỡ không còn thấy hồ sơ.`}</p>
        {refusal && <ErrorPanel refusal={refusal} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>{t`Thôi`}</Button>
          <Button type="submit" loading={closing.busy || withdrawing.busy}>{t`Kết thúc hồ sơ`}</Button>
        </Group>
      </form>
    </Modal>
  );
}
