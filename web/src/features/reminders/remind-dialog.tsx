import { Modal, Textarea } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql } from "../../gql/index.ts";
import type { DutyKind } from "../../gql/graphql.ts";
import { useChange } from "../../graph/use-change.ts";
import { FormEnd } from "../../ui/form-end.tsx";
import { OFFICE_WORDS } from "./words.ts";

const RemindNow = graphql(`
  mutation RemindNow($input: RemindNowInput!) {
    remindNow(input: $input) {
      id
      office
      officeUnit {
        id
        fullName
      }
    }
  }
`);

interface Props {
  kind: DutyKind;
  subjectId: string;
  /** What it is about, in words. */
  about: string;
  onClose: () => void;
}

/** Urging about one thing, now; the platform knows which office it goes to. */
export function RemindDialog({ kind, subjectId, about, onClose }: Props) {
  const { t, i18n } = useLingui();
  const [note, setNote] = useState("");
  const { run, busy, refusal } = useChange(RemindNow);
  async function send(): Promise<void> {
    const { data } = await run({ input: { kind, subjectId, note: note.trim() || null } }, ["PilotReminders"]);
    if (!data) return;
    const office = [i18n._(OFFICE_WORDS[data.remindNow.office]), data.remindNow.officeUnit?.fullName]
      .filter(Boolean)
      .join(", ");
    notifications.show({ message: t`Đã đôn đốc: ${office}.` });
    onClose();
  }
  return (
    <Modal opened onClose={onClose} title={t`Đôn đốc ngay`}>
      <form
        noValidate
        style={{ display: "grid", gap: 12 }}
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <p style={{ margin: 0 }}>{about}</p>
        <Textarea
          label={t`Lời nhắn`}
          description={t`không bắt buộc; không ghi tên người được giúp đỡ`}
          autosize
          minRows={2}
          maxLength={500}
          data-autofocus
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <FormEnd action={t`Đôn đốc`} busy={busy} refusal={refusal} onClose={onClose} />
      </form>
    </Modal>
  );
}
