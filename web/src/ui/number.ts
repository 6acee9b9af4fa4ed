const format = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 2 });
const percent = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 1 });

/** 1234567.5 as 1.234.567,5; an absent figure as a dash, never as nought. */
export const formatNumber = (value: number | null | undefined): string =>
  value === null || value === undefined ? "–" : format.format(value);
/** Whole đồng as 1.250.000 đ */
export const formatDong = (value: number): string => `${format.format(value)} đ`;
/** 1258291 as 1,2 MB; less than a tenth of one in KB. */
export const formatBytes = (bytes: number): string =>
  bytes < 100_000 ? `${percent.format(Math.max(0.1, bytes / 1024))} KB` : `${percent.format(bytes / 1024 / 1024)} MB`;
/** 0.021 as 2,1 % */
export const formatShare = (share: number): string => `${percent.format(share * 100)} %`;

/** Reads 1.234,5 or 1234,5; dots only as thousand marks. Null for an empty text, undefined for what is no number. */
export function parseNumber(text: string): number | null | undefined {
  const typed = text.replace(/\s/g, "");
  if (typed === "") return null;
  if (!/^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/.test(typed)) return undefined;
  return Number(typed.replaceAll(".", "").replace(",", "."));
}
