import type { FragmentType } from "@apollo/client/masking";
import { useFragment } from "@apollo/client/react";
import { graphql } from "../gql/index.ts";
import type { OfficialNameFragment } from "../gql/graphql.ts";
import { useSession } from "../session/use-session.ts";

const OfficialName = graphql(`
  fragment OfficialName on Official {
    id
    name
  }
`);

/**
 * Names of people in posts by their ids, as far as the page has asked for them: not everybody who sees what was done
 * may read by whom. One's own name is always known.
 */
export function useOfficialNames(people: readonly ({ id: string } | null | undefined)[]): Map<string, string> {
  const { account } = useSession();
  const from = people.flatMap((one) =>
    one ? [{ __typename: "Official", id: one.id } as unknown as FragmentType<OfficialNameFragment>] : [],
  );
  const { data } = useFragment({ fragment: OfficialName, from });
  const known = (data as (Partial<OfficialNameFragment> | null)[]).flatMap((one): [string, string][] =>
    one?.id && one.name ? [[one.id, one.name]] : [],
  );
  return new Map([...known, [account.id, account.name]]);
}

/**
 * Names out of an answer that may lack some: somebody of another area stays unnamed and is no failure. One's own name
 * is always known.
 */
export function useToldNames(told: readonly { by?: { id: string; name: string } | null }[]): Map<string, string> {
  const { account } = useSession();
  return new Map([
    ...told.flatMap(({ by }): [string, string][] => (by?.name ? [[by.id, by.name]] : [])),
    [account.id, account.name],
  ]);
}
