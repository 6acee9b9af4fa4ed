import type { FastifyBaseLogger } from "fastify";

export type Log = Pick<FastifyBaseLogger, "info" | "warn" | "error" | "debug">;

/**
 * A cause as it may stand in a log: one line, bounded, long runs of digits (numbers of people and phones) blotted out.
 */
export const logged = (cause: unknown): string =>
  String(cause instanceof Error ? `${cause.name}: ${cause.message}` : cause)
    .replace(/\d(?:[ .-]?\d){8,}/g, "[digits]")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .slice(0, 500);
