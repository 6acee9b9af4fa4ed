import { identityDigits, isId, isPlainText, parseDocumentNumber, parseIdentityNumber, parsePhone, tidy } from "@hoa-nhap/kernel";
import { registerDecorator } from "class-validator";

const rule = (name: string, validate: (value: unknown) => boolean, constraints: unknown[] = [], each = false) => (): PropertyDecorator => (target, property) =>
  registerDecorator({ name, target: target.constructor, propertyName: property as string, constraints, options: { each }, validator: { validate } });

const isText = (value: unknown, max: number, min: number): boolean => {
  if (typeof value !== "string" || !isPlainText(value)) return false;
  const { length } = tidy(value);
  return length >= min && length <= max;
};

/** Text a person types: between `min` and `max` characters once tidied, no control or direction signs. Null passes where the field is optional. */
export const PlainText = (max: number, min = 1): PropertyDecorator => rule("plainText", (value) => value === null || value === undefined || isText(value, max, min), [min, max])();

/** A list of such texts. */
export const PlainTexts = (max: number): PropertyDecorator => rule("plainText", (value) => Array.isArray(value) && value.every((one) => isText(one, max, 1)), [1, max])();

/** A document number in state or Party style (195/KH-MT, 127-QĐ/TW). */
export const DocumentNumberText = (): PropertyDecorator =>
  rule("documentNumber", (value) => value === null || value === undefined || (typeof value === "string" && parseDocumentNumber(value) !== null))();

/** A telephone number as people write it: with or without +84, spaces, dots and brackets; mobile or landline. */
export const PhoneText = (): PropertyDecorator =>
  rule("phone", (value) => value === null || value === undefined || (typeof value === "string" && parsePhone(value) !== null))();

const isOr = (test: (text: string) => boolean) => (value: unknown): boolean => value === null || value === undefined || (typeof value === "string" && test(value));

/** An identity number as people write it, with spaces or dots: 12 digits, or the old card's 9. What else stands in it and how many digits it lacks are told apart. */
export const IdentityNumberText = (): PropertyDecorator => (target, property) => {
  rule("identityDigits", isOr((text) => /^\d+$/.test(identityDigits(text))))()(target, property);
  rule("identityLength", isOr((text) => !/^\d+$/.test(identityDigits(text)) || parseIdentityNumber(text) !== null))()(target, property);
};

/** An id as the platform gives it: a uuid; with `each`, a list of them. */
export const IdText = ({ each = false } = {}): PropertyDecorator =>
  rule("id", (value) => value === null || value === undefined || (typeof value === "string" && isId(value)), [], each)();
