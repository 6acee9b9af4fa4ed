/** Where in the file. */
export interface Fault {
  path: string;
  vi?: string;
  en?: string;
}

/** Why the boundaries were refused, in a sentence for the operator in each language. */
class BoundariesFault extends Error {
  constructor(
    readonly vi: string,
    readonly en: string,
  ) {
    super(`${en} | ${vi}`);
  }
}

export function refuse({ path, vi, en }: Fault, why: string, whyInEnglish: string): never {
  throw new BoundariesFault(
    `BOUNDARIES_FILE=${path}: ${vi ? `${vi} ` : ""}${why}.`,
    `BOUNDARIES_FILE=${path}: ${en ? `${en} ` : ""}${whyInEnglish}.`,
  );
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
