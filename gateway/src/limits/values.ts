import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  type GraphQLInputType,
  type GraphQLScalarType,
} from "graphql";
import { OWN_SCALARS, type FieldFault, type ScalarRule, type Words } from "@hoa-nhap/kernel";

const whole = (value: unknown, most: number): boolean => Number.isInteger(value) && Math.abs(value as number) <= most;

/**
 * What a value of each scalar is. The services judge by the same functions; here it is told before anybody is asked,
 * with the field, in the caller's language.
 */
const SCALARS: Record<string, ScalarRule> = {
  ...OWN_SCALARS,
  Int: {
    rule: "isInt",
    fits: (value) => whole(value, 2_147_483_647),
    message: { vi: "Cần là số nguyên.", en: "A whole number is needed." },
  },
  Float: {
    rule: "number",
    fits: (value) => typeof value === "number" && Number.isFinite(value),
    message: { vi: "Cần là số.", en: "A number is needed." },
  },
  Boolean: {
    rule: "boolean",
    fits: (value) => typeof value === "boolean",
    message: { vi: "Cần là đúng hoặc sai.", en: "True or false is needed." },
  },
  String: {
    rule: "text",
    fits: (value) => typeof value === "string",
    message: { vi: "Cần là văn bản.", en: "Text is needed." },
  },
  ID: {
    rule: "id",
    fits: (value) => (typeof value === "string" && value.length <= 200) || whole(value, Number.MAX_SAFE_INTEGER),
    message: { vi: "Không phải mã hợp lệ.", en: "This is not a valid id." },
  },
};
const REQUIRED: Words = { vi: "Chưa có giá trị.", en: "A value is needed." };
const UNKNOWN: Words = { vi: "Không có ô này.", en: "There is no such field." };
const CHOICE: Words = { vi: "Không phải một trong các lựa chọn.", en: "This is not one of the choices." };
const GROUP: Words = { vi: "Cần là một nhóm các ô.", en: "An object of fields is needed." };

const scalarFault = ({ name }: GraphQLScalarType, value: unknown, path: string): FieldFault[] => {
  const known = SCALARS[name];
  return !known || known.fits(value) ? [] : [{ path, rule: known.rule, message: known.message }];
};

/** Everything that is wrong with a value for its type, field by field. */
export function valueFaults(type: GraphQLInputType, value: unknown, path: string): FieldFault[] {
  if (isNonNullType(type))
    return value === null || value === undefined
      ? [{ path, rule: "required", message: REQUIRED }]
      : valueFaults(type.ofType, value, path);
  if (value === null || value === undefined) return [];
  // GraphQL takes a single value for a list of one.
  if (isListType(type))
    return Array.isArray(value)
      ? value.flatMap((one, index) => valueFaults(type.ofType, one, `${path}.${index}`))
      : valueFaults(type.ofType, value, path);
  if (isScalarType(type)) return scalarFault(type, value, path);
  if (isEnumType(type))
    return typeof value === "string" && type.getValue(value) ? [] : [{ path, rule: "choice", message: CHOICE }];
  if (!isInputObjectType(type)) return [];
  if (typeof value !== "object" || Array.isArray(value)) return [{ path, rule: "object", message: GROUP }];
  const given = value as Record<string, unknown>;
  const fields = type.getFields();
  const below = (name: string): string => (path === "" ? name : `${path}.${name}`);
  return [
    ...Object.values(fields).flatMap((field) =>
      given[field.name] === undefined && field.defaultValue !== undefined
        ? []
        : valueFaults(field.type, given[field.name], below(field.name)),
    ),
    ...Object.keys(given)
      .filter((name) => !Object.hasOwn(fields, name))
      .map((name) => ({ path: below(name).slice(0, 200), rule: "unknown", message: UNKNOWN })),
  ];
}
