import type { Language } from "./errors.js";
import { AS_ADDRESSEE, BODY_OF, type RoleName, type Scope } from "./roles.js";

/** Where somebody may look: integer keys of units, or the whole country. */
export interface Keys {
  all: boolean;
  provinces: number[];
  districts: number[];
  communes: number[];
  areas: number[];
}

/** One post's rights: what may be done and where. Two posts never lend each other their area. */
export interface Grant {
  role: RoleName;
  scopes: Scope[];
  keys: Keys;
}

/** Who asks. Made by the gateway alone, signed at each hop; a subgraph trusts nothing else. */
export interface Actor {
  kind: "person" | "partner" | "system" | "anonymous";
  /** Account id, partner client id, or the name of the system's own worker. */
  id: string;
  grants: Grant[];
  client: "console" | "bearer" | "partner" | "internal";
  /** Why a partner asks; with the officer and the agreement it is written to the access log. */
  purpose?: string;
  officer?: string;
  agreement?: string;
  requestId: string;
  language: Language;
}

export const NOWHERE: Keys = { all: false, provinces: [], districts: [], communes: [], areas: [] };
export const EVERYWHERE: Keys = { ...NOWHERE, all: true };

export const ANONYMOUS: Omit<Actor, "requestId" | "language" | "client"> = {
  kind: "anonymous",
  id: "anonymous",
  grants: [],
};

export const can = (actor: Actor, scope: Scope): boolean => actor.grants.some((grant) => grant.scopes.includes(scope));

const merged = (lists: number[][]): number[] => [...new Set(lists.flat())].sort((a, b) => a - b);

/**
 * The area in which the actor holds this scope: the union over the posts that carry it, and no other post. One that
 * holds it as an addressee alone has none.
 */
export function keysFor(actor: Actor, scope: Scope): Keys {
  const keys = actor.grants
    .filter(({ role, scopes }) => scopes.includes(scope) && !(AS_ADDRESSEE.includes(scope) && BODY_OF[role]))
    .map((grant) => grant.keys);
  return {
    all: keys.some((k) => k.all),
    provinces: merged(keys.map((k) => k.provinces)),
    districts: merged(keys.map((k) => k.districts)),
    communes: merged(keys.map((k) => k.communes)),
    areas: merged(keys.map((k) => k.areas)),
  };
}

/**
 * How a body of a unit stands among those that a document is addressed to: FINANCE:12, of the unit with this key and
 * none below it.
 */
export const bodyMark = (body: string, unitKey: number): string => `${body}:${unitKey}`;

/** The bodies beside the Front for which the actor holds this scope, as documents name them. */
export const bodiesFor = (actor: Actor, scope: Scope): string[] =>
  [
    ...new Set(
      actor.grants
        .filter(({ scopes }) => scopes.includes(scope))
        .flatMap(({ role, keys }) => {
          const body = BODY_OF[role];
          return body ? [...keys.provinces, ...keys.districts, ...keys.communes].map((key) => bodyMark(body, key)) : [];
        }),
    ),
  ].sort();

export const isNowhere = ({ all, ...lists }: Keys): boolean =>
  !all && Object.values(lists).every((list) => list.length === 0);

/** The place of a row in scope columns. Null where the row lies above that level. */
export interface Place {
  provinceKey: number | null;
  districtKey: number | null;
  communeKey: number | null;
  areaKey: number | null;
}

/** True when the place lies inside the keys. The same rule as the SQL filter and the row-level security policy. */
export function covers(keys: Keys, place: Place): boolean {
  const inside = (list: number[], key: number | null): boolean => key !== null && list.includes(key);
  return (
    keys.all ||
    inside(keys.provinces, place.provinceKey) ||
    inside(keys.districts, place.districtKey) ||
    inside(keys.communes, place.communeKey) ||
    inside(keys.areas, place.areaKey)
  );
}

/** The platform's own worker (projections, demo rows): everywhere, and named in the audit entry. */
export const systemActor = (name: string, scopes: Scope[]): Actor => ({
  kind: "system",
  id: name,
  grants: [{ role: "System", scopes, keys: EVERYWHERE }],
  client: "internal",
  requestId: `system-${name}`,
  language: "vi",
});
