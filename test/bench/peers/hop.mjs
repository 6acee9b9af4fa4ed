import { readFileSync } from "node:fs";
import { HOP_HEADER, signHop } from "../../../packages/kernel/dist/index.js";

const { hopKeys, actor, addresses } = JSON.parse(readFileSync(process.env.HOP_FILE, "utf8"));
const nameAt = new Map(Object.entries(addresses).map(([name, url]) => [url, name]));

/** The supergraph with the real addresses of the subgraphs. */
export const supergraph = readFileSync(process.env.SUPERGRAPH_FILE, "utf8");

/**
 * The header of one signed hop, over the exact bytes of the body. The actor is known beforehand: a peer has no sessions
 * to look up.
 */
export function hopFor(url, body) {
  const name = nameAt.get(url);
  return [HOP_HEADER, signHop(hopKeys[name], name, body, actor)];
}
