import type { ReorganisationChangeInput, SourcePortion } from "../../gql/graphql.ts";
import type { PickedUnit } from "../../ui/unit-picker.tsx";

/** The kinds of change that people speak of; each becomes one or several outcomes with their sources. */
export type ChangeKind = "MERGE" | "SPLIT" | "TRANSFER" | "RENAME" | "MOVE" | "ESTABLISH" | "END";

export interface ChangeRow {
  kind: ChangeKind;
  sources: { unit: PickedUnit | null }[];
  outcomes: { code: string; name: string; portion: SourcePortion }[];
  parentCode: string;
  /** Of a transfer: a part of the land where nobody lives, or of land and people. */
  landOnly: boolean;
}

const outcome = (): ChangeRow["outcomes"][number] => ({ code: "", name: "", portion: "PART" });

/** A row as it begins: as many fields as its kind needs at least. */
export function emptyChange(kind: ChangeKind): ChangeRow {
  const count = {
    MERGE: [2, 1],
    SPLIT: [1, 2],
    TRANSFER: [2, 0],
    RENAME: [1, 1],
    MOVE: [1, 0],
    ESTABLISH: [0, 1],
    END: [1, 0],
  }[kind] as [number, number];
  return {
    kind,
    sources: Array.from({ length: count[0] }, () => ({ unit: null })),
    outcomes: Array.from({ length: count[1] }, outcome),
    parentCode: "",
    landOnly: false,
  };
}

/** What the platform is told of one row, which has all its units by then. */
export function changesOf({ kind, sources, outcomes, parentCode, landOnly }: ChangeRow): ReorganisationChangeInput[] {
  const units = sources.flatMap(({ unit }) => unit ?? []);
  const whole = units.map(({ code }) => ({ code, portion: "WHOLE" as const }));
  const [first, second] = units;
  const [made] = outcomes;
  const parent = parentCode.trim() || null;
  const named = { outcomeCode: made?.code.trim(), outcomeName: made?.name.trim() };
  switch (kind) {
    case "MERGE":
      return [{ ...named, parentCode: parent, sources: whole }];
    case "SPLIT":
      return outcomes.map(({ code, name, portion }) => ({
        outcomeCode: code.trim(),
        outcomeName: name.trim(),
        parentCode: parent,
        sources: [{ code: first!.code, portion }],
      }));
    case "TRANSFER":
      return [
        {
          outcomeCode: first!.code,
          outcomeName: first!.fullName,
          stays: true,
          sources: [{ code: first!.code, portion: landOnly ? "PEOPLE" : "PART" }],
        },
        {
          outcomeCode: second!.code,
          outcomeName: second!.fullName,
          stays: true,
          sources: [...whole.slice(1), { code: first!.code, portion: landOnly ? "LAND" : "PART" }],
        },
      ];
    case "RENAME":
      return [{ outcomeCode: first!.code, outcomeName: made!.name.trim(), sources: whole }];
    case "MOVE":
      return [{ outcomeCode: first!.code, outcomeName: first!.fullName, parentCode: parent, sources: whole }];
    case "ESTABLISH":
      return [{ ...named, parentCode: parent, sources: [] }];
    case "END":
      return [{ outcomeCode: null, sources: whole }];
  }
}

/** Which row of the form a fault of the platform belongs to: it counts the outcomes. */
export function rowOfOutcome(rows: readonly ChangeRow[], outcomeIndex: number): number {
  let seen = 0;
  return rows.findIndex((row) => (seen += changesOf(row).length) > outcomeIndex);
}
