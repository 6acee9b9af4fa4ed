import { IconInbox } from "@tabler/icons-react";
import type { ReactNode } from "react";
import css from "./state.module.css";

/** Why there is nothing here, and one way on. */
export const EmptyState = ({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) => (
  <div className={css["empty"]} role="status">
    <IconInbox size={28} stroke={1.3} aria-hidden />
    <div>
      <strong>{title}</strong>
      {children && <div>{children}</div>}
    </div>
    {action}
  </div>
);
