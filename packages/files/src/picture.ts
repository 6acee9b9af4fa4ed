import { Buffer } from "node:buffer";
import { blankPlace } from "./place.js";
import { broken, refused } from "./refusal.js";

/**
 * The largest picture that a camera of today takes is just below; a declared size above it is meant to exhaust whoever
 * opens the file.
 */
const MOST_PIXELS = 200_000_000;
const LONGEST_SIDE = 30_000;
const MARKUP = /<(script|html|iframe|svg|!doctype\s+html)[\s>]|<\?php/i;

interface Measured {
  sizes: [width: number, height: number][];
  /** The picture alone, without what follows it and what it says besides its pixels. */
  kept: Buffer;
}

/**
 * What shows a picture of PNG: pixels, palette, colours, resolution, frames. All else tells of who made it, when and
 * where, or of nothing to do with it.
 */
const SHOWN = new Set([
  "IHDR",
  "PLTE",
  "IDAT",
  "IEND",
  "tRNS",
  "gAMA",
  "cHRM",
  "sRGB",
  "iCCP",
  "cICP",
  "sBIT",
  "bKGD",
  "hIST",
  "pHYs",
  "acTL",
  "fcTL",
  "fdAT",
]);

function png(bytes: Buffer): Measured {
  const kept = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length;) {
    const [length, type] = [bytes.readUInt32BE(at), bytes.toString("latin1", at + 4, at + 8)];
    if (at + 12 + length > bytes.length || (at === 8) !== (type === "IHDR")) break;
    if (SHOWN.has(type)) kept.push(bytes.subarray(at, at + 12 + length));
    if (type === "IEND")
      return { sizes: [[bytes.readUInt32BE(16), bytes.readUInt32BE(20)]], kept: Buffer.concat(kept) };
    at += 12 + length;
  }
  throw broken();
}

const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
/** Segments up to the end of the picture; a phone may hang films and further pictures behind it, which go. */
function jpeg(bytes: Buffer): Measured {
  const sizes: Measured["sizes"] = [];
  for (let at = 2; at + 4 <= bytes.length || bytes[at + 1] === 0xd9;) {
    if (bytes[at] !== 0xff) throw broken();
    const marker = bytes[at + 1]!;
    if (marker === 0xd9) return { sizes, kept: bytes.subarray(0, at + 2) };
    if (marker === 0xff) {
      at++;
      continue;
    }
    const length = bytes.readUInt16BE(at + 2);
    if (isFrame(marker)) sizes.push([bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)]);
    at += 2 + length;
    // After a scan's head come its packed pixels, up to the next marker that is neither a filler nor a restart.
    if (marker === 0xda)
      while (
        at + 1 < bytes.length &&
        !(bytes[at] === 0xff && bytes[at + 1] !== 0 && !(bytes[at + 1]! >= 0xd0 && bytes[at + 1]! <= 0xd7))
      )
        at++;
  }
  // Cut short on its way: shown as far as it goes.
  return { sizes, kept: bytes };
}

function webp(bytes: Buffer): Measured {
  const kept = bytes.subarray(0, Math.min(bytes.length, 8 + bytes.readUInt32LE(4)));
  switch (bytes.toString("latin1", 12, 16)) {
    case "VP8X":
      return { sizes: [[bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1]], kept };
    case "VP8L":
      return { sizes: [[(bytes.readUInt32LE(21) & 0x3fff) + 1, ((bytes.readUInt32LE(21) >>> 14) & 0x3fff) + 1]], kept };
    default:
      return { sizes: [[bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff]], kept };
  }
}

function heic(bytes: Buffer): Measured {
  const sizes: Measured["sizes"] = [];
  for (
    let at = bytes.indexOf("ispe");
    at >= 0 && at + 16 <= bytes.length && sizes.length < 1000;
    at = bytes.indexOf("ispe", at + 1)
  )
    sizes.push([bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 12)]);
  return { sizes, kept: bytes };
}

const MEASURE: Record<string, (bytes: Buffer) => Measured> = {
  "image/png": png,
  "image/jpeg": jpeg,
  "image/webp": webp,
  "image/heic": heic,
  "image/heif": heic,
};

/**
 * A picture as it is kept: its pixels are what they were, what a camera noted of the place is gone, and nothing follows
 * it. Refuses what would exhaust its viewer or is a web page besides.
 */
export function cleanedPicture(bytes: Buffer, mediaType: string): Buffer {
  try {
    const { sizes, kept } = MEASURE[mediaType]!(bytes);
    if (sizes.some(([width, height]) => width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE)) {
      throw refused("file.pixels", {
        vi: `Ảnh quá lớn: tối đa ${MOST_PIXELS / 1_000_000} triệu điểm ảnh.`,
        en: `The picture is too large: at most ${MOST_PIXELS / 1_000_000} million pixels.`,
      });
    }
    if (mediaType !== "image/png") blankPlace(kept);
    if (MARKUP.test(kept.toString("latin1")))
      throw refused("file.markup", {
        vi: "Trong ảnh có mã trang web: hãy chụp hoặc lưu lại ảnh.",
        en: "There is a web page inside the picture: take it or save it anew.",
      });
    return kept;
  } catch (error) {
    if (error instanceof RangeError) throw broken(); // points past its own end
    throw error;
  }
}
