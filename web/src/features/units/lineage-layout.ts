/**
 * Where the parts of a lineage stand: its units in three columns, an arrow and its words between each outer one and the
 * middle.
 */
export interface Place {
  x: number;
  y: number;
}
interface OuterPlace extends Place {
  /** Top left of the arrow's words; they have `LABEL.width` and the height of a node. */
  label: Place;
  arrow: string;
}
export interface LineageLayout {
  width: number;
  height: number;
  middle: Place;
  before: OuterPlace[];
  after: OuterPlace[];
}

export const NODE = { width: 172, height: 68 };
export const LABEL = { width: 108 };
const BEND = 34;
const GAP = LABEL.width + BEND;
const ROW = NODE.height + 14;

/**
 * Lays out a unit with so many predecessors on its left and so many successors on its right; a side without any takes
 * no room.
 */
export function layoutLineage(before: number, after: number): LineageLayout {
  const tall = (nodes: number): number => nodes * ROW - (ROW - NODE.height);
  const height = tall(Math.max(before, after, 1));
  const column = (nodes: number): number[] =>
    Array.from({ length: nodes }, (_, row) => (height - tall(nodes)) / 2 + row * ROW);
  const middle: Place = { x: before > 0 ? NODE.width + GAP : 0, y: (height - NODE.height) / 2 };
  const right = middle.x + NODE.width + GAP;
  const level = (y: number): number => y + NODE.height / 2;
  const bend = (x: number, from: number, to: number): string =>
    `C ${x + BEND / 2} ${from}, ${x + BEND / 2} ${to}, ${x + BEND} ${to}`;
  return {
    width: after > 0 ? right + NODE.width : middle.x + NODE.width,
    height,
    middle,
    before: column(before).map((y) => ({
      x: 0,
      y,
      label: { x: NODE.width, y },
      arrow: `M ${NODE.width} ${level(y)} H ${NODE.width + LABEL.width} ${bend(NODE.width + LABEL.width, level(y), level(middle.y))}`,
    })),
    after: column(after).map((y) => ({
      x: right,
      y,
      label: { x: right - LABEL.width, y },
      arrow: `M ${middle.x + NODE.width} ${level(middle.y)} ${bend(middle.x + NODE.width, level(middle.y), level(y))} H ${right}`,
    })),
  };
}
