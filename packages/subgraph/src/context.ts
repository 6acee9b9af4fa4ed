import type { EntityManager, MikroORM } from "@mikro-orm/postgresql";
import { type Actor, type Clock, type Scope, systemActor } from "@hoa-nhap/kernel";
import type { Kysely } from "kysely";
import { poolOf } from "./database.js";
import { Reading } from "./reading.js";

/** One request inside a service: who asks, what day it is, the service's database. Made once, closed once. */
export interface Context {
  service: string;
  actor: Actor;
  clock: Clock;
  em: EntityManager;
  /** Key of the caller's attempt; required for every change by somebody from outside. */
  idempotencyKey?: string;
  /** Hash of the request body: the same key with another body is refused. */
  fingerprint: string;
  /**
   * The one connection for reading. Once it is over, what still runs of this request reads nothing more and begins no
   * change.
   */
  reading: Reading;
  /** What has been read through so far, by scope and sight. */
  reads: Map<string, OpenRead>;
  loaders: Map<unknown, unknown>;
  /** What the process was told besides (`ServiceEnvironment.settings`). */
  settings: Record<string, string | undefined>;
}
export interface OpenRead {
  readonly em: EntityManager;
  db: Kysely<never>;
}

export function contextFor(
  service: string,
  orm: MikroORM,
  clock: Clock,
  actor: Actor,
  request: { idempotencyKey?: string; fingerprint?: string; settings?: Record<string, string | undefined> } = {},
): Context {
  return {
    service,
    actor,
    clock,
    em: orm.em.fork(),
    idempotencyKey: request.idempotencyKey,
    fingerprint: request.fingerprint ?? "",
    reading: new Reading(poolOf(orm)),
    reads: new Map(),
    settings: request.settings ?? {},
    loaders: new Map(),
  };
}

/** A context for the service's own work: projections, demo rows. Its scopes are named, its audit entries say who. */
export const systemContext = (service: string, orm: MikroORM, clock: Clock, scopes: Scope[]): Context =>
  contextFor(service, orm, clock, systemActor(service, scopes));
