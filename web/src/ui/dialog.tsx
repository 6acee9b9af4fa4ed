import { Modal } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";

/** A dialog over the page: its way out has a name, and its head is no second banner of the page. */
export function Dialog({ title, size, onClose, children }: { title: ReactNode; size?: "lg"; onClose: () => void; children: ReactNode }) {
  const { t } = useLingui();
  return <Modal opened onClose={onClose} title={title} size={size} closeButtonProps={{ "aria-label": t`Đóng` }} attributes={{ header: { role: "presentation" } }}>{children}</Modal>;
}
