import type { ConferencePageQuery } from "../../gql/graphql.ts";

/** A conference as its page tells it. */
export type ConferenceStory = NonNullable<ConferencePageQuery["conference"]>;
