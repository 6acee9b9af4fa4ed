import { useLingui } from "@lingui/react/macro";
import { useToday } from "../session/use-session.ts";
import { daysBetween, formatDay, type Day } from "./day.ts";
import { StateBadge } from "./state-badge.tsx";

/** How a due day stands against the business day: quá 8 ngày, hôm nay, còn 4 ngày. */
export function DueBadge({ dueOn, done = false }: { dueOn: Day | null | undefined; done?: boolean }) {
  const { t } = useLingui();
  const today = useToday();
  if (!dueOn) return null;
  const left = daysBetween(today, dueOn);
  const late = -left;
  const title = formatDay(dueOn);
  if (done) return <StateBadge tone="done" title={title}>{t`đã xong`}</StateBadge>;
  if (left < 0) return <StateBadge tone="late" title={title}>{t`quá ${late} ngày`}</StateBadge>;
  if (left === 0) return <StateBadge tone="running" title={title}>{t`hôm nay`}</StateBadge>;
  return <StateBadge tone={left <= 7 ? "running" : "quiet"} title={title}>{t`còn ${left} ngày`}</StateBadge>;
}
