import { SCOPES } from "@hoa-nhap/kernel";
import { SCHEMA_FOLDER, SUBGRAPHS } from "@hoa-nhap/schema";
import { Kind, parse, type ObjectTypeDefinitionNode } from "graphql";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

type Policies = Record<string, Record<string, { scope: string; rows: string }>>;
const read = (name: string): string => readFileSync(join(SCHEMA_FOLDER, name), "utf8");
const policiesOf = (service: string): Policies => JSON.parse(read(`${service}.policies.json`));
const ROW_RULES = ["area", "assigned", "own", "reference", "parent"];

/**
 * Each field of the composed graph with the services that answer it, read from the join directives, not from the
 * services.
 */
function fieldsOf(sdl: string): { type: string; field: string; services: string[] }[] {
  const argument = (
    node: { arguments?: readonly { name: { value: string }; value: unknown }[] },
    name: string,
  ): string | undefined =>
    (node.arguments?.find((a) => a.name.value === name)?.value as { value?: string } | undefined)?.value;
  return parse(sdl)
    .definitions.filter((d): d is ObjectTypeDefinitionNode => d.kind === Kind.OBJECT_TYPE_DEFINITION)
    .flatMap((type) => {
      const owners = type
        .directives!.filter((d) => d.name.value === "join__type")
        .map((d) => argument(d, "graph")!.toLowerCase());
      return type.fields!.map((field) => {
        const joins = field
          .directives!.filter((d) => d.name.value === "join__field" && !argument(d, "external"))
          .map((d) => argument(d, "graph")?.toLowerCase())
          .filter((g): g is string => !!g);
        return { type: type.name.value, field: field.name.value, services: joins.length > 0 ? joins : owners };
      });
    });
}

function unlisted(sdl: string, policies: Record<string, Policies>): string[] {
  return fieldsOf(sdl)
    .filter(({ type }) => type !== "PageInfo")
    .flatMap(({ type, field, services }) =>
      services
        .filter((service) => {
          const policy = policies[service]?.[type]?.[field];
          return !policy || !(SCOPES as readonly string[]).includes(policy.scope) || !ROW_RULES.includes(policy.rows);
        })
        .map((service) => `${service}: ${type}.${field}`),
    );
}

describe("policies", () => {
  const sdl = read("supergraph.graphql");
  const policies = Object.fromEntries(SUBGRAPHS.map((name) => [name, policiesOf(name)]));

  test("every field of the composed graph has one: a scope and a row rule", () =>
    expect(unlisted(sdl, policies)).toEqual([]));

  test("a field without one is found", () => {
    const { name: _, ...fewer } = policies["organisation"]!["UnitVersion"]!;
    expect(unlisted(sdl, { ...policies, organisation: { ...policies["organisation"]!, UnitVersion: fewer } })).toEqual([
      "organisation: UnitVersion.name",
    ]);
  });

  test("no wildcard, and nothing listed that does not exist", () => {
    const known = new Set(
      fieldsOf(sdl).flatMap(({ type, field, services }) => services.map((s) => `${s} ${type}.${field}`)),
    );
    const strange = Object.entries(policies).flatMap(([service, types]) =>
      Object.entries(types).flatMap(([type, fields]) =>
        Object.keys(fields).map((field) => `${service} ${type}.${field}`),
      ),
    );
    expect(strange.filter((one) => !known.has(one))).toEqual([]);
  });
});

describe("the analysts' graph", () => {
  const names = parse(read("analyst.graphql")).definitions.flatMap((d) =>
    "name" in d && d.name ? [d.name.value] : [],
  );

  test("knows no person, no case, nobody who serves and no change", () => {
    for (const name of [
      "Person",
      "CaseFile",
      "Visit",
      "Consent",
      "Mentor",
      "Grade",
      "Official",
      "Post",
      "Me",
      "Mutation",
      "CrimeTip",
      "TipSource",
    ])
      expect(names).not.toContain(name);
  });
});
