import { resolve } from "node:path";
import { Failure } from "./failure.mjs";

/** The operator's file with outlines of communes, as an absolute path; undefined when there is none. */
export const boundariesFile = (env = process.env) => (env.BOUNDARIES_FILE ? resolve(env.BOUNDARIES_FILE) : undefined);

/**
 * Stops with a sentence when the file is no use: the gateway would refuse it too, but into its log. Needs the built
 * gateway.
 */
export async function requireBoundaries() {
  const file = boundariesFile();
  if (!file) return;
  const { readBoundaries } = await import("../../gateway/dist/boundaries/boundaries.js");
  try {
    readBoundaries(file);
  } catch (error) {
    throw error.vi ? new Failure(error.vi, error.en) : error;
  }
}
