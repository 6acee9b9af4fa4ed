import "reflect-metadata";
import {
  composeAnalystGraph,
  composeSupergraph,
  lineFaults,
  peopleFaults,
  SCHEMA_FOLDER,
  SUBGRAPHS,
} from "@hoa-nhap/schema";
import { gateFault } from "@hoa-nhap/subgraph";
import { Kind, parse, type FieldDefinitionNode } from "graphql";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const sdlOf = (name: string): string => readFileSync(join(SCHEMA_FOLDER, `${name}.graphql`), "utf8");
const SAYS = "Số người. Đếm người. | People. Counts people.";
const graph = (field: string, description = SAYS): string => `type Unit { """${description}""" ${field} }`;
const field = (text: string): FieldDefinitionNode => {
  const [type] = parse(graph(text)).definitions;
  if (type?.kind !== Kind.OBJECT_TYPE_DEFINITION) throw new Error("no type");
  return type.fields![0]!;
};

describe("every count of people has its gate", () => {
  test.each(SUBGRAPHS)("in %s each number that looks like one is marked, says so and has a gate", (name) => {
    expect(peopleFaults(parse(sdlOf(name)))).toEqual([]);
  });

  test("the two graphs are composed with them, the analysts' without any behind the line", () => {
    expect(composeSupergraph()).toContain("counts-people");
    expect(composeAnalystGraph()).not.toContain("supportedCount");
  });

  test("the marks stand on the counts that the rules name", () => {
    const marked = SUBGRAPHS.flatMap((name) =>
      parse(sdlOf(name)).definitions.flatMap((type) =>
        type.kind === Kind.OBJECT_TYPE_DEFINITION
          ? (type.fields ?? [])
              .filter((one) =>
                one.directives?.some(
                  (tag) =>
                    tag.arguments?.[0]?.value.kind === Kind.STRING && tag.arguments[0].value.value === "counts-people",
                ),
              )
              .map((one) => `${type.name.value}.${one.name.value}`)
          : [],
      ),
    );
    expect(marked).toEqual(
      expect.arrayContaining([
        "PilotUnit.peopleToHelp",
        "PilotSurvey.surveyed",
        "CandidateCount.count",
        "Candidate.score",
        "UnitVersion.supportedCount",
        "UnitVersion.openCaseFiles",
        "CaseFileConnection.totalCount",
        "Refusal.count",
        "Figure.value",
        "Figure.computed",
        "Figure.typed",
        "CompiledFigure.value",
        "CompiledPart.value",
        "StatisticCell.value",
      ]),
    );
  });
});

describe("a graph is not made", () => {
  test("with a count of people that has no gate, does not say what it counts, or is not marked", () => {
    expect(peopleFaults(parse(graph('people: Int @tag(name: "counts-people")')))).toEqual([
      "Unit.people counts people and has no gate",
    ]);
    expect(
      peopleFaults(parse(graph('people: Int @tag(name: "counts-people") @tag(name: "gate-line")', "Số. | Number."))),
    ).toEqual(["Unit.people counts people and does not say so"]);
    expect(peopleFaults(parse(graph("helped: Int!", "Đang được giúp (người). | Being helped (persons).")))).toEqual([
      "Unit.helped looks like a count of people and is not marked as one",
    ]);
    expect(peopleFaults(parse(graph("peopleNow: Int", "Số. | Number.")))).toHaveLength(1);
    const behind = parse(graph('people: Int @tag(name: "counts-people") @tag(name: "gate-line")'));
    expect(lineFaults([behind], behind)).toEqual([
      "Unit.people is for the Front's own line and stands in the analysts' graph",
    ]);
  });

  test("and no service starts with one behind the line whose scope is held outside it", () => {
    const behind = field('people: Int @tag(name: "counts-people") @tag(name: "gate-line")');
    expect(gateFault("Unit.people", behind, { scope: "statistics.read" })).toContain(
      "statistics.read is held outside it",
    );
    expect(gateFault("Unit.people", behind, { scope: "report.follow" })).toBeNull();
    expect(
      gateFault("Unit.people", field('people: Int @tag(name: "counts-people")'), { scope: "report.follow" }),
    ).toContain("has no gate");
  });
});
