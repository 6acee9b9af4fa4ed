import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readBoundaries } from "../src/boundaries/boundaries.js";
import { makeWorld, type World } from "./world.js";

const folder = mkdtempSync(join(tmpdir(), "hoa-nhap-boundaries-"));
afterAll(() => rmSync(folder, { recursive: true }));

type Feature = Record<string, unknown>;
const square = (x = 106, y = 21, size = 0.1): number[][] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];
const feature = (properties: unknown, coordinates: unknown = [square()], type = "Polygon"): Feature => ({
  type: "Feature",
  properties,
  geometry: { type, coordinates },
});
const file = (content: unknown): string => {
  const path = join(folder, `${Math.random()}.geojson`);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
};
const collection = (...features: unknown[]): string => file({ type: "FeatureCollection", features });
const codes = (path: string): string[] =>
  (JSON.parse(readBoundaries(path).body.toString()) as { features: { properties: { code: string } }[] }).features.map(
    (one) => one.properties.code,
  );
const refusal = (path: string): string => {
  try {
    readBoundaries(path);
  } catch (error) {
    return (error as { en: string }).en.replace(`BOUNDARIES_FILE=${path}: `, "");
  }
  return "";
};

describe("a file that is of use", () => {
  test("the code under any of its names, as text or as a number", () => {
    expect(
      codes(
        collection(
          feature({ code: "10966" }),
          feature({ ma_xa: "10507" }),
          feature({ MaDVHC: 4 }),
          feature({ WARD_CODE: 10510 }),
        ),
      ),
    ).toEqual(["10966", "10507", "00004", "10510"]);
  });

  test("other properties stay behind; the outline is wound as d3 reads it, whichever way it came", () => {
    for (const ring of [square(), square().toReversed()]) {
      const { features } = JSON.parse(
        readBoundaries(collection(feature({ code: "1", owner: "secret" }, [ring]))).body.toString(),
      );
      expect(features[0].properties).toEqual({ code: "1" });
      const [[outline]] = features[0].geometry.coordinates as number[][][][];
      const area = outline!.slice(1).reduce((sum, [x, y], i) => sum + outline![i]![0]! * y! - x! * outline![i]![1]!, 0);
      expect(area).toBeLessThan(0);
    }
  });

  test("whatever the outline, it stays closed and has an inside", () => {
    const point = fc.tuple(fc.double({ min: 102, max: 110, noNaN: true }), fc.double({ min: 8, max: 23, noNaN: true }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 3, maxLength: 40 }), (points) => {
        const ring = [...points, points[0]!];
        const { features } = JSON.parse(
          readBoundaries(collection(feature({ code: "1" }, [[ring]], "MultiPolygon"))).body.toString(),
        );
        const [[outline]] = features[0].geometry.coordinates;
        expect(outline.length).toBeGreaterThanOrEqual(4);
        expect(outline[0]).toEqual(outline.at(-1));
      }),
      { numRuns: 50 },
    );
  });
});

describe("a file that is of none says where and why", () => {
  const ring = square();
  test.each([
    ["no JSON", () => file("{"), /is not readable JSON/],
    ["no collection", () => file({ type: "Feature" }), /must be a GeoJSON FeatureCollection/],
    ["empty", () => collection(), /has 0 features/],
    ["no code", () => collection(feature({ code: "1" }), feature({ name: "Xã A" })), /^feature 2 has no code/],
    [
      "a code twice",
      () => collection(feature({ code: "1" }), feature({ code: "1" })),
      /^feature 2 has the same code 1 as feature 1/,
    ],
    ["a point", () => collection(feature({ code: "1" }, [106, 21], "Point")), /^feature 1 needs a Polygon/],
    ["too few points", () => collection(feature({ code: "1" }, [ring.slice(0, 3)])), /fewer than 4 points/],
    ["not closed", () => collection(feature({ code: "1" }, [ring.slice(0, 4)])), /not closed/],
    [
      "metres",
      () => collection(feature({ code: "1" }, [ring.map(([x, y]) => [x! * 5000, y! * 100_000])])),
      /no longitude and latitude/,
    ],
    ["not there", () => join(folder, "none.geojson"), /no such file/],
  ])("%s", (_what, make, why) => expect(refusal(make())).toMatch(why));
});

describe("the door", () => {
  let world: World;
  beforeAll(async () => {
    world = await makeWorld({ boundariesFile: collection(feature({ code: "10966" })) });
  });
  afterAll(() => world?.stop());
  const get = (headers: Record<string, string> = {}) =>
    world.gateway.app.inject({ method: "GET", url: "/boundaries.json", headers });

  test("signed out: nothing; signed in: once in full, then not again while it is the same", async () => {
    expect((await get()).statusCode).toBe(401);
    const authorization = `Bearer ${await world.signIn("tinh")}`;
    const answer = await get({ authorization });
    expect([answer.statusCode, answer.json().features.length, answer.headers["cache-control"]]).toEqual([
      200,
      1,
      "private, no-cache",
    ]);
    expect((await get({ authorization, "if-none-match": String(answer.headers["etag"]) })).statusCode).toBe(304);
    expect(
      (
        await world.gateway.app.inject({
          method: "POST",
          url: "/boundaries.json",
          headers: { authorization, "content-type": "application/json" },
          payload: "{}",
        })
      ).statusCode,
    ).toBe(405);
  });

  test("a bad file stops the start; none is nothing to show", async () => {
    await expect(world.another({ boundariesFile: collection(feature({})) })).rejects.toThrow(/feature 1 has no code/);
    const without = await world.another({ boundariesFile: undefined });
    const { statusCode } = await without.app.inject({
      method: "GET",
      url: "/boundaries.json",
      headers: { authorization: `Bearer ${await world.signIn("tinh")}` },
    });
    expect(statusCode).toBe(204);
  });
});
