import { CAPS } from "../limits/caps.js";
import { nestsDeeper, readJsonObject } from "../limits/json.js";
import { Refusal } from "../refusal.js";

/** A GraphQL request as it came in: well formed, within the caps of its variables, not yet judged. */
export interface GraphqlRequest {
  text?: string;
  /** Hex sha256 of a known operation. */
  hash?: string;
  /** The hash came by the protocol of automatic persisted queries. */
  isAutomatic?: boolean;
  operationName?: string;
  variables: Record<string, unknown>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const HASH = /^(?:sha256:)?([0-9a-f]{64})$/;

function hashIn(extensions: unknown, documentId: unknown): Pick<GraphqlRequest, "hash" | "isAutomatic"> {
  const persisted = isRecord(extensions) ? extensions["persistedQuery"] : undefined;
  const isAutomatic = isRecord(persisted);
  const given = isAutomatic ? persisted["sha256Hash"] : documentId;
  if (!isAutomatic && (given === undefined || given === null)) return {};
  const hash = typeof given === "string" ? HASH.exec(given)?.[1] : undefined;
  if (isAutomatic && persisted["version"] !== 1) throw new Refusal("BAD_REQUEST");
  if (hash === undefined) throw new Refusal("OPERATION_NOT_ALLOWED");
  return { hash, ...(isAutomatic && { isAutomatic }) };
}

export function readGraphqlRequest(body: unknown): GraphqlRequest {
  const { query, operationName, variables, extensions, documentId } = readJsonObject(body);
  const isText = (value: unknown): value is string | null | undefined =>
    value === undefined || value === null || typeof value === "string";
  const isObject = (value: unknown): boolean => value === undefined || value === null || isRecord(value);
  if (!isText(query) || !isText(operationName) || !isObject(variables) || !isObject(extensions))
    throw new Refusal("BAD_REQUEST");
  const { hash, isAutomatic } = hashIn(extensions, documentId);
  if (!query && hash === undefined) throw new Refusal("BAD_REQUEST");
  const values = (variables ?? {}) as Record<string, unknown>;
  if (nestsDeeper(values, CAPS.variablesDepth)) throw new Refusal("QUERY_TOO_LARGE");
  // Only a body that long can hold variables that long.
  if ((body as Buffer).length > CAPS.variablesBytes && Buffer.byteLength(JSON.stringify(values)) > CAPS.variablesBytes)
    throw new Refusal("QUERY_TOO_LARGE");
  return {
    ...(query && { text: query }),
    ...(hash && { hash }),
    ...(isAutomatic && { isAutomatic }),
    ...(operationName && { operationName }),
    variables: values,
  };
}
