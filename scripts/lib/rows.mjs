import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root, services } from "./paths.mjs";

/**
 * Which rows a package's `src/rows.ts` holds. What every service has (its log, its copy of the territory) is the
 * subgraph's, read where there is all of it.
 */
const SHARED = [
  "audit_entry",
  "event",
  "event_epoch",
  "idempotency",
  "reading_cursor",
  "territory_act",
  "unit",
  "unit_move",
  "unit_succession",
  "upload",
];
const OWN_TERRITORY = ["unit", "unit_succession"];
export const ROOMS = [
  { folder: "packages/subgraph", schema: "models", holds: (table) => SHARED.includes(table) },
  ...services.map((schema) => ({
    folder: `services/${schema}`,
    schema,
    holds: (table) => !SHARED.includes(table) || (schema === "organisation" && OWN_TERRITORY.includes(table)),
  })),
];

/** What the driver gives of a type of PostgreSQL's (packages/subgraph/src/pool.ts): days, instants and 64 bits as text. */
const TYPES = {
  bool: "boolean",
  bytea: "Buffer",
  date: "LocalDate",
  float8: "number",
  int4: "number",
  int8: "string",
  text: "string",
  timestamptz: "string",
  uuid: "string",
  varchar: "string",
  xid8: "string",
};

const COLUMNS = `
  select c.relname as table, a.attname as column, t.typname as type, not a.attnotnull as nullable,
    a.atthasdef or a.attidentity <> '' as given
  from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    join pg_type t on t.oid = a.atttypid
  where c.relnamespace = $1::regnamespace and c.relkind = 'r' and c.relname <> 'migration'
  order by c.relname, a.attnum`;

/**
 * The rows of a room's tables as TypeScript, from a migrated database: names as Kysely's CamelCasePlugin gives them.
 * What SQL cannot say (an enum's own type, what is in a jsonb) stands in the room's `row-types.json`.
 * @param {import('pg').Client} client @param {{ folder: string, schema: string, holds(table: string): boolean }} room
 * @returns {Promise<string>}
 */
export async function generateRows(client, { folder, schema, holds }) {
  const told = typesTold(JSON.parse(readFileSync(join(root, folder, "row-types.json"), "utf8")));
  const columns = (await client.query(COLUMNS, [schema])).rows.filter(({ table }) => holds(table));
  const used = new Set(["kysely Generated", "kysely Selectable"]);
  const lines = new Map();
  for (const { table, column, type, nullable, given } of columns) {
    const known = told.get(`${table}.${column}`);
    told.delete(`${table}.${column}`);
    if (known?.from) used.add(`${known.from} ${known.name}`);
    let text = typeOf(type, known?.text, `${schema}.${table}.${column} (${type})`);
    if (/\bLocalDate\b/.test(text)) used.add("@hoa-nhap/kernel LocalDate");
    if (nullable) text += " | null";
    if (given) text = `Generated<${text}>`;
    lines.set(table, [...(lines.get(table) ?? []), `    ${camel(column)}: ${text};`]);
  }
  if (told.size > 0) throw new Error(`${folder}/row-types.json names no column: ${[...told.keys()].join(", ")}`);
  const tables = [...lines].map(([table, own]) => `  ${camel(table)}: {\n${own.join("\n")}\n  };`);
  return [
    "// Made from the migrated database by `npm run rows`; edits are lost.",
    ...imports(used),
    "",
    "/** What the database holds, in camel case. */",
    `export interface Tables {\n${tables.join("\n")}\n}`,
    "/** Rows as they are read. */",
    "export type Rows = { [T in keyof Tables]: Selectable<Tables[T]> };",
    "",
  ].join("\n");
}

/** { from: { type: ["table.column"] } } by column. A type without a module is written as it stands. */
const typesTold = (content) =>
  new Map(
    Object.entries(content).flatMap(([from, types]) =>
      Object.entries(types).flatMap(([text, columns]) =>
        columns.map((column) => [column, { from, text, name: /\w+/.exec(text)[0] }]),
      ),
    ),
  );

function typeOf(type, told, what) {
  if (type === "jsonb") {
    if (!told) throw new Error(`${what}: row-types.json must say what is in it`);
    return told;
  }
  if (type.startsWith("_")) return `${typeOf(type.slice(1), told, what)}[]`;
  if (!TYPES[type]) throw new Error(`${what}: scripts/lib/rows.mjs does not know what the driver gives`);
  return told ?? TYPES[type];
}

const camel = (name) => name.replaceAll(/_(\w)/g, (_, letter) => letter.toUpperCase());

function imports(used) {
  const byModule = Map.groupBy(
    [...used].map((one) => one.split(" ")),
    ([from]) => from,
  );
  return [...byModule]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, names]) => {
      const sorted = names.map(([, name]) => name).sort();
      const line = `import type { ${sorted.join(", ")} } from "${from}";`;
      return line.length <= 120 ? line : `import type {\n${sorted.map((n) => `  ${n},\n`).join("")}} from "${from}";`;
    });
}
