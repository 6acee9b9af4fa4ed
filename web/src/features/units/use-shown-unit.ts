import { useQuery } from "@apollo/client/react";
import { graphql } from "../../gql/index.ts";
import type { Day } from "../../ui/day.ts";
import { versionOn } from "../../ui/unit-days.ts";

const UnitByCode = graphql(`
  query UnitByCode($code: String!, $asOf: LocalDate) {
    unit(code: $code, asOf: $asOf) {
      id
    }
  }
`);
const ShownUnit = graphql(`
  query ShownUnit($id: ID!) {
    unitVersion(id: $id) {
      id
      history {
        id
        unitId
        validFrom
        validTo
        ancestors {
          id
          unitId
        }
        ...UnitHistory_version
      }
    }
  }
`);

/** The unit that the address names, all its versions, and the one of them that stands on the day. */
export function useShownUnit({ unit, code }: { unit?: string; code?: string }, asOf: Day) {
  const byCode = useQuery(UnitByCode, {
    variables: { code: code ?? "", asOf },
    skip: unit !== undefined || code === undefined,
  });
  const id = unit ?? byCode.data?.unit?.id;
  const byId = useQuery(ShownUnit, { variables: { id: id ?? "" }, skip: id === undefined });
  const history = id === undefined ? undefined : byId.data?.unitVersion?.history;
  const unknown = (unit === undefined && byCode.data?.unit === null) || byId.data?.unitVersion === null;
  return {
    asked: {
      data: history ?? (unknown ? [] : undefined),
      error: byCode.error ?? byId.error,
      refetch: (): unknown => (id === undefined ? byCode : byId).refetch(),
    },
    version: history && versionOn(history, asOf),
  };
}
