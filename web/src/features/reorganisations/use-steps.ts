import { useLingui } from "@lingui/react/macro";
import type { StageGroup } from "../../ui/stage-stepper.tsx";
import type { Act } from "./act.ts";

/** An act on its way: its content, free of faults, decided, applied. */
export function useSteps(): (act: Act) => StageGroup[] {
  const { t } = useLingui();
  return (act) => {
    const isClosed = act.state === "APPLIED" || act.state === "CANCELLED";
    const done = [
      true,
      isClosed || act.faults.length === 0,
      isClosed || act.state === "READY",
      act.state === "APPLIED",
    ];
    const now = isClosed ? -1 : done.indexOf(false);
    const left = act.undecided;
    const faults = act.faults.length;
    const steps = [
      { key: "draft", label: t`Lập dự thảo` },
      { key: "faults", label: t`Hết lỗi`, note: faults > 0 ? t`còn ${faults} lỗi` : undefined },
      { key: "decide", label: t`Quyết định`, note: left > 0 ? t`còn ${left} việc` : undefined },
      {
        key: "apply",
        label: t`Thực hiện`,
        note: act.state === "CANCELLED" ? t`đã hủy` : act.state === "READY" ? t`chờ thực hiện` : undefined,
      },
    ];
    return steps.map((step, at) => ({ ...step, state: done[at] ? "done" : at === now ? "now" : "ahead" }));
  };
}
