import { useQuery } from "@apollo/client/react";
import { graphql } from "../gql/index.ts";
import { useSession } from "./use-session.ts";

const SeatQuery = graphql(`
  query Seat($version: ID!) {
    unitVersion(id: $version) {
      id
      unitId
      fullName
      level
    }
  }
`);

/** The unit in which the caller serves and records; nothing until it is known, or where the caller records nothing. */
export function useSeat() {
  const { posts } = useSession();
  const version =
    posts.find(({ role }) => /^(Provincial|District|Commune)(Officer|Leader)|^ResidentialHead/.test(role))
      ?.unitVersion ?? undefined;
  return useQuery(SeatQuery, { variables: { version: version ?? "" }, skip: !version }).data?.unitVersion ?? undefined;
}
