import { Kind, parse, type SelectionSetNode } from "graphql";
import { ERROR_CODES, type ErrorCode } from "@hoa-nhap/kernel";

export type Path = (string | number)[];
type Tree = Record<string, unknown>;

/** Something that went wrong in one fetch, and the places in the answer that lack their value because of it. */
export interface Fault {
  code: ErrorCode;
  /** The subgraph's sentence; absent where only ours may be shown. */
  message?: string;
  rule?: string;
  fields?: { path: string; rule: string; message: string }[];
  paths: Path[];
}

/** Where a fetch hangs in the answer: `path` is the planner's (with "@" for each list), `full` the answer as far as it is known. */
export interface FetchPlace {
  path: readonly (string | number)[];
  full: Tree;
  query: string;
  entities?: number;
}

const MOST_PATHS = 200;
const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown, most: number): value is string => typeof value === "string" && value.length <= most;

/** The real paths behind a planner's path, one per object found there. */
function placesOf(path: readonly (string | number)[], full: unknown): Path[] {
  const found: Path[] = [];
  const walk = (at: number, value: unknown, so: Path): void => {
    if (value === null || value === undefined) return;
    const step = path[at];
    if (Array.isArray(value)) value.forEach((one, index) => walk(step === "@" ? at + 1 : at, one, [...so, index]));
    else if (step === undefined) found.push(so);
    else if (isTree(value)) walk(at + 1, Object.hasOwn(value, step) ? value[step] : undefined, [...so, step]);
  };
  walk(0, full, []);
  return found;
}

/** The names under which a fetch's own fields come back: below `_entities` for entities, else at the top. */
function namesIn(query: string): string[] {
  const names = new Set<string>();
  const collect = (set: SelectionSetNode): void => {
    for (const node of set.selections) {
      if (node.kind === Kind.INLINE_FRAGMENT) collect(node.selectionSet);
      else if (node.kind === Kind.FIELD && node.name.value === "_entities" && node.selectionSet) collect(node.selectionSet);
      else if (node.kind === Kind.FIELD && node.name.value !== "__typename") names.add(node.alias?.value ?? node.name.value);
    }
  };
  for (const node of parse(query).definitions) if (node.kind === Kind.OPERATION_DEFINITION) collect(node.selectionSet);
  return [...names];
}

function pathsOf(place: FetchPlace, at: unknown): Path[] {
  const places = placesOf(place.path, place.full);
  const own = Array.isArray(at) && at.every((step) => typeof step === "string" || typeof step === "number") ? (at as Path) : [];
  if (place.entities === undefined) {
    if (own.length) return places.map((so) => [...so, ...own]);
  } else if (typeof own[1] === "number" && places.length === place.entities) {
    const entity = places[own[1]];
    if (entity && own.length > 2) return [[...entity, ...own.slice(2)]];
    if (entity) return namesIn(place.query).map((name) => [...entity, name]);
  }
  return places.slice(0, MOST_PATHS).flatMap((so) => namesIn(place.query).map((name) => [...so, name]));
}

/** A fetch that brought nothing usable. */
export const lostFetch = (place: FetchPlace): Fault => ({ code: "SUBGRAPH_UNAVAILABLE", paths: pathsOf(place, undefined) });

/** Entities that came back as null with no word about them: what the caller may not see does not exist, and says so. */
export function missingEntities(place: FetchPlace, entities: unknown, errors: unknown[] = []): Fault[] {
  if (!Array.isArray(entities) || !entities.includes(null)) return [];
  const told = new Set(errors.map((error) => (isTree(error) && Array.isArray(error["path"]) ? error["path"][1] : undefined)));
  if (told.has(undefined)) return []; // an error without a place speaks for all of them
  const silent = entities.flatMap((entity, index) => (entity === null && !told.has(index) ? [index] : []));
  const paths = silent.slice(0, MOST_PATHS).flatMap((index) => pathsOf(place, ["_entities", index]));
  return silent.length ? [{ code: "NOT_FOUND", paths }] : [];
}

function fieldsOf(value: unknown): Fault["fields"] {
  if (!Array.isArray(value)) return undefined;
  const fields = value.filter((f): f is NonNullable<Fault["fields"]>[number] => isTree(f) && isText(f["path"], 200) && isText(f["rule"], 80) && isText(f["message"], 500));
  return fields.slice(0, 50).map(({ path, rule, message }) => ({ path, rule, message }));
}

// Codes that speak about the gateway's own request to the subgraph, not about the caller's request to us.
const ABOUT_THE_HOP: Partial<Record<ErrorCode, ErrorCode>> = {
  GRAPHQL_PARSE_FAILED: "INTERNAL_SERVER_ERROR",
  BAD_REQUEST: "INTERNAL_SERVER_ERROR",
  OPERATION_NOT_ALLOWED: "INTERNAL_SERVER_ERROR",
  QUERY_TOO_LARGE: "INTERNAL_SERVER_ERROR",
  // A literal that a scalar of the subgraph refuses (a day that no calendar has) comes back as this.
  GRAPHQL_VALIDATION_FAILED: "BAD_USER_INPUT",
};

/** A subgraph's error as far as it may leave: one of the codes, message, rule, fields and place. Everything else stays here. */
export function reportedFault(place: FetchPlace, error: unknown): Fault {
  const { message, extensions, path } = isTree(error) ? error : {};
  const told = isTree(extensions) ? extensions : {};
  const stated = ERROR_CODES.find((known) => known === told["code"]) ?? "INTERNAL_SERVER_ERROR";
  const code = ABOUT_THE_HOP[stated] ?? stated;
  const silent = code !== stated || code === "INTERNAL_SERVER_ERROR" || code === "SUBGRAPH_UNAVAILABLE";
  const fields = fieldsOf(told["fields"]);
  return {
    code,
    ...(!silent && isText(message, 1_000) && { message }),
    ...(!silent && typeof told["rule"] === "string" && /^[\w.-]{1,80}$/.test(told["rule"]) && { rule: told["rule"] }),
    ...(!silent && fields && { fields }),
    paths: pathsOf(place, path),
  };
}
