import type { LocalDate } from "@hoa-nhap/kernel";

/**
 * The three levels that Vietnamese law knew until 2025-07-01; from that day there are no districts (law 72/2025/QH15).
 */
export type FactLevel = "PROVINCE" | "DISTRICT" | "COMMUNE";

/**
 * What a unit is called by law. A city under the Central government and a city within a province share the word, not
 * the type.
 */
export type FactType =
  | "TINH"
  | "THANH_PHO_TRUC_THUOC"
  | "HUYEN"
  | "QUAN"
  | "THI_XA"
  | "THANH_PHO"
  | "XA"
  | "PHUONG"
  | "THI_TRAN"
  | "DAC_KHU";

/**
 * How one version led to another. Same unit: RECLASSIFY (its type changed, its name and parent perhaps too), RENAME
 * (its name changed, its parent perhaps too), CONTINUE (only its parent or its border changed). Another unit: MERGE
 * (all of it went into one new unit), SPLIT (a part of it went into a new unit), TRANSFER (a part of it went to a unit
 * that already stood). A unit that ends with no successor (a district in 2025) has no succession: its version says by
 * what act it ended.
 */
export type FactSuccessionKind = "CONTINUE" | "RENAME" | "RECLASSIFY" | "MERGE" | "SPLIT" | "TRANSFER";

/**
 * A unit lives from the act that establishes it to the act that ends it, whatever codes and names it bears meanwhile.
 */
export interface UnitFact {
  /**
   * `commune:10963`, or with the day it was established when that lies within these records:
   * `commune:10966:2025-07-01`.
   */
  key: string;
  level: FactLevel;
}

/** A unit while its code, name, type, parent and border did not change. */
export interface VersionFact {
  /** The unit's key, `@`, and the number of the version: `commune:10963@1`. */
  key: string;
  unit: string;
  code: string;
  /** The name without the type. */
  name: string;
  fullName: string;
  type: FactType;
  level: FactLevel;
  /** Key of the unit above; null for a province. */
  parent: string | null;
  /** Null: since before 2019, the beginning of these records. Below the old Hải Phòng they begin on 2025-01-01. */
  validFrom: LocalDate | null;
  /** The first day on which it was no longer so; null: still so. */
  validTo: LocalDate | null;
  /** The act that made this version; null where the records begin without one. */
  legalBasis: string | null;
  /** The act that ended it; null with `validTo`. */
  endedBy: string | null;
}

/** What share of `from` went to `to`: 1 all, 0 none, null unknown, for the acts rarely tell. */
export interface SuccessionFact {
  from: string;
  to: string;
  kind: FactSuccessionKind;
  on: LocalDate;
  legalBasis: string;
  shareOfPeople: number | null;
  shareOfArea: number | null;
}

export interface TerritoryFacts {
  units: UnitFact[];
  versions: VersionFact[];
  successions: SuccessionFact[];
}
