/** Whole đồng, below 2^53. */
export const isDong = (value: unknown): value is number => Number.isSafeInteger(value);

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/i;

/** An instant in ISO 8601 with its zone: without one, two machines would read two moments. */
export const isInstant = (value: unknown): value is string => typeof value === "string" && INSTANT.test(value) && !Number.isNaN(Date.parse(value));
