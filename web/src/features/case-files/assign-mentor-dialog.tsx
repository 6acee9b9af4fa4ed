import { useQuery } from "@apollo/client/react";
import { Button, Group, Modal, NativeSelect } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql } from "../../gql/index.ts";
import { refusalOf } from "../../graph/refusal.ts";
import { useChange } from "../../graph/use-change.ts";
import { useSession, useToday } from "../../session/use-session.ts";
import { DayField } from "../../ui/day-field.tsx";
import type { Day } from "../../ui/day.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorPanel } from "../../ui/error-panel.tsx";

const MentorCandidates = graphql(`
  query MentorCandidates($commune: ID!) {
    unitVersion(id: $commune) {
      id
      children(first: 30) {
        edges {
          node {
            id
            fullName
            organisations(kind: FRONT_WORK_BOARD) {
              id
              officials {
                id
                name
              }
            }
          }
        }
      }
    }
  }
`);
const AssignMentor = graphql(`
  mutation AssignMentor($input: AssignMentorInput!) {
    assignMentor(input: $input) {
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

/** Assigns one of those who serve in the front work boards of the commune, grouped by residential area. */
export function AssignMentorDialog({
  file,
  from,
  onClose,
}: {
  file: { id: string; version: number };
  from: Day;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const today = useToday();
  const { run, busy, refusal } = useChange(AssignMentor);
  const commune = useSession().posts.find(({ role }) => role === "CommuneOfficer")?.unitVersion;
  const candidates = useQuery(MentorCandidates, { variables: { commune: commune ?? "" }, skip: !commune });
  const boards = (candidates.data?.unitVersion?.children.edges ?? [])
    .map(({ node: { fullName, organisations } }) => ({
      name: fullName,
      officials: (organisations ?? []).flatMap(({ officials }) => officials ?? []),
    }))
    .filter(({ officials }) => officials.length > 0);
  const [account, setAccount] = useState("");
  const [on, setOn] = useState<Day | null>(today);
  const chosen = account || (boards[0]?.officials[0]?.id ?? "");
  const save = async (): Promise<void> => {
    const { data } = await run({
      input: { id: file.id, expectedVersion: file.version, account: chosen, from: on ?? today },
    });
    if (!data) return;
    notifications.show({ message: t`Đã phân công người giúp đỡ.` });
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={t`Phân công người giúp đỡ`}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
        style={{ display: "grid", gap: 12 }}
      >
        {candidates.data && boards.length === 0 ? (
          <EmptyState
            title={t`Chưa có ai để phân công`}
          >{t`Người giúp đỡ cần có tài khoản ở Ban công tác Mặt trận trong xã.`}</EmptyState>
        ) : (
          <NativeSelect
            label={t`Người giúp đỡ`}
            value={chosen}
            onChange={(event) => setAccount(event.currentTarget.value)}
            data={boards.map(({ name, officials }) => ({
              group: name,
              items: officials.map(({ id, name: label }) => ({ value: id, label })),
            }))}
          />
        )}
        <DayField
          label={t`Từ ngày`}
          required
          value={on}
          onChange={setOn}
          from={from}
          to={today}
          error={refusal?.fields[0]?.message}
        />
        {candidates.error && (
          <ErrorPanel refusal={refusalOf(candidates.error)} onRetry={() => void candidates.refetch()} />
        )}
        {refusal && <ErrorPanel refusal={refusal} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>{t`Thôi`}</Button>
          <Button type="submit" loading={busy} disabled={!chosen}>{t`Phân công`}</Button>
        </Group>
      </form>
    </Modal>
  );
}
