import type { TemplatesPageQuery } from "../../gql/graphql.ts";

/** The Word file in which an office prints one type of document. */
export type Template = TemplatesPageQuery["documentTemplates"][number];
