import "./telemetry-off.js";
import { ApolloGateway } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { Kind, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from "graphql";
import { CAPS } from "../limits/caps.js";
import { KnownUnits } from "./known-units.js";
import { Lane } from "../limits/lane.js";
import type { Log } from "../log.js";
import { SubgraphDataSource, type Journey } from "./data-source.js";
import type { DocumentBook } from "./document-book.js";
import { compile, defaultsOf, type Compiled } from "./plan/compile.js";
import type { Subgraph } from "./subgraph.js";
import { readSupergraph, watchSupergraph, withoutSecurityDirectives, type SupergraphSource } from "./supergraph.js";
import { Asked } from "./asked.js";
import { located } from "./faults.js";
import type { Path } from "./path.js";
import type { Outcome } from "./outcome.js";

export interface EngineRequest {
  text: string;
  document: DocumentNode;
  /** The operation's node in the validated document. */
  node: OperationDefinitionNode;
  variables: Record<string, unknown>;
  operationName?: string;
}

/** Plans and carries out operations over the subgraphs. The one file that knows which federation engine does it. */
export interface Engine {
  run(request: EngineRequest, journey: Journey): Promise<Outcome>;
  stop(): Promise<void>;
}
export interface EngineOptions {
  source: SupergraphSource;
  subgraphs: Record<string, Subgraph>;
  /** How many hops go to each subgraph at once, counted over all graphs that share it. */
  lanes?: Record<string, Lane>;
  /** What is known of units, for all graphs. */
  units?: KnownUnits;
  book: DocumentBook;
  /** Told at each load: the schema callers see, and the whole supergraph text. */
  onLoad(schema: GraphQLSchema, supergraph: string): void;
  log: Log;
  /** Leaves everything to the engine's own executor, for comparison. */
  stock?: boolean;
}

type Context = Journey & Record<string, unknown>;

export async function startEngine({
  source,
  subgraphs,
  lanes = {},
  units = new KnownUnits(Date.now),
  book,
  onLoad,
  log,
  stock = false,
}: EngineOptions): Promise<Engine> {
  let whole = await readSupergraph(source); // the text with all its directives; the engine gets the stripped one
  const logger = {
    debug: () => undefined,
    info: () => undefined,
    warn: (m: string) => log.warn(m),
    error: (m: string) => log.error(m),
  };

  let schema: GraphQLSchema | undefined;
  const sources = new Map<string, SubgraphDataSource>();
  // Operations by their node in the document book, which forgets them with the schema. Null: the engine itself carries
  // it out.
  const compiled = new WeakMap<OperationDefinitionNode, Compiled | null>();

  const gateway = new ApolloGateway({
    logger,
    // The engine's own executor serves the first request of each operation; here it shows the plan by which the later
    // ones go.
    experimental_didResolveQueryPlan({ queryPlan, operationContext: { operation, fragments } }) {
      if (stock || compiled.has(operation) || !schema) return;
      const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...Object.values(fragments)] };
      compiled.set(operation, compile({ schema, document, operation, plan: queryPlan, sources }));
    },
    buildService: ({ name }) => {
      const subgraph = subgraphs[name.toLowerCase()];
      if (!subgraph) throw new Error(`the supergraph names a subgraph that is not configured: ${name}`);
      const dataSource = new SubgraphDataSource(
        name,
        subgraph,
        lanes[name.toLowerCase()] ?? new Lane(CAPS.lanes.hops),
        units,
      );
      sources.set(name, dataSource);
      return dataSource;
    },
    supergraphSdl: {
      async initialize({ update }) {
        const stop = watchSupergraph(source, (sdl) => {
          const before = whole;
          try {
            whole = sdl;
            update(withoutSecurityDirectives(sdl));
            log.info("supergraph reloaded");
          } catch (error) {
            whole = before;
            log.error({ err: error }, "supergraph refused, the old one stays");
          }
        });
        return { supergraphSdl: withoutSecurityDirectives(whole), cleanup: async () => stop() };
      },
    },
  });
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
    schema = apiSchema;
    onLoad(apiSchema, whole);
  });

  const server = new ApolloServer<Context>({
    gateway,
    logger,
    nodeEnv: "production",
    introspection: true, // the document book refuses it where it is not wanted
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    documentStore: {
      get: async (key) => book.validated(key.slice(key.lastIndexOf(":") + 1)),
      set: async () => undefined,
      delete: async () => undefined,
    },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await server.start();

  const carryOut = async (
    { text, node, variables, operationName }: EngineRequest,
    journey: Journey,
  ): Promise<Omit<Outcome, "faults">> => {
    const known = compiled.get(node);
    if (known) return known(variables, journey);
    const { body } = await server.executeOperation(
      { query: text, variables, operationName },
      { contextValue: journey as Context },
    );
    if (body.kind !== "single") throw new Error("the engine answered in parts");
    const { data, errors = [], extensions } = body.singleResult;
    const misfits = (extensions?.["valueCompletion"] ?? []) as Outcome["misfits"];
    return {
      data: data,
      misfits,
      errors: errors.map(({ path, message }) => ({ path: path as Path | undefined, message })),
    };
  };

  return {
    async run(request, journey) {
      const outcome = await carryOut(request, journey);
      if (journey.troubles.length === 0) return { ...outcome, faults: [] };
      const { document, node, variables } = request;
      const asked = new Asked({ schema: schema!, document, node, values: { ...defaultsOf(node), ...variables } });
      return { ...outcome, faults: located(journey.troubles, asked) };
    },
    stop: () => server.stop(),
  };
}
