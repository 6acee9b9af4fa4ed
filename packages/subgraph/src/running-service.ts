import type { Clock } from "@hoa-nhap/kernel";
import type { MikroORM } from "@mikro-orm/postgresql";
import type { FastifyInstance } from "fastify";

/** What a service's process is told at its start (docs/processes.md). */
export interface ServiceEnvironment {
  port: number;
  databaseUrl: string;
  subgraphs: Record<string, string>;
  secrets: ServiceSecrets;
  clock: Clock;
  demo: boolean;
  /** Further variables of the process, for the services that know what they mean. */
  settings?: Record<string, string | undefined>;
}
interface ServiceSecrets {
  hopKey: string;
  eventsKey: string;
  readEvents: Record<string, string>;
  [more: string]: unknown;
}

/** A service that has been opened: what its own start work (projections, demo rows, internal doors) may use. */
export interface RunningService {
  name: string;
  orm: MikroORM;
  environment: ServiceEnvironment;
  app: FastifyInstance;
  /** What it cannot be ready without, for as long as that is missing. */
  waits: Set<string>;
  /** Registers something to stop before the database closes. */
  onClose(stop: () => Promise<void> | void): void;
}
