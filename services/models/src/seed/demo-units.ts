import { demoAreaCode } from "@hoa-nhap/demo";
import type { RunningService } from "@hoa-nhap/subgraph";

/** Unit ids of the demo's places by their codes. */
export interface DemoUnits {
  idOf(code: string): string;
  nameOf(code: string): string;
  areaIdOf(commune: string, index: number): string | null;
}

/** The units that stood on a day. Codes alone are no identity, so the day is part of the question. */
export async function demoUnits(service: RunningService, on: string): Promise<DemoUnits> {
  const rows = await service.orm.em
    .fork()
    .getConnection()
    .execute<{ code: string; unitId: string; fullName: string }[]>(
      `
        select code, unit_id as "unitId", full_name as "fullName"
        from models.unit
        where (valid_from is null or valid_from <= ?) and (valid_to is null or valid_to > ?)
     order by case level when 'PROVINCE' then 0 when 'DISTRICT' then 1 when 'COMMUNE' then 2 else 3 end desc`,
      [on, on],
    );
  const units = new Map(rows.map((row) => [row.code, row]));
  const known = (code: string) => {
    const unit = units.get(code);
    if (!unit) throw new Error(`the demo's unit ${code} is not known on ${on}`);
    return unit;
  };
  return {
    idOf: (code) => known(code).unitId,
    nameOf: (code) => known(code).fullName,
    areaIdOf: (commune, index) => units.get(demoAreaCode(commune, index))?.unitId ?? null,
  };
}
