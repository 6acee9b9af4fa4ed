import { insideKeys, rowSecurity } from "@hoa-nhap/subgraph";

const sees = (list: string, column: string, type = "int"): string =>
  `${column} && nullif(current_setting('app.${list}', true), '')::${type}[]`;

const atUnits = ["provinces", "districts", "communes"].map((list) => sees(list, `to_${list}`)).join(" or ");

/** Columns of a row that is addressed to units: their keys stand on it, so that no other table's policy is asked. */
export const addressedColumns = `
    to_provinces int[] not null default '{}',
    to_districts int[] not null default '{}',
    to_communes int[] not null default '{}'`;

/** Its own area, and the units that it is addressed to. */
export const addressed = `${insideKeys()} or ${atUnits}`;

/** Its own area, and once issued the units and bodies that it is addressed to, or everybody. */
export const issuedTo = `${insideKeys()} or (state = 'ISSUED' and (programme_wide
  or ${atUnits} or ${sees("bodies", "to_bodies", "text")}))`;

/** What belongs to another row (`pilot_unit p`) is seen by whoever sees that. */
export const partOf = (owner: string, key: string, ...tables: string[]): string => {
  const condition = `exists (select from models.${owner} where ${owner.split(" ")[1]}.id = ${key})`;
  return tables.map((table) => rowSecurity("models", table, condition)).join("\n");
};

/** Columns that go with the responsibility for a place: all that may still change on a row that is otherwise closed. */
export const PLACE_KEYS = "province_key,district_key,commune_key,area_key";

/** A trigger's body that lets nobody take a row away, nor change it but in `columns`. */
export const keeps = (what: string, columns: string): string => `
    begin
      if tg_op = 'DELETE' then raise exception '${what} is kept' using errcode = 'restrict_violation'; end if;
      if (to_jsonb(new) - '{${columns}}'::text[]) is distinct from (to_jsonb(old) - '{${columns}}'::text[]) then
        raise exception '${what} is not changed' using errcode = 'restrict_violation';
      end if;
      return new;
    end`;
