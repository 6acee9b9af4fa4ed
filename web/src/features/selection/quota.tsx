import { useLingui } from "@lingui/react/macro";
import { formatNumber } from "../../ui/number.ts";
import { KpiCard } from "../../ui/kpi-card.tsx";
import { Kpis } from "../../ui/page.tsx";
import type { Board } from "./candidate.ts";
import css from "./selection.module.css";

/** How far the choosing has come against the plan's quota; a district's own models stand beside it (R46, R63). */
export function Quota({ board }: { board: Board }) {
  const { t } = useLingui();
  const { quota, chosen, proposed, endorsed, declined, ownModels } = board;
  const waiting = proposed - chosen - declined;
  return (
    <Kpis>
      <KpiCard
        label={t`Đã chọn trên chỉ tiêu`}
        value={`${formatNumber(chosen)}/${formatNumber(quota)}`}
        note={
          <progress
            className={css["bar"]}
            value={Math.min(chosen, quota)}
            max={Math.max(quota, 1)}
            aria-label={t`Đã chọn ${chosen} trên ${quota}`}
          />
        }
      />
      <KpiCard label={t`Được đề xuất`} value={proposed} note={t`huyện đồng ý ${endorsed}`} />
      <KpiCard label={t`Chờ quyết định`} value={waiting} note={t`không chọn ${declined}`} />
      <KpiCard label={t`Mô hình tự xây dựng`} value={ownModels} note={t`ngoài chỉ tiêu`} />
    </Kpis>
  );
}
