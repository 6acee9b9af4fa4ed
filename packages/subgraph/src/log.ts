import { logLines } from "@hoa-nhap/kernel";
import { pino } from "pino";

/** One JSON line an event, on stdout. Names, numbers, notes and tokens of people are never put into it. */
export const logger = pino(
  { level: process.env["LOG_LEVEL"] ?? "info", redact: ["headers", "*.authorization", "*.cookie", "*.password"] },
  logLines,
);
