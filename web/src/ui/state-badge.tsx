import type { ReactNode } from "react";
import css from "./badge.module.css";

export type Tone = "late" | "done" | "running" | "quiet" | "warn";

/** A state as a dot and a word; colour never speaks alone. */
export const StateBadge = ({ tone, children, title }: { tone: Tone; children: ReactNode; title?: string }) => (
  <span className={`${css["badge"]} ${css[tone]}`} title={title}>
    {children}
  </span>
);
