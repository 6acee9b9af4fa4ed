import { Skeleton } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import css from "./state.module.css";

/** The shape of the rows to come; shown only after 200 ms, so that a quick answer does not flicker. */
export function Loading({ rows = 6, height = 40 }: { rows?: number; height?: number }) {
  const { t } = useLingui();
  return (
    <div
      className={css["appear"]}
      role="status"
      aria-label={t`Đang tải`}
      style={{ padding: 16, display: "grid", gap: 10 }}
    >
      {Array.from({ length: rows }, (_, index) => (
        <Skeleton key={index} height={height - 16} radius={4} animate={false} width={`${96 - ((index * 13) % 30)}%`} />
      ))}
    </div>
  );
}
