import { change, kyselyOf, placeOf, unitOn, type Context } from "@hoa-nhap/subgraph";
import { badField, conflict, covers, forbidden, type LocalDate } from "@hoa-nhap/kernel";
import type { Kysely } from "kysely";
import { drafted } from "../document/document.service.js";
import { planOfYear } from "../plan/plan.reads.js";
import type { Tables } from "../tables.js";
import { letterOf, type Urged } from "./letter.js";
import { lateFindings, lateLaunches, unitsOf, type OverdueUnit } from "./overdue.reads.js";

export interface DraftReminderLetter {
  unitId: string;
  year: number;
  issuer: string;
}

/**
 * Everything overdue by the body that is urged: the district's Front under a province while there are districts, else
 * the commune's.
 */
async function urgedBy(
  db: Kysely<Tables>,
  byCommune: boolean,
  launches: OverdueUnit[],
  findings: OverdueUnit[],
  on: LocalDate,
): Promise<Urged[]> {
  const { communes, districts } = await unitsOf(db, [...launches, ...findings], on);
  const groups = new Map<string, Urged>();
  const put = (unit: OverdueUnit, list: "launches" | "findings"): void => {
    const commune = communes.get(unit.communeKey!);
    const body = (!byCommune && unit.districtKey !== null && districts.get(unit.districtKey)) || commune;
    if (!commune || !body) return;
    const group = groups.get(body.id) ?? { unit: body, launches: [], findings: [] };
    // Communes that have merged since answer as one.
    const same = group[list].find(({ name }) => name === commune.fullName);
    if (same)
      Object.assign(same, { count: same.count + unit.count, dueOn: same.dueOn < unit.dueOn ? same.dueOn : unit.dueOn });
    else group[list].push({ ...unit, name: commune.fullName });
    groups.set(body.id, group);
  };
  launches.forEach((unit) => put(unit, "launches"));
  findings.forEach((unit) => put(unit, "findings"));
  return [...groups.values()].sort((a, b) => (a.unit.code < b.unit.code ? -1 : 1));
}

/**
 * Drafts the letter that urges out of what is overdue today below an office; refused when nothing is. Its issue is the
 * urging on record (R52).
 */
export const draftReminderLetter = (ctx: Context, { unitId, year, issuer }: DraftReminderLetter): Promise<string> =>
  change(ctx, "document.write", "reminder-letter.draft", async (c) => {
    const unit = await unitOn(c.em, ctx.service, unitId, c.today);
    const office = await placeOf(c.em, ctx.service, unit, c.today);
    if (!covers(c.keys, office)) throw forbidden();
    if (unit.level !== "PROVINCE" && unit.level !== "DISTRICT")
      throw badField("unitId", "reminder.level", {
        vi: "Công văn đôn đốc do cấp tỉnh hoặc cấp huyện gửi.",
        en: "A letter that urges is sent by a province or a district.",
      });
    const db = kyselyOf<Tables>(c.em, ctx.service);
    const [launches, findings] = [
      await lateLaunches(db, office, year, c.today),
      await lateFindings(db, office, c.today),
    ];
    const urged = await urgedBy(db, unit.level === "DISTRICT", launches, findings, c.today);
    if (urged.length === 0)
      throw conflict("reminder.nothing-overdue", {
        vi: "Không có đơn vị nào chậm hạn để đôn đốc.",
        en: "Nothing is overdue: there is nobody to urge.",
      });
    const plan = (await planOfYear(db, { today: office.provinceKey, made: unit.provinceKey }, year)) ?? null;
    const document = await drafted(
      c,
      ctx,
      letterOf({ issuer, unit, year, plan, urged, today: c.today, parentId: plan?.documentId ?? null }),
    );
    await c.em.flush();
    const pilots = [...new Set([...launches, ...findings].map(({ pilotId }) => pilotId))];
    await db
      .insertInto("urgedUnit")
      .values(pilots.map((pilotId) => ({ documentId: document.id, pilotId })))
      .execute();
    c.note({ year, launches: launches.length, findings: findings.length });
    return document.id;
  });
