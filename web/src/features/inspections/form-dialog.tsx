import { Modal } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import type { ReactNode } from "react";
import type { Refusal } from "../../graph/refusal.ts";
import { FormEnd } from "../../ui/form-end.tsx";

interface Props {
  title: string;
  action: string;
  done: string;
  change: { busy: boolean; refusal?: Refusal };
  /** Whether it was done; a form that is not filled in does nothing. */
  save: () => Promise<boolean>;
  onClose: () => void;
  children: ReactNode;
}

/** A short form in a dialog: fields, what was refused, Ctrl Enter saves. */
export function FormDialog({ title, action, done, change: { busy, refusal }, save, onClose, children }: Props) {
  async function go(): Promise<void> {
    if (!(await save())) return;
    notifications.show({ message: done });
    onClose();
  }
  return (
    <Modal opened onClose={onClose} title={title}>
      <form
        noValidate
        style={{ display: "grid", gap: 12 }}
        onSubmit={(event) => {
          event.preventDefault();
          void go();
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && event.ctrlKey) {
            event.preventDefault();
            void go();
          }
        }}
      >
        {children}
        <FormEnd action={action} busy={busy} refusal={refusal} onClose={onClose} />
      </form>
    </Modal>
  );
}
