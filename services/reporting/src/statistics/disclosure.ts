import { createHash } from "node:crypto";
import { CATALOGUE, type IndicatorRow } from "../indicator/catalogue.js";

/** One unit's published numbers of a family of indicators; null where it has none. */
export interface Cell {
  id: string;
  value(code: string): number | null;
}
/**
 * Indicators that give each other away (a rate and its parts, the figures of the stock identity). A unit's cell is shown for all of them
 * or for none.
 */
export interface Family {
  counts: string[];
  rates: IndicatorRow[];
}
export interface Hidden {
  cells: ReadonlySet<string>;
  /** The parent's total has to be hidden too, because the cells alone cannot be protected. */
  parent: boolean;
}

const LEAST = 5;
const FULL_GROUP = 10;
const isSmall = (value: number | null): boolean => value !== null && value > 0 && value < LEAST;
const IDENTITY = ["I22", "I23", "I24", "I25X", "I25"];

/** The families of the sensitive indicators. */
export const FAMILIES: readonly Family[] = families(CATALOGUE.filter((indicator) => indicator.sensitive));

function families(sensitive: IndicatorRow[]): Family[] {
  const groups = sensitive.map((indicator) => new Set([indicator.code]));
  const join = (codes: string[]): void => {
    const touched = groups.filter((group) => codes.some((code) => group.has(code)));
    for (const other of touched.slice(1)) {
      for (const code of other) touched[0]!.add(code);
      groups.splice(groups.indexOf(other), 1);
    }
  };
  join(IDENTITY);
  for (const { code, kind, numerator, denominator } of sensitive) if (kind === "RATE") join([code, ...numerator, ...denominator]);
  return groups.map((group) => {
    const members = sensitive.filter((indicator) => group.has(indicator.code));
    return { counts: members.filter(({ kind }) => kind !== "RATE").map(({ code }) => code), rates: members.filter(({ kind }) => kind === "RATE") };
  });
}

/** A cell that may not be shown whatever its neighbours are: a count of 1 to 4, or none or all of fewer than ten. */
export function isUnsafe({ counts, rates }: Family, cell: Cell): boolean {
  const sum = (codes: string[]): number => codes.reduce((total, code) => total + (cell.value(code) ?? 0), 0);
  const isFullGroup = ({ code, numerator, denominator }: IndicatorRow): boolean => {
    if (cell.value(code) === null) return false;
    const [above, below] = [sum(numerator), sum(denominator)];
    return below > 0 && below < FULL_GROUP && (above === 0 || above === below);
  };
  return counts.some((code) => isSmall(cell.value(code))) || rates.some(isFullGroup);
}

/**
 * Which cells under one parent are hidden. Further cells are hidden beside the unsafe ones until the total minus what is shown leaves
 * every small cell open: with n small cells among k larger ones the hidden sum is at least 4n + 5k, so that each small cell could be any of
 * 1 to 4 whatever the others are. The order in which neighbours are taken depends on their ids alone, so the answer is always the same and
 * says nothing about the values.
 */
export function hiddenCells(family: Family, cells: Cell[], forced: ReadonlySet<string>, seed: string): Hidden {
  const hidden = cells.filter((cell) => forced.has(cell.id) || isUnsafe(family, cell));
  if (hidden.length === 0) return { cells: new Set(), parent: false };
  const order = (cell: Cell): string => createHash("sha256").update(`${seed} ${cell.id}`).digest("hex");
  const neighbours = cells.filter((cell) => !hidden.includes(cell)).sort((a, b) => (order(a) < order(b) ? -1 : 1));
  while (!isProtected(family, hidden) && neighbours.length > 0) hidden.push(neighbours.shift()!);
  return { cells: new Set(hidden.map((cell) => cell.id)), parent: !isProtected(family, hidden) };
}

function isProtected({ counts }: Family, hidden: Cell[]): boolean {
  return hidden.length > 1 && counts.every((code) => {
    const values = hidden.map((cell) => cell.value(code) ?? 0);
    const small = values.filter(isSmall).length;
    const large = values.filter((value) => value >= LEAST).length;
    return small === 0 || (large > 0 && values.reduce((sum, value) => sum + value, 0) >= (LEAST - 1) * small + LEAST * large);
  });
}
