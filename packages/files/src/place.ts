import { badField } from "@hoa-nhap/kernel";

const GPS = 0x8825;
const BYTES_OF_TYPE = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];
const XMP_PLACE =
  /GPS(?:Latitude|Longitude|Altitude|Dest\w{0,40}|AreaInformation)\s{0,40}(?:=\s{0,40}"([^"]{0,5000})"|>([^<]{0,5000})<)/dg;
/**
 * No camera writes more blocks, places or values. A file made of nothing else must not keep everybody waiting while it
 * is looked through.
 */
const MOST_BLOCKS = 16;
const MOST_PLACES = 1000;
const MOST_VALUES = 100;
const LONGEST_VALUE = 64 * 1024;

/** Blanks the GPS part of one block of EXIF: its entries and the values they point to. */
function blankGps(tiff: Buffer): boolean {
  const order = tiff.toString("latin1", 0, 4);
  if (order !== "II*\0" && order !== "MM\0*") return false;
  const short = (at: number): number => (order === "II*\0" ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const long = (at: number): number => (order === "II*\0" ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  try {
    const first = long(4);
    const entry = Array.from({ length: short(first) }, (_, n) => first + 2 + n * 12).find((at) => short(at) === GPS);
    if (entry === undefined) return false;
    const gps = long(entry + 8);
    const count = short(gps);
    for (let n = 0; n < Math.min(count, MOST_VALUES); n++) {
      const at = gps + 2 + n * 12;
      const size = Math.min((BYTES_OF_TYPE[short(at + 2)] ?? 0) * long(at + 4), LONGEST_VALUE);
      if (size > 4) tiff.fill(0, long(at + 8), Math.min(long(at + 8) + size, tiff.length));
    }
    tiff.fill(0, gps, gps + 2 + count * 12); // no entries are left
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false; // points past its own end: no viewer reads it either
    throw error;
  }
}

/** Where each sign stands; refuses a file that holds more of them than any picture does. */
function* placesOf(
  picture: Buffer,
  sign: string,
  most: number,
  counts: (at: number) => boolean = () => true,
): Generator<number> {
  let found = 0;
  for (let at = picture.indexOf(sign, 0, "latin1"); at >= 0; at = picture.indexOf(sign, at + 1, "latin1")) {
    if (!counts(at)) continue;
    if (++found > most)
      throw badField("file", "file.broken", {
        vi: "Tệp bị hỏng, không mở được.",
        en: "The file is broken and cannot be opened.",
      });
    yield at;
  }
}

/**
 * Blanks every place that a camera wrote into a picture, in EXIF or XMP; whether there was one. Size and everything
 * else stay.
 */
export function blankPlace(picture: Buffer): boolean {
  let found = false;
  for (const [mark, skip] of [
    ["Exif\0\0", 6],
    ["EXIF", 8],
  ] as const) {
    const isBlock = (at: number): boolean => picture[at + skip] === 0x49 || picture[at + skip] === 0x4d; // II or MM
    for (const at of placesOf(picture, mark, MOST_BLOCKS, isBlock))
      found = blankGps(picture.subarray(at + skip)) || found;
  }
  if ([...placesOf(picture, "GPS", MOST_PLACES)].length === 0) return found;
  for (const { indices } of picture.toString("latin1").matchAll(XMP_PLACE)) {
    const [from, to] = (indices![1] ?? indices![2])!;
    picture.fill(" ", from, to);
    found = true;
  }
  return found;
}
