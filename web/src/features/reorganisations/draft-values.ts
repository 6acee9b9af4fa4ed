import type { ReorganisationFileKind } from "../../gql/graphql.ts";
import type { Day } from "../../ui/day.ts";
import type { ChangeRow } from "./changes.ts";

/** The form in which an act is drafted; the way says whether it comes from a file, by hand, or ends districts. */
export interface DraftValues {
  title: string;
  basis: string;
  effectiveOn: Day | null;
  way: "FILE" | "HAND" | "DISTRICTS";
  fileKind: ReorganisationFileKind;
  upload: string | null;
  provinces: string | null;
  changes: ChangeRow[];
  province: string;
}
