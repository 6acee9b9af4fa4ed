import type { ErrorCode } from "@hoa-nhap/kernel";

/** In which media type a GraphQL answer goes out (GraphQL over HTTP), and what a refusal's status is there. */
export interface Speech {
  type: string;
  statusOf(code: ErrorCode, status: number): number;
}

const GRAPHQL = "application/graphql-response+json";
const JSON_TYPE = "application/json";
/** What is wrong inside a document that was well sent. */
const IN_THE_DOCUMENT: readonly ErrorCode[] = ["GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT"];

const honest: Speech["statusOf"] = (_code, status) => status;
/** Whoever insists on plain JSON may be a client that reads no body behind a 400. */
const lenient: Speech["statusOf"] = (code, status) => (IN_THE_DOCUMENT.includes(code) ? 200 : status);

/**
 * The media type asked for by Accept: by weight, then by the order given. With no preference it is JSON with honest
 * statuses.
 */
export function speechOf(accept: string | undefined): Speech {
  const asked = (accept ?? "")
    .slice(0, 1_000)
    .split(",")
    .map((part) => {
      const [type = "", ...params] = part
        .trim()
        .toLowerCase()
        .split(";")
        .map((piece) => piece.trim());
      return { type, weight: Number(params.find((piece) => piece.startsWith("q="))?.slice(2) ?? 1) };
    });
  const [first] = asked
    .filter(({ type, weight }) => weight > 0 && (type === GRAPHQL || type === JSON_TYPE))
    .sort((a, b) => b.weight - a.weight);
  if (first?.type === GRAPHQL) return { type: GRAPHQL, statusOf: honest };
  return { type: JSON_TYPE, statusOf: first ? lenient : honest };
}
