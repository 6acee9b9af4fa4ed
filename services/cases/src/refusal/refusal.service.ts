import { covers, forbidden, type LocalDate } from "@hoa-nhap/kernel";
import { assertNotFuture, placeOf, unitOn, type Change } from "@hoa-nhap/subgraph";
import { badField } from "@hoa-nhap/kernel";
import { figure } from "../figure/figure.js";
import { Refusal } from "./refusal.entity.js";

/** Counts people who declined. Nothing else about them is kept. */
export async function recordRefusals(
  c: Change,
  { unitId, on, count }: { unitId: string; on: LocalDate; count: number },
): Promise<Refusal> {
  assertNotFuture("on", on, c.today);
  const unit = await unitOn(c.em, "cases", unitId, on);
  if (unit.level !== "COMMUNE")
    throw badField("unitId", "unit.commune", {
      vi: "Số từ chối ghi ở cấp xã.",
      en: "Refusals are counted in a commune.",
    });
  const place = await placeOf(c.em, "cases", unit, c.today);
  if (!covers(c.keys, place)) throw forbidden();
  const refusal = new Refusal({ ...place, areaKey: null }, on, count);
  c.em.persist(refusal);
  c.tell(figure("I27", count, on, unit.id));
  c.note({ unit: unit.id, on, count });
  return refusal;
}
