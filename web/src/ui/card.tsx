import type { ReactNode } from "react";
import css from "./card.module.css";

/** A white card with one line round it; `flush` leaves the body to a table. */
export const Card = ({
  title,
  aside,
  children,
  flush = false,
}: {
  title?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
  flush?: boolean;
}) => (
  <section className={css["card"]}>
    {title && (
      <div className={css["head"]}>
        <h2>{title}</h2>
        {aside}
      </div>
    )}
    <div className={flush ? undefined : title ? css["body"] : css["padded"]}>{children}</div>
  </section>
);
