import { badField, isId, notFound, type Words } from "@hoa-nhap/kernel";
import { IsInt, IsOptional, Max, Min } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { IdText } from "./inputs.js";

/** A thing that exists, as the caller last saw it: every change to it begins with these two. */
export interface Existing {
  id: string;
  expectedVersion: number;
}
type Class<T> = abstract new () => T;
class Nothing {}

/**
 * The input of a change to a thing that exists, to be extended: `which` one, and the version that was seen. It comes
 * after the fields of `base`, if there is one.
 */
export function existing<Base extends object = object>(
  which: string,
  { base, seen = "Phiên bản đã thấy. | The version the caller saw." }: { base?: Class<Base>; seen?: string } = {},
): Class<Base & Existing> {
  @InputType()
  abstract class ExistingInput extends ((base ?? Nothing) as typeof Nothing) implements Existing {
    @Field(() => ID, { description: which })
    @IdText()
    id!: string;
    @Field(() => Int, { description: seen })
    @IsInt()
    @Min(1)
    expectedVersion!: number;
  }
  return ExistingInput as unknown as Class<Base & Existing>;
}

/** A year of the programme, in an input or among arguments. */
export const YearArg =
  (description: string, { nullable = false } = {}): PropertyDecorator =>
  (target, property) => {
    for (const one of [Field(() => Int, { description, nullable }), Min(2000), Max(2199)]) one(target, property);
    if (nullable) IsOptional()(target, property);
  };

/** An id as it came in an argument, or BAD_INPUT for that argument. */
export function idOf(id: string, argument = "id"): string {
  if (!isId(id)) throw badField(argument, "id", { vi: "Mã không hợp lệ.", en: "That is not a valid id." });
  return id;
}

/** The row that was looked for; what the caller does not see does not exist. */
export async function seen<Row>(row: Promise<Row | null | undefined>, what: Words): Promise<Row> {
  const found = await row;
  if (found === null || found === undefined) throw notFound(what);
  return found;
}
