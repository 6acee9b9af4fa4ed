import type { LocalDate } from "@hoa-nhap/kernel";
import { groupedBy, scopedRead, type Context } from "@hoa-nhap/subgraph";
import { sql } from "kysely";
import type { Tables } from "../tables.js";
import type { Budget, BudgetAmounts, BudgetSource } from "./budget.type.js";
import { FundingSource } from "./funding-words.js";

interface Cell extends BudgetAmounts {
  unitVersionId: string;
  source: FundingSource;
}
/** Sums of bigint come as text. */
type CellText = { [K in keyof Cell]: K extends "unitVersionId" | "source" ? Cell[K] : string };

const AMOUNTS = ["requested", "approved", "disbursed", "spent", "returned", "requestCount", "settledCount"] as const;
const amountsOf = (of: (name: (typeof AMOUNTS)[number]) => number): BudgetAmounts =>
  Object.fromEntries(AMOUNTS.map((name) => [name, of(name)])) as Record<(typeof AMOUNTS)[number], number>;
const total = (cells: readonly BudgetAmounts[]): BudgetAmounts =>
  amountsOf((name) => cells.reduce((sum, cell) => sum + cell[name], 0));
const bySource = (cells: readonly Cell[]): BudgetSource[] => {
  const groups = groupedBy([...cells], (cell) => cell.source);
  return Object.values(FundingSource).flatMap((source) =>
    groups.has(source) ? [{ source, amounts: total(groups.get(source)!) }] : [],
  );
};

/**
 * Money by unit and source as it stood on a day: each step counts from its own day on. One statement, from which every
 * total is added up.
 */
async function cellsOf(ctx: Context, year: number, asOf: LocalDate): Promise<Cell[]> {
  const { db, inArea } = await scopedRead<Tables>(ctx, "budget.read");
  const until = (day: string) => sql`${sql.ref(day)} <= ${asOf}::date`;
  const paid = sql`
    (select coalesce(sum(d.amount), 0)
      from ${sql.table(`${ctx.service}.disbursement`)} d
      where d.request_id = r.id and d."on" <= ${asOf}::date)
  `;
  const rows = await db
    .selectFrom("fundingRequest as r")
    .innerJoin("unit as u", "u.id", "r.unitVersionId")
    .where("r.year", "=", year)
    .where("r.requestedOn", "<=", asOf)
    .where(inArea("r"))
    .groupBy(["r.unitVersionId", "r.source", "u.level", "u.code"])
    .select(["r.unitVersionId", "r.source"])
    .select([
      sql<string>`sum(r.requested)`.as("requested"),
      sql<string>`coalesce(sum(r.approved) filter (where ${until("r.decided_on")}), 0)`.as("approved"),
      sql<string>`sum(${paid})`.as("disbursed"),
      sql<string>`coalesce(sum(r.spent) filter (where ${until("r.settled_on")}), 0)`.as("spent"),
      sql<string>`coalesce(sum(r.returned) filter (where ${until("r.settled_on")}), 0)`.as("returned"),
      sql<string>`count(*)`.as("requestCount"),
      sql<string>`count(*) filter (where ${until("r.settled_on")})`.as("settledCount"),
    ])
    .orderBy(sql`case u.level when 'PROVINCE' then 0 when 'DISTRICT' then 1 else 2 end`)
    .orderBy("u.code")
    .orderBy("r.unitVersionId")
    .execute();
  return (rows as CellText[]).map((row) => ({
    unitVersionId: row.unitVersionId,
    source: row.source,
    ...amountsOf((name) => Number(row[name])),
  }));
}

/** A year's money within the caller's area: totals, by source, by unit; every total is the sum of its parts. */
export async function budgetOf(ctx: Context, year: number, asOf: LocalDate): Promise<Budget> {
  const cells = await cellsOf(ctx, year, asOf);
  const amounts = total(cells);
  return {
    year,
    asOf,
    amounts,
    sources: bySource(cells),
    spentPercent: amounts.approved === 0 ? null : Math.round((amounts.spent * 1000) / amounts.approved) / 10,
    units: [...groupedBy(cells, (cell) => cell.unitVersionId)].map(([unitVersionId, own]) => ({
      unitVersionId,
      amounts: total(own),
      sources: bySource(own),
    })),
  };
}
