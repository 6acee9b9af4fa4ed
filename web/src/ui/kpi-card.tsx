import { Link, type LinkProps } from "@tanstack/react-router";
import type { ReactNode } from "react";
import css from "./card.module.css";

interface Kpi {
  label: string;
  value: ReactNode;
  note?: ReactNode;
}

/** One figure of the overview; with `to` it opens the list that the figure counts. */
export function KpiCard({ label, value, note, to }: Kpi & { to?: LinkProps }) {
  const inside = (
    <>
      <div className={css["kpiLabel"]}>{label}</div>
      <div className={css["kpiValue"]}>{value}</div>
      <div className={css["kpiNote"]}>{note}</div>
    </>
  );
  const look = `${css["card"]} ${css["padded"]}`;
  return to ? (
    <Link {...to} className={`${look} ${css["kpiLink"]}`}>
      {inside}
    </Link>
  ) : (
    <div className={look}>{inside}</div>
  );
}
