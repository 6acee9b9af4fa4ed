import { Fragment, type ReactNode } from "react";
import css from "./facts.module.css";

/** Label and value pairs; a pair without a value is left out rather than shown empty. */
export const Facts = ({ of }: { of: [label: string, value: ReactNode][] }) => (
  <dl className={css["facts"]}>
    {of
      .filter(([, value]) => value !== null && value !== undefined && value !== false && value !== "")
      .map(([label, value], index) => (
        <Fragment key={`${index} ${label}`}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
  </dl>
);
