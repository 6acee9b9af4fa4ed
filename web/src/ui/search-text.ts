import * as v from "valibot";

/** Search values of a URL: a wrong one counts as absent, so that an old link still opens. */
export const text = v.fallback(v.optional(v.pipe(v.union([v.string(), v.number()]), v.transform(String))), undefined);
export const number = v.fallback(v.optional(v.number()), undefined);
export const flag = v.fallback(v.optional(v.literal(true)), undefined);
export const day = v.fallback(v.optional(v.pipe(v.string(), v.isoDate())), undefined);
export const oneOf = <const T extends readonly string[]>(values: T) =>
  v.fallback(v.optional(v.picklist(values)), undefined);
