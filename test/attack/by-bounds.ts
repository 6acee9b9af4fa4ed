import loadHighs, { type Model } from "highs";
import type { Equation, Known, Terms } from "./known.js";

/** No count of people is higher; without it what nothing bounds has no end. */
const MOST = 1e6;
const ROUNDS = 6;
const highs = await loadHighs();

/** Something an attacker wants to know: a published count, or by how much it has changed. */
export interface Sought {
  name: string;
  terms: Terms;
}

/**
 * What is sought and has bounds that leave one whole number: the least and the most that it can be while everything
 * published holds (linear programming). What is found to be possible beside the truth is not recovered; what needs no
 * solving, as all of it is shown, is.
 */
export function recoveredByBounds(known: Known, sought: Sought[], truth: ReadonlyMap<string, number>): string[] {
  const open = sought.map((one) => ({ ...one, terms: one.terms.filter(([cell]) => known.bounds.has(cell)) }));
  const equations = reachable(known.equations, open);
  const columns = new Map<string, number>();
  for (const cell of [
    ...equations.flatMap(({ terms }) => [...terms.keys()]),
    ...open.flatMap(({ terms }) => terms.map(([cell]) => cell)),
  ])
    if (!columns.has(cell)) columns.set(cell, columns.size);
  const plain = open.filter(({ terms }) => terms.length === 0).map(({ name }) => name);
  if (columns.size === 0) return plain;
  const bounds = [...columns.keys()].map((cell) => known.bounds.get(cell)!);
  const model = highs.createModel({
    numCols: columns.size,
    numRows: equations.length,
    colCost: bounds.map(() => 0),
    colLower: bounds.map(({ low }) => low),
    colUpper: bounds.map(({ high }) => Math.min(high, MOST)),
    rowLower: equations.map(({ sum, isExact }) => (isExact ? sum : -highs.infinity)),
    rowUpper: equations.map(({ sum }) => sum),
    matrix: matrixOf(equations, columns),
  });
  try {
    model.options.set({ output_flag: false, presolve: "off" });
    return [
      ...plain,
      ...undecided(
        model,
        columns,
        open.filter(({ terms }) => terms.length > 0),
        truth,
      ),
    ];
  } finally {
    model.dispose();
  }
}

/**
 * That for which no other answer is found: first much at once in whatever direction, then each by itself up and down.
 */
function undecided(
  model: Model,
  columns: ReadonlyMap<string, number>,
  sought: Sought[],
  truth: ReadonlyMap<string, number>,
): string[] {
  const open = new Set(sought);
  const solve = (asked: Iterable<Sought>, direction: () => number): void => {
    const costs = new Float64Array(columns.size);
    for (const { terms } of asked) {
      const n = direction();
      for (const [cell, m] of terms) costs[columns.get(cell)!]! += n * m;
    }
    model.changeColsCost({ kind: "range", from: 0, to: columns.size - 1 }, costs);
    model.run();
    if (model.getModelStatus() !== highs.constants.modelStatus.optimal)
      throw new Error(`no answer to what is published: status ${model.getModelStatus()}`);
    const { colValue } = model.getSolution();
    for (const one of open)
      if (
        Math.abs(
          one.terms.reduce((sum, [cell, n]) => sum + n * (colValue[columns.get(cell)!]! - truth.get(cell)!), 0),
        ) >
        1 - 1e-6
      )
        open.delete(one);
  };
  let turn = 1;
  for (let round = 0; round < ROUNDS && open.size > 0; round += 1)
    solve(open, () => ((turn = (turn * 48271) % 2147483647) % 2 === 0 ? 1 : -1));
  const recovered: string[] = [];
  for (const one of open) {
    for (const up of [-1, 1]) if (open.has(one)) solve([one], () => up);
    if (open.delete(one)) recovered.push(one.name);
  }
  return recovered;
}

/** Only what has to do with the cells that are sought. */
function reachable(equations: Equation[], sought: Sought[]): Equation[] {
  const ofCell = new Map<string, Equation[]>();
  for (const equation of equations)
    for (const cell of equation.terms.keys()) {
      const holding = ofCell.get(cell) ?? [];
      holding.push(equation);
      ofCell.set(cell, holding);
    }
  const cells = new Set(sought.flatMap(({ terms }) => terms.map(([cell]) => cell)));
  const found = new Set<Equation>();
  for (const cell of cells)
    for (const equation of ofCell.get(cell) ?? []) {
      found.add(equation);
      for (const other of equation.terms.keys()) cells.add(other);
    }
  return [...found];
}

function matrixOf(equations: Equation[], columns: ReadonlyMap<string, number>) {
  const starts = [0];
  const [indices, values]: [number[], number[]] = [[], []];
  for (const { terms } of equations) {
    for (const [cell, n] of terms) {
      indices.push(columns.get(cell)!);
      values.push(n);
    }
    starts.push(indices.length);
  }
  return { format: "csr" as const, numRows: equations.length, numCols: columns.size, starts, indices, values };
}
