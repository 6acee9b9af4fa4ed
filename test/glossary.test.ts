import { SCHEMA_FOLDER } from "@hoa-nhap/schema";
import { Kind, parse } from "graphql";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const glossary = readFileSync(fileURLToPath(new URL("../GLOSSARY.md", import.meta.url)), "utf8");
const TECHNICAL = /(Connection|Edge|Input)$|^(Query|Mutation|PageInfo|_.*|join__.*|link__.*)$/;

test("every public type has its Vietnamese term in GLOSSARY.md", () => {
  const types = parse(readFileSync(join(SCHEMA_FOLDER, "supergraph.graphql"), "utf8"))
    .definitions.filter(
      (d) =>
        d.kind === Kind.OBJECT_TYPE_DEFINITION ||
        d.kind === Kind.ENUM_TYPE_DEFINITION ||
        d.kind === Kind.SCALAR_TYPE_DEFINITION,
    )
    .map((d) => d.name.value)
    .filter((name) => !TECHNICAL.test(name));
  expect(types.length).toBeGreaterThan(5);
  expect(types.filter((name) => !glossary.includes(`\`${name}\``))).toEqual([]);
});

test("every type, field and value says what it means in both languages", () => {
  const silent = parse(readFileSync(join(SCHEMA_FOLDER, "supergraph.graphql"), "utf8")).definitions.flatMap((d) => {
    if (
      !("name" in d) ||
      !d.name ||
      /^(_|join__|link__|Query$|Mutation$)/.test(d.name.value) ||
      d.kind === Kind.SCALAR_TYPE_DEFINITION ||
      d.kind === Kind.DIRECTIVE_DEFINITION
    )
      return [];
    const own = "description" in d ? [[d.name.value, d.description?.value]] : [];
    const parts = "fields" in d && d.fields ? d.fields : "values" in d && d.values ? d.values : [];
    return [...own, ...parts.map((p) => [`${d.name!.value}.${p.name.value}`, p.description?.value])]
      .filter(([, text]) => !text?.includes(" | "))
      .map(([name]) => name);
  });
  expect(silent).toEqual([]);
});
