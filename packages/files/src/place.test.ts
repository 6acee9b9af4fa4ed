import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { pdf, photograph } from "../../../test/file.factory.js";
import { blankPlace, receive, withoutPlace } from "./index.js";

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
  const picture = photograph("II", `<x exif:GPSLatitude="21,1.70N" tiff:Make="Phone"><exif:GPSLongitude>105,51.25E</exif:GPSLongitude></x>`);
  expect(blankPlace(picture)).toBe(true);
  const text = picture.toString("latin1");
  expect(text).toContain(`exif:GPSLatitude="        " tiff:Make="Phone"><exif:GPSLongitude>          </exif`);
});

test("what is kept is hashed as it is kept; other files are left alone", async () => {
  const photo = await receive(Readable.from([photograph()]), folder);
  const kept = await withoutPlace(photo, "image/jpeg");
  expect(kept.sha256).not.toBe(photo.sha256);
  expect(createHash("sha256").update(readFileSync(kept.path)).digest("hex")).toBe(kept.sha256);
  const paper = await receive(Readable.from([pdf()]), folder);
  expect(await withoutPlace(paper, "application/pdf")).toBe(paper);
});

test("whatever stands in the block, looking into it never fails and never changes the length", () => {
  fc.assert(fc.property(fc.constantFrom("II*\0", "MM\0*", "xxxx"), fc.uint8Array({ maxLength: 80 }), (order, rest) => {
    const picture = Buffer.concat([Buffer.from(`Exif\0\0${order}`, "latin1"), Buffer.from(rest)]);
    const { length } = picture;
    blankPlace(picture);
    expect(picture.length).toBe(length);
  }));
});
