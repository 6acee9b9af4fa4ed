import { Kind, parse, type ConstDirectiveNode, type ObjectTypeDefinitionNode } from "graphql";

/** What the schema's authors say a field costs: @cost and @listSize of the supergraph file. */
interface FieldPrice {
  weight?: number;
  assumedSize?: number;
  slicing?: string[];
  sized?: string[];
}
export interface PriceList {
  field(type: string, name: string): FieldPrice;
  type(name: string): number | undefined;
}

const argument = (directive: ConstDirectiveNode, name: string): unknown => {
  const value = directive.arguments?.find((a) => a.name.value === name)?.value;
  if (value?.kind === Kind.LIST) return value.values.map((v) => ("value" in v ? String(v.value) : ""));
  return value && "value" in value ? value.value : undefined;
};
const numberOf = (value: unknown): number | undefined => (value === undefined ? undefined : Number(value));

function priceOf(directives: readonly ConstDirectiveNode[] = []): FieldPrice {
  const cost = directives.find((d) => d.name.value === "cost");
  const size = directives.find((d) => d.name.value === "listSize");
  return {
    weight: cost && numberOf(argument(cost, "weight")),
    assumedSize: size && numberOf(argument(size, "assumedSize")),
    slicing: size && (argument(size, "slicingArguments") as string[] | undefined),
    sized: size && (argument(size, "sizedFields") as string[] | undefined),
  };
}

const PLAIN: FieldPrice = {};

/** Reads the prices out of a supergraph file; where it states none the defaults of `price.ts` hold. */
export function priceListOf(supergraph: string): PriceList {
  const fields = new Map<string, FieldPrice>();
  const types = new Map<string, number>();
  for (const node of parse(supergraph).definitions) {
    if (!("fields" in node) || node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) continue;
    const { name, fields: own = [], directives } = node as ObjectTypeDefinitionNode;
    const weight = priceOf(directives).weight;
    if (weight !== undefined) types.set(name.value, weight);
    for (const field of own)
      if (field.directives?.length) fields.set(`${name.value}.${field.name.value}`, priceOf(field.directives));
  }
  return { field: (type, name) => fields.get(`${type}.${name}`) ?? PLAIN, type: (name) => types.get(name) };
}
