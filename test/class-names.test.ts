import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const SERVICES = join(import.meta.dirname, "../services");
const DECLARED = /^@(Entity|ObjectType|InputType|ArgsType)\((?:"(\w+)")?[\s\S]*?^(?:export )?(abstract )?class (\w+)/gm;

interface Declared {
  kind: string;
  /** As the graph names it. */
  inGraph: string;
  isShared: boolean;
  name: string;
}
const declaredIn = (text: string): Declared[] =>
  [...text.matchAll(DECLARED)].map(([, kind, given, shared, name]) => ({
    kind: kind!,
    inGraph: given ?? name!,
    isShared: !!shared,
    name: name!,
  }));

/** Classes of one service that bear another name than the scheme in CONTRIBUTING gives them. */
function misnamed(classes: Declared[]): string[] {
  const entities = new Set(classes.flatMap(({ kind, name }) => (kind === "Entity" ? [name] : [])));
  const isRight = ({ kind, inGraph, isShared, name }: Declared): boolean => {
    if (kind === "ObjectType") return name === (entities.has(inGraph) ? `${inGraph}Type` : inGraph);
    if (kind === "InputType") return name.endsWith("Input") !== isShared && inGraph === name;
    return kind === "Entity" ? !name.endsWith("Type") : name.endsWith("Args");
  };
  return classes.filter((one) => !isRight(one)).map(({ name }) => name);
}

describe("a class is named by one scheme", () => {
  test.each(["organisation", "models", "cases", "reporting"])("in %s", (service) => {
    const folder = join(SERVICES, service, "src");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
    const classes = files.flatMap((file) => declaredIn(readFileSync(join(folder, file), "utf8")));
    expect(classes.length).toBeGreaterThan(20);
    expect(misnamed(classes)).toEqual([]);
  });

  test("another name is seen", () => {
    const text = `
@Entity({ tableName: "visit" })
export class Visit {}
@Policy("case.read", "parent")
@ObjectType("Visit", { description: "A class of things." })
@Directive('@tag(name: "private")')
export class VisitNode {}
@ObjectType("Grade")
export class GradeType {}
@ObjectType()
export class Refusal {}
@InputType()
abstract class StepInput {}
@InputType({ description: "Records a visit." })
export class RecordVisit {}
@ArgsType()
class VisitsFilter {}
`;
    expect(misnamed(declaredIn(text))).toEqual(["VisitNode", "GradeType", "StepInput", "RecordVisit", "VisitsFilter"]);
  });
});

/** Where a resolver with mutations takes an input or a service from another folder. */
const fromElsewhere = (text: string): string[] =>
  text.includes("@Mutation(")
    ? [...text.matchAll(/from "(\.\.\/[^"]*\.(?:inputs|service)\.js)"/g)].map(([, path]) => path!)
    : [];

test("a noun's mutations, inputs and services lie in its folder", () => {
  const files = readdirSync(SERVICES, { recursive: true, encoding: "utf8" }).filter((file) =>
    /^\w+\/src\/.*\.ts$/.test(file),
  );
  const texts = files.map((file) => [file, readFileSync(join(SERVICES, file), "utf8")] as const);
  expect(texts.filter(([, text]) => text.includes("@Mutation(")).length).toBeGreaterThan(20);
  expect(texts.flatMap(([file, text]) => fromElsewhere(text).map((path) => `${file}: ${path}`))).toEqual([]);
  expect(fromElsewhere('import { recordVisit } from "../visit/visit.service.js";\n@Mutation(() => Case)')).toEqual([
    "../visit/visit.service.js",
  ]);
});
