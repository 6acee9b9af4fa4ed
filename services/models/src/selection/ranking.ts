import { groupedBy } from "@hoa-nhap/subgraph";
import { type Expression, type Kysely, type SqlBool } from "kysely";
import { PilotStage, SponsorLevel } from "../pilot-unit/pilot-stage.js";
import type { PilotUnitTable, Tables } from "../tables.js";
import { ranked, STANDARD_WEIGHTS, type Rankable, type Ranked, type Weights } from "./score-sheet.js";
import { meetsPeople, meetsSecurity } from "./selection-criteria.js";
import type { CandidateCountRow } from "./selection.tables.js";

/** A candidate as the score sheet sees it. */
interface CandidateRow extends PilotUnitTable, Rankable {
  counts: CandidateCountRow[];
  meetsPeople: boolean;
  meetsSecurity: boolean;
  endorsed: boolean;
}
export type RankedCandidate = Ranked<CandidateRow>;

/** The weights in force for a plan and how often they were set; the standard ones until the province decides. */
export async function weightsOf(db: Kysely<Tables>, planId: string): Promise<{ version: number; weights: Weights }> {
  const row = await db
    .selectFrom("scoreSheet")
    .select(["number", "weights"])
    .where("planId", "=", planId)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ? { version: row.number, weights: row.weights } : { version: 0, weights: STANDARD_WEIGHTS };
}

/**
 * The province's candidates of a plan in the order of need, as far as `inArea` goes: three statements, however many
 * there are.
 */
export async function rankingOf(
  db: Kysely<Tables>,
  planId: string,
  inArea: Expression<SqlBool>,
): Promise<RankedCandidate[]> {
  const rows = await db
    .selectFrom("pilotUnit as p")
    .innerJoin("unit as u", "u.id", "p.unitVersionId")
    .selectAll("p")
    .select("u.fullName")
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom("endorsement as e")
            .select("e.id")
            .whereRef("e.pilotId", "=", "p.id")
            .where("e.level", "=", SponsorLevel.DISTRICT),
        )
        .as("endorsed"),
    )
    .where("p.planId", "=", planId)
    .where("p.sponsor", "=", SponsorLevel.PROVINCE)
    .where("p.stage", "<>", PilotStage.WITHDRAWN)
    .where(inArea)
    .execute();
  if (rows.length === 0) return [];
  const { weights } = await weightsOf(db, planId);
  const counts = groupedBy(
    await db
      .selectFrom("candidateCount")
      .selectAll()
      .where(
        "pilotId",
        "in",
        rows.map(({ id }) => id),
      )
      .orderBy("kind")
      .orderBy("year")
      .execute(),
    ({ pilotId }) => pilotId,
  );
  const candidates = rows.map((row): CandidateRow => {
    const [people, security] = [meetsPeople(row), meetsSecurity(row)];
    return {
      ...row,
      endorsed: Boolean(row.endorsed),
      counts: counts.get(row.id) ?? [],
      meetsPeople: people,
      meetsSecurity: security,
      meetsCriteria: people && security,
    };
  });
  return ranked(candidates, weights);
}
