import { Lineage, type Landing, type LocalDate } from "@hoa-nhap/kernel";
import { passageTo, type UnitRow } from "@hoa-nhap/subgraph";
import type { Kysely } from "kysely";
import type { PilotUnitTable, Tables } from "../tables.js";

/** The fact (the commune of the proposal's day) and who answers for it. */
export type Placed = Pick<PilotUnitTable, "unitVersionId" | "communeKey">;

/** The one unit in which all of it lies; null when it was divided, or nobody took it over. */
export const onlyUnit = ([first, ...more]: readonly Landing[]): string | null =>
  first && more.length === 0 && first.in.length === 1 ? first.in[0]! : null;

const isPart = (share: number | null): boolean => share !== null && share > 0 && share < 1;

/**
 * Where pilot units lie in the boundaries of a day. A pilot unit is one thing: where its commune was divided it follows
 * the recorded decision, never a share.
 */
export class Whereabouts {
  /** By the shares of people that the acts tell. */
  readonly shares: Lineage;
  /** A share of a whole thing says nothing about where the thing went. */
  readonly whole: Lineage;

  private constructor(
    readonly units: ReadonlyMap<string, UnitRow>,
    private readonly answering: ReadonlyMap<number, string>,
    territory: ConstructorParameters<typeof Lineage>[0],
    on: LocalDate,
  ) {
    this.shares = new Lineage(territory, on, "PEOPLE");
    const successions = territory.successions.map((step) =>
      isPart(step.shareOfPeople) ? { ...step, shareOfPeople: null } : step,
    );
    this.whole = new Lineage({ ...territory, successions }, on, "PEOPLE");
  }

  /** Four statements, however many pilot units there are. */
  static async of(db: Kysely<Tables>, pilots: readonly Placed[], on: LocalDate): Promise<Whereabouts> {
    const keys = [...new Set(pilots.flatMap(({ communeKey }) => communeKey ?? []))];
    const answering =
      keys.length === 0
        ? []
        : await db
            .selectFrom("unit")
            .select(["id", "unitKey"])
            .where("unitKey", "in", keys)
            .where("level", "=", "COMMUNE")
            .where((eb) => eb.or([eb("validFrom", "is", null), eb("validFrom", "<=", on)]))
            .orderBy("validFrom", (order) => order.asc().nullsFirst())
            .execute();
    const { units, ...territory } = await passageTo(
      db,
      "models",
      [...new Set([...pilots.map((pilot) => pilot.unitVersionId), ...answering.map(({ id }) => id)])],
      on,
    );
    return new Whereabouts(units, new Map(answering.map(({ unitKey, id }) => [unitKey, id])), territory, on);
  }

  /**
   * The version to start from: the fact, or, where the fact's commune was divided, the unit that was decided to answer.
   */
  startOf({ unitVersionId, communeKey }: Placed): string {
    const landings = this.whole.landingsOf(unitVersionId);
    const decided = communeKey === null ? undefined : this.answering.get(communeKey);
    if (onlyUnit(landings) !== null || decided === undefined) return unitVersionId;
    const chosen = onlyUnit(this.whole.landingsOf(decided));
    return chosen !== null && landings.some((landing) => landing.in.includes(chosen)) ? decided : unitVersionId;
  }
}
