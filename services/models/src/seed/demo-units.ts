import { demoAreaCode } from "@hoa-nhap/demo";
import type { RunningService } from "@hoa-nhap/subgraph";

/** Unit ids of the demo's places by their codes. */
export interface DemoUnits {
  idOf(code: string): string;
  areaIdOf(commune: string, index: number): string | null;
}

/** The units that stood on a day. Codes alone are no identity, so the day is part of the question. */
export async function demoUnits(service: RunningService, on: string): Promise<DemoUnits> {
  const rows = await service.orm.em.fork().getConnection().execute<{ code: string; unitId: string; level: string }[]>(
    `select code, unit_id as "unitId", level from models.unit where (valid_from is null or valid_from <= ?) and (valid_to is null or valid_to > ?)
     order by case level when 'PROVINCE' then 0 when 'DISTRICT' then 1 when 'COMMUNE' then 2 else 3 end desc`, [on, on]);
  const ids = new Map(rows.map((row) => [row.code, row.unitId]));
  return {
    idOf: (code) => {
      const id = ids.get(code);
      if (!id) throw new Error(`the demo's unit ${code} is not known on ${on}`);
      return id;
    },
    areaIdOf: (commune, index) => ids.get(demoAreaCode(commune, index)) ?? null,
  };
}
