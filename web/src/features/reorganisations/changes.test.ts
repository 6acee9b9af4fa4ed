import { describe, expect, test } from "vitest";
import { changesOf, emptyChange, rowOfOutcome, type ChangeRow } from "./changes.ts";

const unit = (code: string, fullName: string) => ({ unit: { unitId: `id of ${code}`, code, fullName } });
const row = (kind: ChangeRow["kind"], more: Partial<ChangeRow>): ChangeRow => ({ ...emptyChange(kind), ...more });
const A = unit("10001", "Xã A");
const B = unit("10002", "Xã B");

describe("what the platform is told", () => {
  test("of a merger: one outcome of whole sources", () =>
    expect(
      changesOf(row("MERGE", { sources: [A, B], outcomes: [{ code: "10001 ", name: " Xã Mới", portion: "PART" }] })),
    ).toEqual([
      {
        outcomeCode: "10001",
        outcomeName: "Xã Mới",
        parentCode: null,
        sources: [
          { code: "10001", portion: "WHOLE" },
          { code: "10002", portion: "WHOLE" },
        ],
      },
    ]));

  test("of a split: one outcome per part", () =>
    expect(
      changesOf(
        row("SPLIT", {
          sources: [A],
          outcomes: [
            { code: "10001", name: "Xã Một", portion: "PEOPLE" },
            { code: "10009", name: "Xã Hai", portion: "LAND" },
          ],
        }),
      ),
    ).toEqual([
      {
        outcomeCode: "10001",
        outcomeName: "Xã Một",
        parentCode: null,
        sources: [{ code: "10001", portion: "PEOPLE" }],
      },
      { outcomeCode: "10009", outcomeName: "Xã Hai", parentCode: null, sources: [{ code: "10001", portion: "LAND" }] },
    ]));

  test("of a part that goes over: both go on under their names", () => {
    const of = (landOnly: boolean) => changesOf(row("TRANSFER", { sources: [A, B], landOnly }));
    expect(of(false)).toEqual([
      { outcomeCode: "10001", outcomeName: "Xã A", stays: true, sources: [{ code: "10001", portion: "PART" }] },
      {
        outcomeCode: "10002",
        outcomeName: "Xã B",
        stays: true,
        sources: [
          { code: "10002", portion: "WHOLE" },
          { code: "10001", portion: "PART" },
        ],
      },
    ]);
    expect(of(true).map(({ sources }) => sources.at(-1)!.portion)).toEqual(["PEOPLE", "LAND"]);
  });

  test("of a rename, a new unit above, a unit from nothing, an end", () => {
    expect(
      changesOf(row("RENAME", { sources: [A], outcomes: [{ code: "", name: "Phường A", portion: "PART" }] })),
    ).toEqual([{ outcomeCode: "10001", outcomeName: "Phường A", sources: [{ code: "10001", portion: "WHOLE" }] }]);
    expect(changesOf(row("MOVE", { sources: [A], parentCode: "31" }))).toEqual([
      { outcomeCode: "10001", outcomeName: "Xã A", parentCode: "31", sources: [{ code: "10001", portion: "WHOLE" }] },
    ]);
    expect(
      changesOf(row("ESTABLISH", { outcomes: [{ code: "39009", name: "Xã Mới", portion: "PART" }], parentCode: "31" })),
    ).toEqual([{ outcomeCode: "39009", outcomeName: "Xã Mới", parentCode: "31", sources: [] }]);
    expect(changesOf(row("END", { sources: [A] }))).toEqual([
      { outcomeCode: null, sources: [{ code: "10001", portion: "WHOLE" }] },
    ]);
  });
});

test("a fault of the second outcome of the second row is shown at the second row", () => {
  const rows = [
    row("RENAME", { sources: [A], outcomes: [{ code: "", name: "x", portion: "PART" }] }),
    row("TRANSFER", { sources: [A, B] }),
  ];
  expect([0, 1, 2, 3].map((n) => rowOfOutcome(rows, n))).toEqual([0, 1, 1, -1]);
});
