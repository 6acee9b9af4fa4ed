import type { LocalDate, Place } from "@hoa-nhap/kernel";
import { groupedBy } from "@hoa-nhap/subgraph";
import type { SuccessionFact } from "../territory-facts/index.js";
import { startOf, type Version } from "./version.js";

/** Whoever answered for this unit answers as these keys say from that day on. */
export interface Move {
  unitId: string;
  unitKey: number;
  level: string;
  on: LocalDate;
  provinceKey: number;
  communeKey: number | null;
  /** The area that answers from then on; null: the commune alone. Meaningless for a commune or a province. */
  areaKey: number | null;
  to: string;
}
type Placed = Version & Place & { id: string; unitId: string; unitKey: number };

const MOVING = new Set(["PROVINCE", "COMMUNE", "AREA"]);
const moveTo = (from: Placed, to: Placed, on: LocalDate): Move => ({
  unitId: from.unitId,
  unitKey: from.unitKey,
  level: from.level,
  on,
  provinceKey: to.provinceKey!,
  communeKey: to.communeKey,
  areaKey: from.level === "AREA" ? to.areaKey : null,
  to: to.id,
});

/**
 * What moves by itself: a unit that went whole, or whose people all went, into one other; and a unit that goes on under
 * another province or commune. A divided unit moves only by a decision, given as `decided`.
 */
export function movesOf(
  versions: Placed[],
  successions: SuccessionFact[],
  decided: { from: string; to: string; on: LocalDate }[] = [],
  byKey = new Map(versions.map((v) => [v.key, v])),
): Move[] {
  const byUnit = groupedBy(
    versions.filter((v) => MOVING.has(v.level)),
    (v) => v.unit,
  );
  const stepsFrom = groupedBy(successions, (s) => s.from);
  const ofThemselves = [...byUnit.values()].flatMap((lives) => {
    const ordered = lives.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
    const within = ordered.slice(1).flatMap((next, i) => {
      const before = ordered[i]!;
      return before.provinceKey === next.provinceKey && before.communeKey === next.communeKey
        ? []
        : [moveTo(before, next, next.validFrom!)];
    });
    const last = ordered.at(-1)!;
    const heirs = last.validTo
      ? (stepsFrom.get(last.key) ?? []).filter((s) => s.on === last.validTo && s.shareOfPeople === 1)
      : [];
    const heir = heirs.length === 1 ? byKey.get(heirs[0]!.to) : undefined;
    return heir ? [...within, moveTo(last, heir, last.validTo!)] : within;
  });
  return [...ofThemselves, ...decided.map(({ from, to, on }) => moveTo(byKey.get(from)!, byKey.get(to)!, on))];
}
