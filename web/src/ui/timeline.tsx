import type { ReactNode } from "react";
import css from "./timeline.module.css";

export interface Happening {
  key: string;
  title: ReactNode;
  meta?: ReactNode;
  text?: ReactNode;
}

/** What happened, newest first. */
export const Timeline = ({ of }: { of: Happening[] }) => (
  <ol className={css["line"]}>
    {of.map(({ key, title, meta, text }) => (
      <li key={key}>
        <div className={css["title"]}>{title}</div>
        {meta && <div className={css["meta"]}>{meta}</div>}
        {text && <div>{text}</div>}
      </li>
    ))}
  </ol>
);
