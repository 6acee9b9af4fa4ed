import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from "@apollo/gateway";
import type { Actor, ErrorCode } from "@hoa-nhap/kernel";
import { CAPS } from "../limits/caps.js";
import type { KnownUnits } from "./known-units.js";
import type { Lane } from "../limits/lane.js";
import { lostFetch, missingEntities, reportedFault, type Trouble } from "./faults.js";
import { FetchPlace } from "./fetch-place.js";
import { Busy, type Subgraph } from "./subgraph.js";

/** What travels with one request through the engine. */
export interface Journey {
  actor: Actor;
  idempotencyKey?: string;
  /** When the whole request must be over (ms since the epoch). */
  deadline: number;
  /** Aborted when the caller has gone. Not given for a change: what was begun is finished. */
  signal?: AbortSignal;
  troubles: Trouble[];
  /** The answer as far as it is known. The engine merges later fetches into these same objects. */
  full: Record<string, unknown>;
  /** For the log: what really happened. Nothing of it leaves. */
  note(subgraph: string, cause: unknown): void;
}

type Reply = { data?: Record<string, unknown> | null; errors?: unknown[] };
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The reply when it is a whole GraphQL answer; throws on anything else, so that nothing becomes a silent null. */
function wholeReply(reply: unknown, entities: number | undefined): Reply {
  if (!isRecord(reply)) throw new Error("not a JSON object");
  const { data, errors } = reply;
  const failed = Array.isArray(errors) && errors.length > 0;
  if (errors !== undefined && errors !== null && !Array.isArray(errors)) throw new Error("errors is not a list");
  if (!isRecord(data) && !(failed && (data === null || data === undefined))) throw new Error("neither data nor errors");
  if (entities !== undefined && isRecord(data)) {
    const list = data["_entities"];
    const whole = Array.isArray(list) && list.length === entities && list.every((one) => one === null || isRecord(one));
    if (!whole && !(failed && (list === null || list === undefined)))
      throw new Error("_entities does not match the question");
  }
  return { data: isRecord(data) ? data : null, ...(failed && { errors: errors as unknown[] }) };
}

/** One fetch of a plan: what is asked, and the planner's path to where the answer goes. */
export interface Fetch {
  query: string;
  variables: Record<string, unknown>;
  operationName?: string;
  path: (string | number)[];
}

/**
 * Carries the planner's fetches to one subgraph. What went wrong is kept beside the answer instead of being handed to
 * the engine: the engine stops checking an answer's types as soon as it knows of one error.
 */
export class SubgraphDataSource implements GraphQLDataSource<Journey & Record<string, unknown>> {
  constructor(
    private readonly name: string,
    private readonly subgraph: Subgraph,
    private readonly lane: Lane,
    private readonly units: KnownUnits,
  ) {}

  async process(
    options: GraphQLDataSourceProcessOptions<Journey & Record<string, unknown>>,
  ): Promise<{ data?: Record<string, unknown> | null }> {
    if (!("incomingRequestContext" in options)) throw new Error("only requests of callers are carried");
    const { request, context: journey, pathInIncomingRequest: path = [] } = options;
    return this.fetch(
      { query: request.query ?? "", variables: request.variables ?? {}, operationName: request.operationName, path },
      journey,
    );
  }

  async fetch(
    { query, variables, operationName, path }: Fetch,
    journey: Journey,
  ): Promise<{ data: Record<string, unknown> | null }> {
    const representations = variables["representations"];
    const entities = Array.isArray(representations) ? representations.length : undefined;
    const place = new FetchPlace(
      path,
      journey.full,
      query,
      Array.isArray(representations) ? representations : undefined,
    );
    try {
      const began = Date.now();
      const raw = await this.ask({ query, variables, operationName, path }, journey);
      const { data, errors } = wholeReply(raw, entities);
      const reports = (errors ?? []).map((error) => reportedFault(place, error));
      const internal = reports.flatMap(({ code }, index) => (code === "INTERNAL_SERVER_ERROR" ? [errors![index]] : []));
      for (const error of internal.slice(0, CAPS.errors))
        journey.note(this.name, isRecord(error) ? error["message"] : error);
      for (const trouble of [...reports, ...missingEntities(place, data?.["_entities"], errors)])
        journey.troubles.push(trouble);
      if (!errors && Array.isArray(representations) && Array.isArray(data?.["_entities"]))
        this.units.note(query, representations, data["_entities"], began);
      if (data && entities === undefined && path.length === 0)
        for (const key of Object.keys(data)) journey.full[key] ??= data[key];
      return { data: data && "_entities" in data && !Array.isArray(data["_entities"]) ? null : (data ?? null) };
    } catch (cause) {
      journey.note(this.name, cause);
      return this.withoutAnswer(place, query, journey, cause instanceof Busy ? "OVERLOADED" : "SUBGRAPH_UNAVAILABLE");
    }
  }

  // What is known of units serves on; everything else that was asked for is told as lost.
  private withoutAnswer(
    place: FetchPlace,
    query: string,
    { actor, troubles }: Journey,
    code: ErrorCode,
  ): { data: Record<string, unknown> | null } {
    const known = this.units.recall(query, place.representations ?? [], actor);
    if (known.every(({ entity }) => entity === null)) {
      troubles.push(lostFetch(place, code));
      return { data: null };
    }
    for (const [entity, { isWhole }] of known.entries())
      if (!isWhole) troubles.push({ ...lostFetch(place, code), entity });
    return { data: { _entities: known.map(({ entity }) => entity) } };
  }

  private async ask(
    { query, variables, operationName }: Fetch,
    { actor, idempotencyKey, deadline, signal }: Journey,
  ): Promise<unknown> {
    const leave = await this.lane.enter(signal);
    if (!leave) throw new Busy(`no place to ask ${this.name}`);
    try {
      const withinMs = Math.min(CAPS.hopMs, deadline - Date.now());
      if (withinMs <= 0) throw new Error("the request has used up its time");
      const carriesKey = idempotencyKey !== undefined && query.startsWith("mutation");
      return await this.subgraph.graphql({
        query,
        variables,
        operationName,
        actor,
        withinMs,
        signal,
        ...(carriesKey && { idempotencyKey }),
      });
    } finally {
      leave();
    }
  }
}
