import { OUTSIDE_THE_LINE, ROLES, type Scope } from "@hoa-nhap/kernel";
import type { FieldDefinitionNode } from "graphql";
import { Directive } from "type-graphql";
import type { Policy } from "./policy.js";

/**
 * What stands between a count of people and whoever is outside the Front's own line (decision 019). `line`: nobody
 * outside it holds the field's scope. `narrowed`: what outsiders get of it has gone through the published figures or
 * the hiding of small counts, or is nothing.
 */
export type PeopleGate = "line" | "narrowed";
const TAG = "counts-people";

/**
 * Marks a field that counts people who are helped, or tips. A graph with a field that bears the mark and no gate is not
 * composed.
 */
export const CountsPeople =
  (gate: PeopleGate): MethodDecorator & PropertyDecorator =>
  (target: object, key: string | symbol, descriptor?: PropertyDescriptor) => {
    for (const name of [TAG, `gate-${gate}`])
      (Directive(`@tag(name: "${name}")`) as MethodDecorator)(target, key, descriptor as never);
  };

const isOutside = (scope: Scope): boolean =>
  OUTSIDE_THE_LINE.some((role) => (ROLES[role] as readonly Scope[]).includes(scope));
const tagsOf = ({ directives }: FieldDefinitionNode): string[] =>
  (directives ?? [])
    .filter(({ name }) => name.value === "tag")
    .flatMap(({ arguments: given }) => (given?.[0]?.value.kind === "StringValue" ? [given[0].value.value] : []));

/** Why a field that counts people may not stand as it does; null where it may, or counts nobody. */
export function gateFault(name: string, field: FieldDefinitionNode, { scope }: Pick<Policy, "scope">): string | null {
  const tags = tagsOf(field);
  if (!tags.includes(TAG)) return null;
  if (!tags.includes("gate-line") && !tags.includes("gate-narrowed")) return `${name} counts people and has no gate`;
  return tags.includes("gate-line") && isOutside(scope)
    ? `${name} counts people behind the line, but ${scope} is held outside it`
    : null;
}
