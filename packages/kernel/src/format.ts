import type { LocalDate } from "./local-date.js";

const number = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 2 });

/** 1234567.5 as 1.234.567,5 */
export const formatNumber = (value: number): string => number.format(value);
/** 2025-07-01 as 01/07/2025 */
export const formatDay = (day: LocalDate): string => day.split("-").reverse().join("/");
/** Whole đồng as 704.700.000 đồng */
export const formatDong = (value: number): string => `${number.format(value)} đồng`;

/**
 * A file's name in the header of its answer: saved, never shown; plain letters for old programs, the true name as RFC
 * 5987 has it.
 */
export function savedAs(name: string): string {
  const plain = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D")
    .replace(/[^\w .()-]/g, "_");
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
