import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { UnitLevel } from "../../gql/graphql.ts";
import type { Day } from "../../ui/day.ts";
import { formatShare } from "../../ui/number.ts";

interface Shares {
  shareOfPeople?: number | null;
  shareOfArea?: number | null;
}

/** How much of a unit went: whole, all its people, land only, a known part of the people, or nobody knows. */
export function shareWords({ shareOfPeople, shareOfArea }: Shares): MessageDescriptor {
  if (shareOfPeople === null || shareOfPeople === undefined) return msg`chưa rõ tỷ lệ`;
  if (shareOfPeople === 1) return shareOfArea === 1 ? msg`toàn bộ` : msg`toàn bộ dân số`;
  if (shareOfPeople === 0) return msg`chỉ phần đất`;
  const share = formatShare(shareOfPeople);
  return msg`${share} dân số`;
}

interface Ended {
  unitId: string;
  level: UnitLevel;
  validTo?: Day | null;
  successors: readonly (Shares & { on: Day; to: { unitId: string } })[];
}

/**
 * Whether a commune was divided so that no one unit took all its people: what names no residential area waits for a
 * decision.
 */
export function isDivided({ unitId, level, validTo, successors }: Ended): boolean {
  const heirs = successors.filter(({ on }) => on === validTo);
  return (
    level === "COMMUNE" &&
    heirs.length > 0 &&
    !heirs.some(({ to }) => to.unitId === unitId) &&
    heirs.filter(({ shareOfPeople }) => shareOfPeople === 1).length !== 1
  );
}
