const collator = new Intl.Collator("vi", { numeric: true, sensitivity: "variant" });

/** Vietnamese order: đ after d, tones in their order, numbers by value. */
export const byVietnamese = (a: string, b: string): number => collator.compare(a, b);

/** Absent values come last in rising order. */
export function compareValues(a: unknown, b: unknown): number {
  const gone = (v: unknown): boolean => v === null || v === undefined;
  if (gone(a) || gone(b)) return gone(a) === gone(b) ? 0 : gone(a) ? 1 : -1;
  if (typeof a === "number" && typeof b === "number") return a - b;
  return byVietnamese(String(a), String(b));
}

/** Text without tone marks, lower case, đ as d: for finding, never for showing. */
export const withoutMarks = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
