import { expect, test } from "vitest";
import { LABEL, layoutLineage, NODE, type LineageLayout } from "./lineage-layout.ts";

const endsOf = (arrow: string): [from: number[], to: number[]] => {
  const [x = 0, y = 0] = arrow
    .match(/^M ([\d.]+) ([\d.]+)/)!
    .slice(1)
    .map(Number);
  const across = /H ([\d.]+)$/.exec(arrow);
  const bent = [...arrow.matchAll(/([\d.]+) ([\d.]+)(?=$| H)/g)].at(-1)!.slice(1).map(Number);
  return [[x, y], across ? [Number(across[1]), bent[1]!] : bent];
};
const nodesOf = ({ middle, before, after }: LineageLayout) => [middle, ...before, ...after];

const SIZES = [
  [0, 0],
  [1, 0],
  [0, 1],
  [2, 1],
  [1, 2],
  [6, 2],
  [0, 12],
] as const;

test.each(SIZES)("%i before and %i after: everything is inside and nothing lies on another", (before, after) => {
  const lineage = layoutLineage(before, after);
  const boxes = [
    ...nodesOf(lineage).map(({ x, y }) => ({ x, y, ...NODE })),
    ...[...lineage.before, ...lineage.after].map(({ label }) => ({
      ...label,
      width: LABEL.width,
      height: NODE.height,
    })),
  ];
  expect([lineage.before.length, lineage.after.length]).toEqual([before, after]);
  for (const { x, y, width, height } of boxes)
    expect(x >= 0 && y >= 0 && x + width <= lineage.width && y + height <= lineage.height).toBe(true);
  for (const [i, a] of boxes.entries()) {
    for (const b of boxes.slice(i + 1))
      expect(a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(true);
  }
});

test.each(SIZES)(
  "%i before and %i after: arrows go from the older unit's right side to the younger's left side",
  (before, after) => {
    const { middle, ...outer } = layoutLineage(before, after);
    const right = ({ x, y }: { x: number; y: number }) => [x + NODE.width, y + NODE.height / 2];
    const left = ({ x, y }: { x: number; y: number }) => [x, y + NODE.height / 2];
    for (const node of outer.before) expect(endsOf(node.arrow)).toEqual([right(node), left(middle)]);
    for (const node of outer.after) expect(endsOf(node.arrow)).toEqual([right(middle), left(node)]);
  },
);

test("a side with nobody takes no room, and one neighbour stands level with the unit", () => {
  expect(layoutLineage(0, 0)).toMatchObject({ ...NODE, middle: { x: 0, y: 0 } });
  const { middle, before, after, width } = layoutLineage(1, 1);
  expect([before[0]!.y, after[0]!.y]).toEqual([middle.y, middle.y]);
  expect(layoutLineage(1, 0).width).toBeLessThan(width);
});
