import {
  GraphQLID,
  isInputObjectType,
  isListType,
  isNonNullType,
  valueFromASTUntyped,
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
} from "graphql";
import type { FieldFault, Words } from "@hoa-nhap/kernel";
import { CAPS } from "./caps.js";
import { valueFaults } from "./values.js";

export type Values = Record<string, unknown>;

const PAGE: Words = {
  vi: "Cần nêu số dòng của mỗi trang (first), trong mức cho phép.",
  en: "State how many rows a page has (first), within what is permitted.",
};
const IDS: Words = {
  vi: "Danh sách mã quá dài. Hãy chia thành nhiều lần.",
  en: "The list of ids is too long. Send it in parts.",
};

const isRecord = (value: unknown): value is Values =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The largest page asked for: one of the named arguments, or any `first`, also inside an input object. */
export function pageSizeIn(given: Values, slicing: string[] = ["first"]): number | undefined {
  const sizes = Object.entries(given).flatMap(([name, value]): number[] => {
    if (isRecord(value)) {
      const inner = pageSizeIn(value, slicing);
      return inner === undefined ? [] : [inner];
    }
    return typeof value === "number" && (name === "first" || slicing.includes(name)) ? [value] : [];
  });
  return sizes.length ? Math.max(...sizes) : undefined;
}

/** Whether any list of ids inside the value is longer than the cap, going by the argument's type. */
function hasLongIdList(type: GraphQLInputType, value: unknown): boolean {
  if (isNonNullType(type)) return hasLongIdList(type.ofType, value);
  if (value === null || value === undefined) return false;
  if (isListType(type)) {
    if (!Array.isArray(value)) return hasLongIdList(type.ofType, value);
    const item = isNonNullType(type.ofType) ? type.ofType.ofType : type.ofType;
    return (item === GraphQLID && value.length > CAPS.ids) || value.some((one) => hasLongIdList(type.ofType, one));
  }
  if (!isInputObjectType(type) || !isRecord(value)) return false;
  const fields = type.getFields();
  return Object.entries(value).some(
    ([name, part]) => fields[name] !== undefined && hasLongIdList(fields[name].type, part),
  );
}

/**
 * Reads a field's arguments once variables are known, and notes what does not fit its type or lies beyond the caps:
 * `first` missing or too large, too many ids. Paths begin with the field; those inside `input` are the form's own, as
 * the services name them.
 */
export function argumentReaders(
  node: FieldNode,
  definition: GraphQLField<unknown, unknown>,
  path: string,
): (values: Values, faults: FieldFault[]) => Values {
  if (definition.args.length === 0) return () => ({});
  const written = new Map(node.arguments?.map((argument) => [argument.name.value, argument.value]));
  return (values, faults) => {
    const given: Values = {};
    for (const argument of definition.args) {
      const ast = written.get(argument.name);
      const value = (ast && valueFromASTUntyped(ast, values)) ?? argument.defaultValue;
      if (value !== undefined && value !== null) given[argument.name] = value;
      if (argument.name === "first" && (value === undefined || value === null))
        faults.push({ path: `${path}.first`, rule: "page.size", message: PAGE });
      faults.push(
        ...valueFaults(argument.type, value, argument.name === "input" ? "" : `${path}.${argument.name}`).map(
          (fault) => ({ ...fault, path: fault.path || argument.name }),
        ),
      );
      if (hasLongIdList(argument.type, value))
        faults.push({ path: `${path}.${argument.name}`, rule: "list.size", message: IDS });
    }
    const size = pageSizeIn(given);
    if (size !== undefined && (size > CAPS.pageSize || size < 0))
      faults.push({ path: `${path}.first`, rule: "page.size", message: PAGE });
    return given;
  };
}
