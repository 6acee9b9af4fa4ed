import { isRecord, refuse, type Fault } from "./fault.js";

type Point = [longitude: number, latitude: number];
type Ring = Point[];

/**
 * A thousandth of a degree is about 110 m: a pixel of a province on a screen. Neighbours that share a border keep
 * sharing it.
 */
const GRID = 1000;

/**
 * The polygons of a Polygon or MultiPolygon, simplified, outlines clockwise and holes the other way, as d3-geo reads
 * them on the sphere.
 */
export function ringsOf(geometry: unknown, at: Fault): Ring[][] {
  const type = isRecord(geometry) ? geometry["type"] : undefined;
  const coordinates = isRecord(geometry) ? geometry["coordinates"] : undefined;
  if ((type !== "Polygon" && type !== "MultiPolygon") || !Array.isArray(coordinates) || coordinates.length === 0)
    refuse(at, "cần có hình Polygon hoặc MultiPolygon", "needs a Polygon or MultiPolygon");
  const polygons: unknown[] = type === "Polygon" ? [coordinates] : coordinates;
  return polygons.map((polygon) => {
    if (!Array.isArray(polygon) || polygon.length === 0) return refuse(at, "có một hình rỗng", "has an empty polygon");
    return polygon.map((ring, i) => wound(simplified(checked(ring, at)), i === 0));
  });
}

function checked(ring: unknown, at: Fault): Ring {
  if (!Array.isArray(ring) || ring.length < 4)
    return refuse(at, "có đường biên dưới 4 điểm", "has an outline of fewer than 4 points");
  for (const point of ring) {
    const [x, y] = Array.isArray(point) ? (point as unknown[]) : [];
    if (typeof x !== "number" || typeof y !== "number" || !(Math.abs(x) <= 180) || !(Math.abs(y) <= 90)) {
      refuse(
        at,
        `có điểm ${JSON.stringify(point)} không phải kinh độ, vĩ độ (WGS 84)`,
        `has a point ${JSON.stringify(point)} that is no longitude and latitude (WGS 84)`,
      );
    }
  }
  const [first, last] = [ring[0] as Point, ring.at(-1) as Point];
  if (first[0] !== last[0] || first[1] !== last[1])
    refuse(at, "có đường biên không khép kín", "has an outline that is not closed");
  return ring as Ring;
}

/**
 * Points on the grid, without repetitions and points within a straight line; an outline smaller than the grid stays as
 * it is.
 */
function simplified(ring: Ring): Ring {
  const points: Ring = [];
  for (const [x, y] of ring) {
    const [c, d] = [Math.round(x * GRID), Math.round(y * GRID)];
    const [a, b] = [points.at(-2), points.at(-1)];
    if (b?.[0] === c && b[1] === d) continue;
    if (a && b && (b[0] - a[0]) * (d - b[1]) === (c - b[0]) * (b[1] - a[1])) points.pop();
    points.push([c, d]);
  }
  return points.length >= 4 && twiceArea(points) !== 0
    ? points.map(([x, y]) => [x / GRID, y / GRID])
    : ring.map(([x, y]) => [x, y]);
}

const twiceArea = (ring: Ring): number =>
  ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0] * y - x * ring[i]![1], 0);
const wound = (ring: Ring, isOutline: boolean): Ring => (twiceArea(ring) > 0 === isOutline ? ring.toReversed() : ring);
