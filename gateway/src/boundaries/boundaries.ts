import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { isRecord, refuse, type Fault } from "./fault.js";
import { ringsOf } from "./rings.js";

/**
 * The operator's boundaries of communes, ready to be served: codes and simplified outlines, nothing else of the file.
 */
export interface Boundaries {
  body: Buffer;
  etag: string;
  /** How many units have an outline. */
  units: number;
}

const MOST_BYTES = 30 * 1024 * 1024;
const MOST_FEATURES = 15_000;
/** Names under which published files keep the code of a commune; capitals and underscores make no difference. */
const CODE_NAMES = ["code", "maxa", "madvhc", "wardcode", "communecode"];
const CODE = /^[\w-]{1,20}$/;

/** Reads BOUNDARIES_FILE once, at the start. Throws a BoundariesFault that says where and why. */
export function readBoundaries(path: string): Boundaries {
  const features = featuresOf(path, jsonOf(path));
  const known = new Map<string, number>();
  const outlines = features.map((feature, index) => {
    const at: Fault = { path, vi: `đối tượng thứ ${index + 1}`, en: `feature ${index + 1}` };
    if (!isRecord(feature) || feature["type"] !== "Feature") refuse(at, "không phải là Feature", "is no Feature");
    const code = codeOf(feature["properties"]);
    if (code === undefined)
      refuse(
        at,
        `không có mã xã; tên thuộc tính được nhận: ${CODE_NAMES.join(", ")}`,
        `has no code of a commune; accepted property names: ${CODE_NAMES.join(", ")}`,
      );
    const twin = known.get(code);
    if (twin !== undefined)
      refuse(at, `trùng mã ${code} với đối tượng thứ ${twin}`, `has the same code ${code} as feature ${twin}`);
    known.set(code, index + 1);
    return {
      type: "Feature",
      properties: { code },
      geometry: { type: "MultiPolygon", coordinates: ringsOf(feature["geometry"], at) },
    };
  });
  const body = Buffer.from(JSON.stringify({ type: "FeatureCollection", features: outlines }));
  return {
    body,
    etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`,
    units: outlines.length,
  };
}

function jsonOf(path: string): unknown {
  const at: Fault = { path };
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile()) refuse(at, "không có tệp này", "there is no such file");
  if (stat.size > MOST_BYTES)
    refuse(
      at,
      `tệp lớn hơn ${MOST_BYTES / 2 ** 20} MB; hãy giản lược đường biên`,
      `the file is larger than ${MOST_BYTES / 2 ** 20} MB; simplify the outlines`,
    );
  try {
    return JSON.parse(readFileSync(path, "utf8").replace(/^\uFEFF/, ""));
  } catch (error) {
    return refuse(
      at,
      `không đọc được JSON (${(error as Error).message})`,
      `is not readable JSON (${(error as Error).message})`,
    );
  }
}

function featuresOf(path: string, file: unknown): unknown[] {
  const features = isRecord(file) && file["type"] === "FeatureCollection" ? file["features"] : undefined;
  if (!Array.isArray(features))
    return refuse({ path }, "cần là GeoJSON FeatureCollection", "must be a GeoJSON FeatureCollection");
  if (features.length === 0 || features.length > MOST_FEATURES)
    refuse(
      { path },
      `có ${features.length} đối tượng; cần từ 1 đến ${MOST_FEATURES}`,
      `has ${features.length} features; between 1 and ${MOST_FEATURES} are needed`,
    );
  return features;
}

function codeOf(properties: unknown): string | undefined {
  if (!isRecord(properties)) return undefined;
  const byName = new Map(
    Object.entries(properties).map(([name, value]) => [name.toLowerCase().replaceAll("_", ""), value]),
  );
  const value = CODE_NAMES.map((name) => byName.get(name)).find((one) => one !== undefined && one !== null);
  // A code that was saved as a number has lost its leading zeros: codes of communes have five digits.
  const code = typeof value === "number" && Number.isSafeInteger(value) ? String(value).padStart(5, "0") : value;
  return typeof code === "string" && CODE.test(code) ? code : undefined;
}
