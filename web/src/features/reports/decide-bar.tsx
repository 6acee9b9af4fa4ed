import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { Refusal } from "../../graph/refusal.ts";
import type { Outcome } from "../../graph/use-change.ts";
import { ErrorPanel } from "../../ui/error-panel.tsx";
import { ReasonDialog } from "../../ui/reason-dialog.tsx";
import css from "./report.module.css";

interface Deciding<I> {
  run: (variables: { input: I }) => Promise<Outcome<object>>;
  busy: boolean;
  refusal: Refusal | undefined;
}
interface Seen {
  id: string;
  expectedVersion: number;
}
interface Props {
  /** What is decided on, at the version that was seen. */
  input: Seen;
  accepting: Deciding<Seen>;
  returning: Deciding<Seen & { reason: string }>;
  words: { accept: string; accepted: string; back: string; backTitle: string; returned: string };
}

/** What the level above may do with what was handed up: accept it, or send it back saying why. */
export function DecideBar({ input, accepting, returning, words }: Props) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const accept = async (): Promise<void> => {
    const { data } = await accepting.run({ input });
    if (data) notifications.show({ message: words.accepted });
  };
  const sendBack = async (reason: string): Promise<void> => {
    const { data } = await returning.run({ input: { ...input, reason } });
    if (!data) return;
    setAsking(false);
    notifications.show({ message: words.returned });
  };
  return (
    <>
      {accepting.refusal && <ErrorPanel refusal={accepting.refusal} />}
      <div className={css["bar"]}>
        <Button variant="default" onClick={() => setAsking(true)}>
          {words.back}
        </Button>
        <Button loading={accepting.busy} onClick={() => void accept()}>
          {words.accept}
        </Button>
      </div>
      {asking && (
        <ReasonDialog
          title={words.backTitle}
          label={t`Lý do, để đơn vị biết cần sửa gì`}
          action={t`Trả lại`}
          busy={returning.busy}
          refusal={returning.refusal}
          onDone={(reason) => void sendBack(reason)}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
