/** What somebody outside sees of one report: numbers, and nothing where they are hidden. */
export interface Seen {
  id: string;
  /** The unit, the same in every period. */
  unit: string;
  level: string;
  /** The sheet of the district above; null for what stands below the province directly. */
  district: string | null;
  /** The sheet of the province; needed where a period has several. */
  province?: string | null;
  /** Units that this one was made of since the period before. Without it, itself. */
  before?: readonly string[];
  /** All its models are its own: it is in no sum but the two kept apart. */
  isApart?: boolean;
  shown: ReadonlyMap<string, number>;
  hidden: ReadonlySet<string>;
}
/** What was published of one period at one time; of a period there may be several editions, one after the other. */
export interface SeenTable {
  period: number;
  sheets: Seen[];
}
/** A rate and what it is the quotient of; `scale` is 100 for percent. */
export interface Rate {
  code: string;
  numerator: string[];
  denominator: string[];
  scale: number;
}
export interface Equation {
  terms: Map<string, number>;
  /** The sum of the terms: exactly, or at most, this. */
  sum: number;
  isExact: boolean;
}
/** The hidden cells with the bounds that are plain to see, and how they hang together. */
export interface Known {
  bounds: Map<string, { low: number; high: number }>;
  equations: Equation[];
}
/** Cells with how often each is counted. */
export type Terms = [cell: string, n: number][];

/**
 * What everybody knows of the figures, written down a second time and not taken from the code under attack: opening +
 * in - out = closing, a part is no more than its whole, an amount is nothing where nobody has it.
 */
const MOVEMENT: Terms[] = [
  [
    ["I22", 1],
    ["I23", 1],
    ["I25X", -1],
    ["I25", -1],
  ],
  [
    ["I22", 1],
    ["I23", 1],
    ["I24", -1],
  ],
];
const PARTS: [string[], string][] = [
  [["I28"], "I25"],
  [["I26"], "I25"],
  [["I41", "I42", "I43"], "I25"],
  [["I45"], "I25X"],
  [["I31"], "I24"],
  [["I32"], "I24"],
  [["I33"], "I24"],
  [["I34"], "I24"],
  [["I35"], "I24"],
  [["I37"], "I24"],
  [["I38"], "I24"],
  [["I46"], "I24"],
  [["I48"], "I46"],
  [["I54"], "I52"],
  [["I53"], "I52"],
  [["I56"], "I52"],
  [["I59"], "I52"],
  [["I55N"], "I54"],
  [["I40N"], "I40D"],
  [["I25R"], "I24R"],
];
const AMOUNTS: [string, string][] = [
  ["I36", "I35"],
  ["I39", "I38"],
];
const APART: [string, string][] = [
  ["I24R", "I24"],
  ["I25R", "I25"],
];

export const cellOf = (id: string, code: string): string => `${id} ${code}`;

/**
 * Everything that is known of the hidden cells of all periods; `more` are further sums that were published. The
 * attacker is the strongest there is: of all that could be so (a part that is all of its whole, a closing that is the
 * next opening) exactly what is so is believed.
 */
