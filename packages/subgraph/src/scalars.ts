import { GraphQLError, GraphQLScalarType, Kind } from "graphql";
import { isDong, isInstant, isLocalDate, OWN_SCALARS } from "@hoa-nhap/kernel";

const refuse = (message: string): never => {
  throw new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } });
};

const localDate = (value: unknown): string => (isLocalDate(value) ? value : refuse(OWN_SCALARS.LocalDate.message.en));
/** A legal day, `yyyy-mm-dd`, no hour and no zone. */
export const LocalDateScalar = new GraphQLScalarType({
  name: "LocalDate",
  description: "Ngày theo lịch, dạng yyyy-mm-dd, không giờ. | A calendar day, yyyy-mm-dd, without an hour.",
  serialize: (value) => localDate(typeof value === "string" ? value.slice(0, 10) : value),
  parseValue: localDate,
  parseLiteral: (node) =>
    node.kind === Kind.STRING ? localDate(node.value) : refuse("LocalDate is written as a string"),
});

const dong = (value: unknown): number =>
  Number.isSafeInteger(Number(value)) && value !== "" && value !== null
    ? Number(value)
    : refuse("Dong: whole đồng below 2^53");
/** Whole đồng. */
export const DongScalar = new GraphQLScalarType({
  name: "Dong",
  description: "Số tiền nguyên đồng. | Whole Vietnamese đồng.",
  serialize: dong,
  parseValue: (value) => (isDong(value) ? value : refuse("Dong is a whole number")),
  parseLiteral: (node) => (node.kind === Kind.INT ? dong(node.value) : refuse("Dong is a whole number")),
});

/** When something was recorded: an instant in ISO 8601, UTC. The database gives text; so the scalar reads text too. */
export const InstantScalar = new GraphQLScalarType({
  name: "Instant",
  description: "Thời điểm ghi nhận, ISO 8601, giờ UTC. | When it was recorded, ISO 8601 in UTC.",
  serialize: (value) => new Date(value as string).toISOString(),
  parseValue: (value) => (isInstant(value) ? value : refuse("Instant: ISO 8601 with its zone")),
});
