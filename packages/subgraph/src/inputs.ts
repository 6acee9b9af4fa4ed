import {
  identityDigits,
  isId,
  isPlainText,
  legacyOf,
  parseDocumentNumber,
  parseIdentityNumber,
  parsePhone,
  tidy,
} from "@hoa-nhap/kernel";
import { registerDecorator } from "class-validator";

const rule =
  (name: string, validate: (value: unknown) => boolean, constraints: unknown[] = [], each = false) =>
  (): PropertyDecorator =>
  (target, property) =>
    registerDecorator({
      name,
      target: target.constructor,
      propertyName: property as string,
      constraints,
      options: { each },
      validator: { validate },
    });

const isText = (value: unknown, max: number, min: number): boolean => {
  if (typeof value !== "string" || !isPlainText(value)) return false;
  const { length } = tidy(value);
  return length >= min && length <= max;
};

const both =
  (...rules: PropertyDecorator[]): PropertyDecorator =>
  (target, property) =>
    rules.forEach((one) => one(target, property));
const isUnicode = (value: unknown): boolean => typeof value !== "string" || legacyOf(value) === null;

/**
 * Text a person types: between `min` and `max` characters once tidied, no control or direction signs, in no encoding
 * from before Unicode. Null passes where the field is optional.
 */
export const PlainText = (max: number, min = 1): PropertyDecorator =>
  both(
    rule("plainText", (value) => value === null || value === undefined || isText(value, max, min), [min, max])(),
    rule("legacyText", isUnicode)(),
  );

/** A list of such texts. */
export const PlainTexts = (max: number): PropertyDecorator =>
  both(
    rule("plainText", (value) => Array.isArray(value) && value.every((one) => isText(one, max, 1)), [1, max])(),
    rule("legacyText", (value) => !Array.isArray(value) || value.every(isUnicode))(),
  );

/** A document number in state or Party style (195/KH-MT, 127-QĐ/TW). */
export const DocumentNumberText = (): PropertyDecorator =>
  rule(
    "documentNumber",
    (value) =>
      value === null || value === undefined || (typeof value === "string" && parseDocumentNumber(value) !== null),
  )();

/** A telephone number as people write it: with or without +84, spaces, dots and brackets; mobile or landline. */
export const PhoneText = (): PropertyDecorator =>
  rule(
    "phone",
    (value) => value === null || value === undefined || (typeof value === "string" && parsePhone(value) !== null),
  )();

const isOr =
  (test: (text: string) => boolean) =>
  (value: unknown): boolean =>
    value === null || value === undefined || (typeof value === "string" && test(value));

/**
 * An identity number as people write it, with spaces or dots: 12 digits, or the old card's 9. What else stands in it
 * and how many digits it lacks are told apart.
 */
export const IdentityNumberText = (): PropertyDecorator => {
  const isDigits = (text: string): boolean => /^\d+$/.test(identityDigits(text));
  return both(
    rule("identityDigits", isOr(isDigits))(),
    rule(
      "identityLength",
      isOr((text) => !isDigits(text) || parseIdentityNumber(text) !== null),
    )(),
  );
};

/** An id as the platform gives it: a uuid; with `each`, a list of them. */
export const IdText = ({ each = false } = {}): PropertyDecorator =>
  rule(
    "id",
    (value) => value === null || value === undefined || (typeof value === "string" && isId(value)),
    [],
    each,
  )();
