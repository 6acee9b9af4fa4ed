import { useQuery } from "@apollo/client/react";
import { graphql } from "../../gql/index.ts";
import { useSession } from "../../session/use-session.ts";

const OwnCommune = graphql(`
  query OwnCommune($id: ID!) {
    unitVersion(id: $id) {
      id
      unitId
      fullName
      level
      children(first: 100) {
        edges {
          node {
            id
            unitId
            fullName
          }
        }
      }
    }
  }
`);

/** The commune in which the caller holds a post, with its residential areas. */
export function useOwnCommune() {
  const post = useSession().posts.find(({ role }) => role === "CommuneOfficer");
  const { data } = useQuery(OwnCommune, { variables: { id: post?.unitVersion ?? "" }, skip: !post?.unitVersion });
  const commune = data?.unitVersion;
  return { commune, areas: commune?.children.edges.map(({ node }) => node) ?? [] };
}
