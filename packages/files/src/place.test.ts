import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { DomainError } from "@hoa-nhap/kernel";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { pdf, photograph } from "../../../test/file.factory.js";
import { blankPlace, inspect, receive } from "./index.js";

const folder = mkdtempSync(join(tmpdir(), "place-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const EXIF = 6 + 6;

describe.each(["II", "MM"] as const)("a photograph (%s)", (order) => {
  test("forgets where it was taken, and nothing else", () => {
    const before = photograph(order);
    const after = Buffer.from(before);
    expect(blankPlace(after)).toBe(true);
    expect(after.length).toBe(before.length);
    // How the phone was held stays; the entries of the place and its six numbers are gone.
    expect(after.subarray(EXIF, EXIF + 40).equals(before.subarray(EXIF, EXIF + 40))).toBe(true);
    expect(after.subarray(EXIF + 40, EXIF + 66).every((byte) => byte === 0)).toBe(true);
    expect(after.subarray(EXIF + 80, EXIF + 128).every((byte) => byte === 0)).toBe(true);
    expect(after.subarray(EXIF + 150).equals(before.subarray(EXIF + 150))).toBe(true);
    expect(blankPlace(after)).toBe(true);
  });
});

test("the place in XMP is blanked too, written either way", () => {
  const picture = photograph(
    "II",
    `<x exif:GPSLatitude="21,1.70N" tiff:Make="Phone"><exif:GPSLongitude>105,51.25E</exif:GPSLongitude></x>`,
  );
  expect(blankPlace(picture)).toBe(true);
  const text = picture.toString("latin1");
  expect(text).toContain(`exif:GPSLatitude="        " tiff:Make="Phone"><exif:GPSLongitude>          </exif`);
});

test("what is kept is hashed as it is kept; other files are left alone", async () => {
  const photo = await receive(Readable.from([photograph()]), folder);
  const { file: kept } = await inspect(photo, "a.jpg");
  expect(kept.sha256).not.toBe(photo.sha256);
  expect(createHash("sha256").update(readFileSync(kept.path)).digest("hex")).toBe(kept.sha256);
  const paper = await receive(Readable.from([pdf()]), folder);
  expect((await inspect(paper, "a.pdf")).file).toBe(paper);
});

test("whatever stands in the block, looking into it never fails and never changes the length", () => {
  fc.assert(
    fc.property(fc.constantFrom("II*\0", "MM\0*", "xxxx"), fc.uint8Array({ maxLength: 80 }), (order, rest) => {
      const picture = Buffer.concat([Buffer.from(`Exif\0\0${order}`, "latin1"), Buffer.from(rest)]);
      const { length } = picture;
      blankPlace(picture);
      expect(picture.length).toBe(length);
    }),
  );
});

describe("a file made of nothing but marks is looked through at once, whatever it costs to read", () => {
  const tiff = (entries: Buffer): Buffer => Buffer.concat([Buffer.from("Exif\0\0II*\0", "latin1"), entries]);
  const number = (...values: number[]): Buffer =>
    Buffer.concat(
      values.map((value) => {
        const four = Buffer.alloc(4);
        four.writeUInt32LE(value);
        return four;
      }),
    );
  test.each([
    ["names of places", () => Buffer.from("GPSLatitude " + "GPSDest".repeat(40_000))],
    ["places without an end", () => Buffer.from("GPSLatitude>".repeat(25_000))],
    [
      "blocks that all point at the same long list",
      () =>
        Buffer.concat([...Array.from({ length: 3_000 }, () => tiff(number(60_000))), Buffer.alloc(1_000_000, 0xff)]),
    ],
  ])("%s: it is no picture", (_what, file) => {
    const picture = file();
    const began = performance.now();
    expect(() => blankPlace(picture)).toThrow(DomainError);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
  test("values that all say that they are the whole file", () => {
    const block = tiff(
      Buffer.concat([
        number(8),
        Buffer.from([1, 0, 0x25, 0x88, 4, 0]),
        number(1, 26),
        number(0),
        Buffer.from([0xff, 0xff]),
      ]),
    );
    const values = Array.from({ length: 65_535 }, () =>
      Buffer.concat([Buffer.from([2, 0, 1, 0]), number(0xffffffff, 800_000)]),
    );
    const picture = Buffer.concat([block, ...values, Buffer.alloc(1_000_000, 1)]);
    const began = performance.now();
    expect(blankPlace(picture)).toBe(true);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
