import type { ReactNode } from "react";
import css from "./state.module.css";

/** Something to be seen before going on: a title and what it is about. `urgent` reads it out at once. */
export const Notice = ({
  title,
  urgent = false,
  children,
}: {
  title: string;
  urgent?: boolean;
  children: ReactNode;
}) => (
  <section className={css["notice"]} role={urgent ? "alert" : "note"}>
    <strong>{title}</strong>
    {children}
  </section>
);
