import { ApolloClient, ApolloLink, InMemoryCache } from "@apollo/client";
import { CombinedGraphQLErrors } from "@apollo/client/errors";
import type { GraphQLCodegenDataMasking } from "@apollo/client/masking";
import { ErrorLink } from "@apollo/client/link/error";
import { documentLink } from "./document-link.ts";

declare module "@apollo/client" {
  export interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}
}

/** The graph as this browser knows it. `onSignedOut` is told when the platform no longer knows the caller. */
export function createClient(onSignedOut: () => void): ApolloClient {
  const signedOut = new ErrorLink(({ error }) => {
    if (CombinedGraphQLErrors.is(error) && error.errors.some((e) => e.extensions?.["code"] === "UNAUTHENTICATED"))
      onSignedOut();
  });
  return new ApolloClient({
    link: ApolloLink.from([signedOut, documentLink]),
    dataMasking: true,
    devtools: { enabled: import.meta.env.DEV },
    cache: new InMemoryCache({
      typePolicies: {
        // A version's children and such are asked for with different days; none of these types is found by `id` alone.
        WaveProgress: { keyFields: false },
        Compilation: { keyFields: false },
        Overdue: { keyFields: false },
      },
    }),
    defaultOptions: { watchQuery: { fetchPolicy: "cache-and-network", nextFetchPolicy: "cache-first" } },
  });
}
