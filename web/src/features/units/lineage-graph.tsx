import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useId } from "react";
import { formatDay, type Day } from "../../ui/day.ts";
import { LABEL, layoutLineage, NODE, type Place } from "./lineage-layout.ts";
import type { LineageStep } from "./lineage-step.ts";
import { shareWords } from "./succession.ts";
import css from "./units.module.css";
import { SUCCESSION_WORDS } from "./words.ts";

interface Props {
  /** The unit in the middle. */
  name: string;
  days: string;
  before: readonly LineageStep[];
  after: readonly LineageStep[];
}

/**
 * Who became whom, drawn: older units on the left, younger ones on the right. The table under it says the same in
 * words.
 */
export function LineageGraph({ name, days, before, after }: Props) {
  const { t, i18n } = useLingui();
  const head = useId();
  const at = layoutLineage(before.length, after.length);
  const node = ({ x, y }: Place, content: React.ReactNode, key?: string) => (
    <foreignObject key={key} x={x} y={y} {...NODE}>
      {content}
    </foreignObject>
  );
  const outer = (steps: readonly LineageStep[], places: typeof at.before) =>
    steps.map((step, index) => {
      const place = places[index]!;
      return (
        <g key={step.key}>
          <path d={place.arrow} className={css["arrow"]} markerEnd={`url(#${head})`} />
          <foreignObject {...place.label} width={LABEL.width} height={NODE.height}>
            <div className={css["label"]}>
              <span>{i18n._(SUCCESSION_WORDS[step.kind])}</span>
              <span>
                {formatDay(step.on)}
                <br />
                {i18n._(shareWords(step))}
              </span>
            </div>
          </foreignObject>
          {node(place, <Node unit={step.unit} asOf={step.asOf} />)}
        </g>
      );
    });
  return (
    <svg
      className={css["graph"]}
      viewBox={`-2 -2 ${at.width + 4} ${at.height + 4}`}
      style={{ maxWidth: at.width + 4 }}
      role="group"
      aria-label={t`Sơ đồ nguồn gốc và thay đổi`}
    >
      <defs>
        <marker
          id={head}
          viewBox="0 0 8 8"
          refX="8"
          refY="4"
          markerWidth="8"
          markerHeight="8"
          orient="auto"
          markerUnits="userSpaceOnUse"
        >
          <path d="M0 0 8 4 0 8z" className={css["head"]} />
        </marker>
      </defs>
      {outer(before, at.before)}
      {node(
        at.middle,
        <div className={`${css["node"]} ${css["own"]}`}>
          <span>{name}</span>
          <small>{days}</small>
        </div>,
      )}
      {outer(after, at.after)}
    </svg>
  );
}

const Node = ({ unit, asOf }: { unit: LineageStep["unit"]; asOf: Day }) => (
  <Link className={css["node"]} to="/units" search={{ unit: unit.id, asOf }}>
    <span>{unit.fullName}</span>
    <small>{[unit.code, unit.parent?.fullName].filter(Boolean).join(" · ")}</small>
  </Link>
);
