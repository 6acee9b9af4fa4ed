import { useLingui } from "@lingui/react/macro";
import type { MapRow } from "../../ui/map-row.ts";
import type { Tone } from "../../ui/state-badge.tsx";
import { UnitMap } from "../../ui/unit-map.tsx";
import type { Row } from "./candidate.ts";

/** Where the candidates lie and how they rank: within the quota, behind it, chosen, not chosen. */
export function CandidatesMap({
  rows,
  quota,
  onOpen,
}: {
  rows: readonly Row[];
  quota: number;
  onOpen: (id: string) => void;
}) {
  const { t } = useLingui();
  const stateOf = ({ stage, rank }: Row): Tone =>
    stage === "NOT_SELECTED" ? "quiet" : stage !== "PROPOSED" ? "done" : rank <= quota ? "running" : "warn";
  const words: Record<Tone, string> = {
    running: t`hạng trong chỉ tiêu`,
    warn: t`hạng ngoài chỉ tiêu`,
    done: t`đã chọn`,
    quiet: t`không chọn`,
    late: "",
  };
  const ids = new Map(rows.flatMap((row) => (row.unit ? [[row.unit.code, row.id]] : [])));
  const places = rows.flatMap((row): MapRow[] => {
    const { unit, rank, district } = row;
    const state = stateOf(row);
    return unit
      ? [
          {
            code: unit.code,
            label: unit.fullName,
            state,
            words: t`hạng ${rank}, ${words[state]}`,
            group: district?.fullName,
          },
        ]
      : [];
  });
  return (
    <UnitMap
      label={t`Bản đồ đơn vị được đề xuất`}
      rows={places}
      legend={(["running", "warn", "done", "quiet"] as const).map((state) => ({ state, word: words[state] }))}
      onChoose={(code) => onOpen(ids.get(code)!)}
    />
  );
}