export function whatIsKnown(
  tables: SeenTable[],
  rates: Rate[],
  truth: ReadonlyMap<string, number>,
  more: { terms: Terms; sum: number }[] = [],
): Known {
  const bounds: Known["bounds"] = new Map();
  const equations: Equation[] = [];
  const shown = new Map<string, number>();
  for (const sheet of tables.flatMap(({ sheets }) => sheets)) {
    for (const [code, value] of sheet.shown) shown.set(cellOf(sheet.id, code), value);
    for (const code of sheet.hidden) bounds.set(cellOf(sheet.id, code), { low: 0, high: Infinity });
  }
  const sumOf = (terms: Terms): number => terms.reduce((sum, [cell, n]) => sum + n * (truth.get(cell) ?? 0), 0);
  const add = (terms: Terms, isExact: boolean, is = 0): void => {
    if (!terms.every(([cell]) => shown.has(cell) || bounds.has(cell))) return;
    if (isExact ? Math.abs(sumOf(terms) - is) > 1e-6 : sumOf(terms) > is + 1e-6) return;
    let sum = is;
    const open = new Map<string, number>();
    for (const [cell, n] of terms) {
      const value = shown.get(cell);
      if (value === undefined) open.set(cell, (open.get(cell) ?? 0) + n);
      else sum -= n * value;
    }
    if (open.size > 0) equations.push({ terms: open, sum, isExact });
  };
  const has = ({ shown: open, hidden }: Seen, code: string): boolean => open.has(code) || hidden.has(code);
  for (const { period, sheets } of tables) {
    for (const sheet of sheets) within(sheet);
    between(sheets);
    for (const other of tables) {
      if (other.period === period - 1) overYears(other.sheets, sheets);
      if (other.period === period && tables.indexOf(other) < tables.findIndex((one) => one.sheets === sheets))
        uncorrected(other.sheets, sheets);
    }
  }
  for (const { terms, sum } of more) add(terms, true, sum);
  return { bounds, equations };

  function within({ id, shown: open, hidden }: Seen): void {
    for (const terms of MOVEMENT)
      add(
        terms.map(([code, n]) => [cellOf(id, code), n]),
        true,
      );
    for (const [parts, whole] of PARTS) {
      const terms: Terms = [...parts.map((part): [string, number] => [cellOf(id, part), 1]), [cellOf(id, whole), -1]];
      const isAll = (truth.get(cellOf(id, whole)) ?? 0) > 0 && Math.abs(sumOf(terms)) < 1e-6;
      add(terms, isAll);
    }
    for (const { code, numerator, denominator, scale } of rates) {
      const rate = open.get(code);
      const parts = [...new Set([...numerator, ...denominator])];
      if (rate === undefined || !parts.some((part) => hidden.has(part))) continue;
      // A quotient of two decimals lies between two others.
      for (const [bound, n] of [
        [rate + 0.00501, 1],
        [rate - 0.00501, -1],
      ] as const) {
        add(
          parts.map((part) => [
            cellOf(id, part),
            n * ((numerator.includes(part) ? 1 : 0) - (denominator.includes(part) ? bound / scale : 0)),
          ]),
          false,
        );
      }
    }
    for (const [amount, count] of AMOUNTS) {
      const [value, bound] = [open.get(amount), bounds.get(cellOf(id, count))];
      if (value === undefined || !bound) continue;
      if (value === 0) bound.high = 0;
      else bound.low = 1;
    }
  }

  function between(sheets: Seen[]): void {
    const isRate = new Set(rates.map(({ code }) => code));
    for (const parent of sheets.filter(({ level }) => level !== "COMMUNE")) {
      const below = sheets.filter((one) =>
        parent.level === "DISTRICT"
          ? one.district === parent.id
          : one.level !== "PROVINCE" && one.district === null && (one.province ?? parent.id) === parent.id,
      );
      for (const code of [...parent.shown.keys(), ...parent.hidden].filter(
        (one) => /^I\d\d[NDX]?$/.test(one) && !isRate.has(one),
      )) {
        const holding = below.filter((one) => !one.isApart && has(one, code));
        if (holding.length > 0)
          add(
            [[cellOf(parent.id, code), -1], ...holding.map((one): [string, number] => [cellOf(one.id, code), 1])],
            true,
          );
      }
      for (const [apart, code] of APART) {
        const parts = below.flatMap((one): Terms =>
          one.isApart
            ? has(one, code)
              ? [[cellOf(one.id, code), 1]]
              : []
            : one.level === "DISTRICT" && has(one, apart)
              ? [[cellOf(one.id, apart), 1]]
              : [],
        );
        if (parts.length > 0) add([[cellOf(parent.id, apart), -1], ...parts], true);
      }
    }
  }

  /** It is known which communes were corrected between two editions: of the others every figure is the same. */
  function uncorrected(before: Seen[], now: Seen[]): void {
    for (const sheet of now.filter(({ level }) => level === "COMMUNE")) {
      const same = before.find(({ unit }) => unit === sheet.unit);
      const terms = same
        ? [...sheet.shown.keys(), ...sheet.hidden].map((code): Terms => [
            [cellOf(sheet.id, code), 1],
            [cellOf(same.id, code), -1],
          ])
        : [];
      if (terms.every((one) => Math.abs(sumOf(one)) < 1e-6)) for (const one of terms) add(one, true);
    }
  }

  /** Who was there at the end of a year is there at the start of the next: in the same unit, or in those made of it. */
  function overYears(earlier: Seen[], later: Seen[]): void {
    const open = new Set(later);
    for (const first of later) {
      if (!open.has(first)) continue;
      // What was divided and what was put together is told of all that it reaches at once.
      const [heirs, origins] = [new Set([first]), new Set<string>()];
      for (const heir of heirs) {
        open.delete(heir);
        for (const unit of heir.before ?? [heir.unit]) origins.add(unit);
        for (const other of later)
          if ((other.before ?? [other.unit]).some((unit) => origins.has(unit))) heirs.add(other);
      }
      const ends = [...origins].map((unit) => earlier.find((one) => one.unit === unit));
      if (ends.some((one) => !one)) continue;
      add(
        [
          ...ends.map((one): [string, number] => [cellOf(one!.id, "I25"), 1]),
          ...[...heirs].map((one): [string, number] => [cellOf(one.id, "I22"), -1]),
        ],
        true,
      );
    }
  }
}
