import type { Actor } from "@hoa-nhap/kernel";

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
}

/** A service as the gateway sees it: over HTTP in separate processes, or by a call in one process. Both throw when there is no whole answer. */
export interface Subgraph {
  graphql(request: SubgraphRequest): Promise<unknown>;
  /** An internal door (docs/processes.md): status and JSON body. */
  internal(path: string, body: Record<string, unknown>, actor: Actor): Promise<{ status: number; body: unknown }>;
  isReady(): Promise<boolean>;
  close(): Promise<void>;
}
