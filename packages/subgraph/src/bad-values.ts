import type { ApolloServerPlugin } from "@apollo/server";
import { badInput, OWN_SCALARS, type FieldFault, type ScalarRule } from "@hoa-nhap/kernel";
import {
  getNullableType,
  isInputObjectType,
  isListType,
  isScalarType,
  TypeInfo,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
} from "graphql";
import type { Context } from "./context.js";
import { graphqlErrorOf } from "./error-map.js";

const RULES: Record<string, ScalarRule | undefined> = OWN_SCALARS;

function faultsIn(given: GraphQLInputType, value: unknown, path: string): FieldFault[] {
  const type = getNullableType(given);
  if (value === null || value === undefined) return [];
  if (isListType(type))
    return Array.isArray(value)
      ? value.flatMap((one, n) => faultsIn(type.ofType, one, `${path}.${n}`))
      : faultsIn(type.ofType, value, path);
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).flatMap((field) =>
      faultsIn(
        field.type,
        (value as Record<string, unknown>)[field.name],
        path === "" ? field.name : `${path}.${field.name}`,
      ),
    );
  }
  const rule = isScalarType(type) ? RULES[type.name] : undefined;
  return rule && !rule.fits(value) ? [{ path, rule: rule.rule, message: rule.message }] : [];
}

/**
 * Every value in a document, written out or by variable, that is none of its scalar of ours; paths as the gateway tells
 * them.
 */
function badValues(schema: GraphQLSchema, document: DocumentNode, variables: Record<string, unknown>): FieldFault[] {
  const faults: FieldFault[] = [];
  const above: string[] = [];
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Field: { enter: ({ name }) => void above.push(name.value), leave: () => void above.pop() },
      Argument({ name, value }) {
        const type = info.getArgument()?.type;
        if (type)
          faults.push(
            ...faultsIn(
              type,
              valueFromASTUntyped(value, variables),
              name.value === "input" ? "" : [...above, name.value].join("."),
            ),
          );
      },
    }),
  );
  return faults;
}

/**
 * Tells such a value as every other refused field is told: GraphQL's own words name neither the field nor the rule, and
 * speak one language.
 */
export const tellBadValues: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ schema, document, request, response: { body }, contextValue }) {
        if (body.kind !== "single" || body.singleResult.data || !body.singleResult.errors || !document) return;
        const faults = badValues(schema, document, request.variables ?? {});
        if (faults.length > 0)
          body.singleResult.errors = [
            graphqlErrorOf(badInput(faults), contextValue.actor.language, () => undefined).toJSON(),
          ];
      },
    };
  },
};
