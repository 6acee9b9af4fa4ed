import { useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import type { MapRow } from "../../ui/map-row.ts";
import type { Tone } from "../../ui/state-badge.tsx";
import { UnitMap } from "../../ui/unit-map.tsx";
import { standing, type Board } from "./cells.ts";

const WORST: Tone[] = ["late", "warn", "running", "done", "quiet"];

/**
 * The board's units where their communes lie today; several units of one commune show the one that needs looking after
 * most.
 */
export function BoardMap({
  board,
  districtOf,
}: {
  board: Board;
  districtOf: (id: string | null | undefined) => string;
}) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const places = new Map<string, MapRow & { id: string }>();
  for (const row of board.rows) {
    const code = row.todaysCode ?? row.code;
    const { wave } = row;
    const { tone, words: stands } = standing(row, board, i18n);
    const words = t`đợt ${wave}: ${stands}`;
    const before = places.get(code);
    if (before && WORST.indexOf(before.state) <= WORST.indexOf(tone)) before.words = `${before.words}; ${words}`;
    else
      places.set(code, {
        id: row.id,
        code,
        label: row.name,
        state: tone,
        words: before ? `${words}; ${before.words}` : words,
        group: districtOf(row.districtId),
      });
  }
  return (
    <UnitMap
      label={t`Bản đồ đơn vị làm điểm`}
      rows={[...places.values()]}
      legend={[
        { state: "late", word: t`chậm một mốc` },
        { state: "running", word: t`đang triển khai` },
        { state: "done", word: t`đã ra mắt` },
        { state: "quiet", word: t`đã kết thúc` },
      ]}
      onChoose={(code) => void navigate({ to: "/pilot-units/$id", params: { id: places.get(code)!.id } })}
    />
  );
}
