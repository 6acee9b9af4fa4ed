import { IconCheck } from "@tabler/icons-react";
import { useLingui } from "@lingui/react/macro";
import css from "./stage-stepper.module.css";

export interface StageGroup {
  key: string;
  label: string;
  state: "done" | "now" | "ahead";
  note?: string;
}

/** How far something has come, as a row of numbered groups; the state is said in words to a screen reader. */
export function StageStepper({ groups }: { groups: StageGroup[] }) {
  const { t } = useLingui();
  const words = { done: t`đã xong`, now: t`đang làm`, ahead: t`chưa tới` };
  return (
    <ol className={css["steps"]} style={{ ["--count" as string]: groups.length }}>
      {groups.map((group, index) => (
        <li key={group.key} className={css[group.state]} aria-current={group.state === "now" ? "step" : undefined}>
          <span className={css["mark"]} aria-hidden>
            {group.state === "done" ? <IconCheck size={16} stroke={2.4} /> : index + 1}
          </span>
          <span className={css["label"]}>{group.label}</span>
          <div className={css["note"]}>
            <span>{group.note ?? words[group.state]}</span>
          </div>
        </li>
      ))}
    </ol>
  );
}
