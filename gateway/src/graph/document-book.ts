import {
  getVariableValues,
  GraphQLError,
  isInputType,
  Kind,
  parse,
  specifiedRules,
  typeFromAST,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type NamedTypeNode,
  type OperationDefinitionNode,
  type ValidationContext,
  type VariableDefinitionNode,
  type ASTVisitor,
} from "graphql";
import type { FieldFault } from "@hoa-nhap/kernel";
import { createHash } from "node:crypto";
import { CAPS } from "../limits/caps.js";
import type { Values } from "../limits/arguments.js";
import { pricingOf, type Bill } from "../limits/price.js";
import type { PriceList } from "../limits/price-list.js";
import { assertShape } from "../limits/shape.js";
import { valueFaults } from "../limits/values.js";
import { Recent } from "../recent.js";
import { Refusal, type DocumentFault } from "../refusal.js";

/** One operation of a document that passed shape and validation. */
interface Operation {
  node: OperationDefinitionNode;
  isMutation: boolean;
  /** Refuses wrong variables, oversized pages and lists, and what is too expensive with these values. */
  admit(variables: Values): void;
}
export interface PreparedDocument {
  document: DocumentNode;
  operation(name: string | undefined): Operation;
}

const plain = (error: GraphQLError): DocumentFault => ({
  message: error.message.replace(/ ?Did you mean.*$/s, ""),
  locations: error.locations,
});

function noIntrospection(context: ValidationContext): ASTVisitor {
  return {
    Field(node) {
      if (node.name.value === "__schema" || node.name.value === "__type") {
        context.reportError(new GraphQLError("Introspection is not available here.", { nodes: node }));
      }
    },
  };
}

function parsed(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens: CAPS.tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (error.message.includes("tokens")) throw new Refusal("QUERY_TOO_LARGE");
    throw new Refusal("GRAPHQL_PARSE_FAILED", { faults: [plain(error)] });
  }
}

function variableFaults(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
  variables: Values,
): FieldFault[] {
  return definitions.flatMap(({ variable: { name }, type, defaultValue }) => {
    const declared = typeFromAST(schema, type as NamedTypeNode);
    return isInputType(declared) && (variables[name.value] !== undefined || !defaultValue)
      ? valueFaults(declared, variables[name.value], name.value)
      : [];
  });
}

function operationOf(
  schema: GraphQLSchema,
  prices: PriceList,
  document: DocumentNode,
  node: OperationDefinitionNode,
): Operation {
  let billFor: ((values: Values) => Bill) | undefined;
  const definitions = node.variableDefinitions ?? [];
  return {
    node,
    isMutation: node.operation === "mutation",
    admit(variables) {
      billFor ??= pricingOf(schema, prices, document, node);
      const { coerced } = getVariableValues(schema, definitions, variables, { maxErrors: CAPS.errors });
      const { price, faults } = billFor(coerced ?? variables);
      // What is wrong is told where it is used; a variable that no argument uses is told by its own name.
      if (!coerced && faults.length === 0) faults.push(...variableFaults(schema, definitions, variables));
      if (faults.length)
        throw new Refusal("BAD_USER_INPUT", { words: faults[0]!.message, fields: faults.slice(0, 20) });
      if (price > CAPS.price) throw new Refusal("COST_ESTIMATED_TOO_EXPENSIVE");
    },
  };
}

/**
 * The documents one graph has met: each text is parsed, measured and validated once, in this order, and kept until the
 * schema changes.
 */
export class DocumentBook {
  private byText = new Recent<string, PreparedDocument>(1_000);
  private byHash = new Recent<string, DocumentNode>(1_000);
  private schema: GraphQLSchema | undefined;
  private prices: PriceList | undefined;

  constructor(private readonly introspection: boolean) {}

  /** A new schema: everything known is forgotten. */
  open(schema: GraphQLSchema, prices: PriceList): void {
    this.schema = schema;
    this.prices = prices;
    this.byText.clear();
    this.byHash.clear();
  }

  prepare(text: string): PreparedDocument {
    const known = this.byText.get(text);
    if (known) return known;
    if (!this.schema || !this.prices) throw new Refusal("OVERLOADED");
    const document = parsed(text);
    assertShape(document);
    const rules = this.introspection ? specifiedRules : [...specifiedRules, noIntrospection];
    const errors = validate(this.schema, document, rules, { maxErrors: CAPS.errors, hideSuggestions: true });
    if (errors.length)
      throw new Refusal("GRAPHQL_VALIDATION_FAILED", { faults: errors.slice(0, CAPS.errors).map(plain) });

    const prepared = this.index(document, this.schema, this.prices);
    this.byText.set(text, prepared);
    this.byHash.set(createHash("sha256").update(text).digest("hex"), document);
    return prepared;
  }

  /** For the engine: the validated document of a text's sha256, so that it neither parses nor validates again. */
  validated(sha256: string): DocumentNode | undefined {
    return this.byHash.get(sha256);
  }

  private index(document: DocumentNode, schema: GraphQLSchema, prices: PriceList): PreparedDocument {
    const operations = new Map<string, Operation>();
    for (const node of document.definitions) {
      if (node.kind === Kind.OPERATION_DEFINITION)
        operations.set(node.name?.value ?? "", operationOf(schema, prices, document, node));
    }
    return {
      document,
      operation(name) {
        const found =
          name !== undefined
            ? operations.get(name)
            : operations.size === 1
              ? operations.values().next().value
              : undefined;
        if (!found || found.node.operation === "subscription") throw new Refusal("BAD_REQUEST");
        return found;
      },
    };
  }
}
