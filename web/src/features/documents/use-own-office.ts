import { useQuery } from "@apollo/client/react";
import { graphql } from "../../gql/index.ts";
import { useSession } from "../../session/use-session.ts";

const OwnOffice = graphql(`
  query OwnOffice($version: ID!) {
    unitVersion(id: $version) {
      id
      unitId
      fullName
      organisations(kind: FRONT) {
        id
        name
      }
    }
  }
`);

/**
 * The office of the caller's own post: its unit and its body. No `seat` where the account serves in none that writes
 * documents.
 */
export function useOwnOffice(roles = /^(Provincial|District|Commune)Officer/) {
  const { posts } = useSession();
  const seat = posts.find(({ role }) => roles.test(role))?.unitVersion ?? undefined;
  return { seat, office: useQuery(OwnOffice, { variables: { version: seat ?? "" }, skip: !seat }) };
}
/** Who issues for an office of the Front, as it stands on paper: the standing board of its committee. */
export const issuerOf = (unit: { fullName: string; organisations?: { name: string }[] | null }): string =>
  `Ban Thường trực ${unit.organisations?.[0]?.name ?? unit.fullName}`;
