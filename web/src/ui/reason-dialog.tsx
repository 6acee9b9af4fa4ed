import { Modal, Textarea } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { Refusal } from "../graph/refusal.ts";
import { FormEnd } from "./form-end.tsx";

interface Props {
  title: string;
  label: string;
  action: string;
  busy: boolean;
  refusal?: Refusal;
  /** What the step does that nobody would guess. */
  children?: string;
  onDone: (reason: string) => void;
  onClose: () => void;
}

/** A step that sends something back or ends it: asks why, never "are you sure". */
export function ReasonDialog({ title, label, action, busy, refusal, children, onDone, onClose }: Props) {
  const { t } = useLingui();
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  return (
    <Modal opened onClose={onClose} title={title}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (reason.trim()) onDone(reason.trim());
        }}
      >
        {children && <p style={{ margin: "0 0 12px" }}>{children}</p>}
        <Textarea
          label={label}
          required
          autosize
          minRows={3}
          value={reason}
          data-autofocus
          onChange={(event) => setReason(event.currentTarget.value)}
          error={tried && !reason.trim() ? t`Hãy ghi lý do.` : undefined}
          mb={12}
        />
        <FormEnd action={action} busy={busy} refusal={refusal} onClose={onClose} />
      </form>
    </Modal>
  );
}
