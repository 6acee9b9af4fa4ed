import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { SuccessionKind } from "../../gql/graphql.ts";
import { Card } from "../../ui/card.tsx";
import { formatDay, type Day } from "../../ui/day.ts";
import { formatShare } from "../../ui/number.ts";
import css from "./units.module.css";
import { SUCCESSION_WORDS } from "./words.ts";

interface Step {
  on: Day;
  kind: SuccessionKind;
  legalBasis: string;
  shareOfPeople?: number | null;
}
interface Props {
  predecessors: readonly (Step & { from: { id: string; code: string; fullName: string; validTo?: Day | null } })[];
  successors: readonly (Step & { to: { id: string; code: string; fullName: string; validFrom?: Day | null } })[];
}

const dayBefore = (day: Day): Day => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** What the unit came from and what it became, each with the day and the act. */
export function Lineage({ predecessors, successors }: Props) {
  const { t, i18n } = useLingui();
  if (predecessors.length + successors.length === 0) return null;
  const line = (key: string, step: Step, unit: { code: string; fullName: string }, asOf: Day) => (
    <li key={key}>
      <Link to="/units" search={{ code: unit.code, asOf }}>{unit.fullName}</Link> ({unit.code}) · {i18n._(SUCCESSION_WORDS[step.kind])} · {formatDay(step.on)}
      {step.shareOfPeople !== null && step.shareOfPeople !== undefined && <> · {t`${formatShare(step.shareOfPeople)} dân số`}</>}
      <br />
      <small>{step.legalBasis}</small>
    </li>
  );
  return (
    <Card title={t`Nguồn gốc và thay đổi`}>
      {predecessors.length > 0 && <h3>{t`Hình thành từ`}</h3>}
      <ul className={css["list"]}>{predecessors.map((step) => line(`${step.from.id} ${step.on}`, step, step.from, dayBefore(step.on)))}</ul>
      {successors.length > 0 && <h3 style={{ marginTop: 12 }}>{t`Trở thành`}</h3>}
      <ul className={css["list"]}>{successors.map((step) => line(`${step.to.id} ${step.on}`, step, step.to, step.on))}</ul>
    </Card>
  );
}
