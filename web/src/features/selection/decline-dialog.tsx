import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import { graphql } from "../../gql/index.ts";
import { useChange } from "../../graph/use-change.ts";
import { useToday } from "../../session/use-session.ts";
import { ReasonDialog } from "../../ui/reason-dialog.tsx";
import type { Row } from "./candidate.ts";

const DeclineCandidates = graphql(`
  mutation DeclineCandidates($input: DeclineCandidatesInput!) {
    declineCandidates(input: $input) {
      id
      stage
    }
  }
`);

/** Closes the list for those that are marked, with the reason. */
export function DeclineDialog({
  chosen,
  onDone,
  onClose,
}: {
  chosen: readonly Row[];
  onDone: () => void;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const today = useToday();
  const { run, busy, refusal } = useChange(DeclineCandidates);
  async function decline(reason: string): Promise<void> {
    const { data } = await run(
      { input: { units: chosen.map(({ id, version }) => ({ id, expectedVersion: version })), on: today, reason } },
      ["SelectionPage"],
    );
    if (!data) return;
    notifications.show({ message: t`Đã ghi ${chosen.length} đơn vị không được chọn.` });
    onDone();
  }
  return (
    <ReasonDialog
      title={t`Không chọn ${chosen.length} đơn vị`}
      label={t`Lý do không chọn`}
      action={t`Không chọn`}
      busy={busy}
      refusal={refusal}
      onDone={(reason) => void decline(reason)}
      onClose={onClose}
    />
  );
}
