import { buildSchema, parse, type OperationDefinitionNode } from "graphql";
import { expect, test } from "vitest";
import { answerBody } from "../src/answer.js";
import { Asked } from "../src/graph/asked.js";
import { located, missingEntities, reportedFault, type Trouble } from "../src/graph/faults.js";
import { FetchPlace } from "../src/graph/fetch-place.js";

const schema = buildSchema("type Query { units: [Unit!] } type Unit { id: ID! name: String count: Int }");
const document = parse("{ units { id name count } }");
const node = document.definitions[0] as OperationDefinitionNode;
const told = { requestId: "1", language: "vi" } as const;

/** How often the answer is looked into while its errors find their places. */
function steps(entities: number, troublesOf: (place: FetchPlace) => Trouble[]): number {
  let count = 0;
  const watched = <T extends object>(value: T): T =>
    new Proxy(value, { get: (target, key) => ((count += 1), Reflect.get(target, key)) });
  const units = Array.from({ length: entities }, (_, id) =>
    watched({ __typename: "Unit", id: String(id), name: null }),
  );
  const representations = units.map((_, id) => ({ __typename: "Unit", id: String(id) }));
  const place = new FetchPlace(
    ["units", "@"],
    { units: watched(units) },
    "query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Unit { name } } }",
    representations,
  );
  const faults = located(troublesOf(place), new Asked({ schema, document, node, values: {} }));
  const { errors, extensions } = answerBody(
    { data: {}, faults, misfits: units.map((_, id) => ({ path: ["units", id, "name"] })), errors: [] },
    told,
  );
  expect(errors!.map(({ path }) => path)).toEqual([0, 1, 2, 3].map((id) => ["units", id, "name"]));
  expect(extensions).toEqual({ errorsLeftOut: entities - 4 });
  return count;
}

test.each<[string, (place: FetchPlace) => Trouble[]]>([
  [
    "an error for each entity",
    (place) =>
      place.representations!.map((_, id) =>
        reportedFault(place, { message: "no", path: ["_entities", id, "name"], extensions: { code: "CONFLICT" } }),
      ),
  ],
  [
    "each entity missing",
    (place) =>
      missingEntities(
        place,
        place.representations!.map(() => null),
      ),
  ],
])("%s: finding the places takes steps in proportion to the answer", (_name, troublesOf) => {
  expect(steps(4_000, troublesOf)).toBeLessThan(4.1 * steps(1_000, troublesOf));
});
