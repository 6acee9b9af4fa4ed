import { Button, Group, Modal } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Refusal } from "../../graph/refusal.ts";
import { ErrorPanel } from "../../ui/error-panel.tsx";

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
  const { t } = useLingui();
  async function go(): Promise<void> {
    if (!(await save())) return;
    notifications.show({ message: done });
    onClose();
  }
  return (
    <Modal opened onClose={onClose} title={title}>
      <form noValidate style={{ display: "grid", gap: 12 }} onSubmit={(event) => { event.preventDefault(); void go(); }} onKeyDown={(event) => { if (event.key === "Enter" && event.ctrlKey) { event.preventDefault(); void go(); } }}>
        {children}
        {refusal && <ErrorPanel refusal={refusal} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>{t`Thôi`}</Button>
          <Button type="submit" loading={busy}>{action}</Button>
        </Group>
      </form>
    </Modal>
  );
}
