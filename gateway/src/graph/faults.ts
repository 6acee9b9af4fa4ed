import { ERROR_CODES, type ErrorCode } from "@hoa-nhap/kernel";
import type { Asked } from "./asked.js";
import type { FetchPlace, Spot } from "./fetch-place.js";
import type { Path } from "./path.js";

type Tree = Record<string, unknown>;

/** What may be told of something that went wrong. */
interface Telling {
  code: ErrorCode;
  /** The subgraph's sentence; absent where only ours may be shown. */
  message?: string;
  rule?: string;
  fields?: { path: string; rule: string; message: string }[];
}
/**
 * Something that went wrong in one fetch. Which places of the answer lack their value because of it is known once the
 * answer is whole.
 */
export interface Trouble extends Telling {
  place: FetchPlace;
  /** Which of the entities asked about; all of them where none is named. */
  entity?: number;
  /** The subgraph's own path below that object. */
  below: Path;
}
/** An object of the answer and the names under which it lacks a value; without names the object itself is lacking. */
interface Lack {
  at: Path;
  names: Path;
}
export interface Fault extends Telling {
  lacks: Lack[];
}

const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown, most: number): value is string => typeof value === "string" && value.length <= most;
const isEmpty = (value: unknown): boolean => value === undefined || value === null;
const typeOf = (object: unknown): string | undefined =>
  isTree(object) && typeof object["__typename"] === "string" ? object["__typename"] : undefined;
const own = (object: unknown, step: string | number): unknown =>
  typeof object === "object" && object !== null && Object.hasOwn(object, step) ? (object as Tree)[step] : undefined;

/** A fetch that brought nothing usable. */
export const lostFetch = (place: FetchPlace, code: ErrorCode = "SUBGRAPH_UNAVAILABLE"): Trouble => ({
  code,
  place,
  below: [],
});

/** Entities that came back as null with no word about them: what the caller may not see does not exist, and says so. */
export function missingEntities(place: FetchPlace, entities: unknown, errors: unknown[] = []): Trouble[] {
  if (!Array.isArray(entities) || !entities.includes(null)) return [];
  const told = new Set(
    errors.map((error) => (isTree(error) && Array.isArray(error["path"]) ? error["path"][1] : undefined)),
  );
  if (told.has(undefined)) return []; // an error without a place speaks for all of them
  return entities.flatMap((entity, index): Trouble[] =>
    entity === null && !told.has(index) ? [{ code: "NOT_FOUND", place, entity: index, below: [] }] : [],
  );
}

function fieldsOf(value: unknown): Telling["fields"] {
  if (!Array.isArray(value)) return undefined;
  const fields = value.filter(
    (f): f is NonNullable<Telling["fields"]>[number] =>
      isTree(f) && isText(f["path"], 200) && isText(f["rule"], 80) && isText(f["message"], 500),
  );
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

function placeOf(place: FetchPlace, path: unknown): Pick<Trouble, "entity" | "below"> {
  const given =
    Array.isArray(path) && path.every((step) => typeof step === "string" || typeof step === "number") ? path : [];
  if (!place.representations) return { below: given };
  const [, entity, ...below] = given;
  return typeof entity === "number" ? { entity, below } : { below: [] };
}

/**
 * A subgraph's error as far as it may leave: one of the codes, message, rule, fields and place. Everything else stays
 * here.
 */
export function reportedFault(place: FetchPlace, error: unknown): Trouble {
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
    place,
    ...placeOf(place, path),
  };
}

// The subgraph's path as far as the caller asked for its steps. Beyond, it is about something that only the planner
// wanted.
function reported({ at, object }: Spot, below: Path, asked: Asked): Lack {
  let here: unknown = object;
  const so = [...at];
  for (const [index, step] of below.entries()) {
    const names = asked.at(so, typeOf(here));
    if (typeof step === "string" && !names.has(step))
      return { at: so, names: [...names.keys()].filter((name) => isEmpty(own(here, name))) };
    if (index === below.length - 1) return { at: so, names: [step] };
    so.push(step);
    here = own(here, step);
  }
  return { at: so, names: [] };
}

function lackOf(spot: Spot, { place, below }: Trouble, asked: Asked): Lack {
  if (below.length) return reported(spot, below, asked);
  const { at, object } = spot;
  const lacking = [...asked.at(at, typeOf(object)).keys()].filter((name) => isEmpty(own(object, name)));
  const fetched = lacking.filter((name) => place.names.has(name));
  // A fetch of nothing but keys was the way to others: those that were never made.
  return { at, names: fetched.length ? fetched : lacking.filter((name) => own(object, name) === undefined) };
}

/**
 * The faults of an answer that is whole by now, each with the places that lack their value because of it, as the caller
 * asked for them.
 */
export const located = (troubles: readonly Trouble[], asked: Asked): Fault[] =>
  troubles.map((trouble) => {
    const { code, message, rule, fields, place, entity } = trouble;
    const one = entity === undefined ? undefined : place.spots[entity];
    const lacks = (one ? [one] : place.spots).map((spot) => lackOf(spot, trouble, asked));
    return {
      code,
      ...(message !== undefined && { message }),
      ...(rule !== undefined && { rule }),
      ...(fields && { fields }),
      lacks,
    };
  });
