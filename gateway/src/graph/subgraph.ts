import type { Actor } from "@hoa-nhap/kernel";
import type { Readable } from "node:stream";

/** One fetch of a query plan, on somebody's behalf. */
export interface SubgraphRequest {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
  actor: Actor;
  /** Given for the mutation itself, never for reads that follow it. */
  idempotencyKey?: string;
  /** How long the whole exchange may take. */
  withinMs: number;
  /** Aborted when nobody waits for the answer any more. */
  signal?: AbortSignal;
}

/** Bytes on somebody's behalf, to or from a service. */
interface ByteRequest {
  method: "GET" | "POST";
  /** Below `/bytes/`, with its query. */
  path: string;
  actor: Actor;
  body?: Readable;
}
/** An answer as it begins: its bytes are still to come. */
export interface Flow {
  status: number;
  headers: Record<string, string | undefined>;
  body: Readable;
}

/** The service, or the way to it, has more to do than it can now: nothing was done, and asking later helps. */
export class Busy extends Error {}

/**
 * A service as the gateway sees it: over HTTP in separate processes, or by a call in one process. Both throw when there
 * is no whole answer.
 */
export interface Subgraph {
  graphql(request: SubgraphRequest): Promise<unknown>;
  /**
   * An internal door (docs/processes.md): status and JSON body. What may happen twice (a read, a change that carries
   * its key) is asked once more when the connection closes under it.
   */
  internal(
    path: string,
    body: Record<string, unknown>,
    actor: Actor,
    more?: { repeatable?: boolean },
  ): Promise<{ status: number; body: unknown }>;
  /** A door whose body or answer flows. Throws what the body ends with, or when there is no answer. */
  bytes(request: ByteRequest): Promise<Flow>;
  isReady(): Promise<boolean>;
  close(): Promise<void>;
}
