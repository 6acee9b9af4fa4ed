import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { graphql } from "../../gql/index.ts";
import { SENTENCES } from "../../graph/refusal.ts";
import { useChange } from "../../graph/use-change.ts";
import { issuerOf, useOwnOffice } from "./use-own-office.ts";

const DraftReminderLetter = graphql(`
  mutation DraftReminderLetter($input: DraftReminderLetterInput!) {
    draftReminderLetter(input: $input) {
      id
    }
  }
`);

/**
 * The letter that urges, drafted out of what is overdue; its officer goes on from there. For offices of a province or a
 * district.
 */
export function UrgeButton({ year }: { year: number }) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const { seat, office } = useOwnOffice(/^(Provincial|District)Officer/);
  const { run, busy } = useChange(DraftReminderLetter);
  const unit = office.data?.unitVersion;
  if (!seat || !unit) return null;
  async function draft(): Promise<void> {
    const { data, refusal } = await run({ input: { unitId: unit!.unitId, year, issuer: issuerOf(unit!) } }, [
      "DocumentsPage",
    ]);
    if (refusal) {
      const own = SENTENCES[refusal.code];
      return void notifications.show({ color: "red", message: own ? i18n._(own) : refusal.message });
    }
    notifications.show({ message: t`Đã soạn dự thảo công văn đôn đốc.` });
    await navigate({ to: "/documents/$id", params: { id: data.draftReminderLetter.id } });
  }
  return (
    <Button size="xs" variant="default" loading={busy} onClick={() => void draft()}>{t`Soạn công văn đôn đốc`}</Button>
  );
}
