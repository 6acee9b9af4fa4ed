import "reflect-metadata";
import { clockOf, ROLES, SCOPES, type RoleName } from "@hoa-nhap/kernel";
import { closeReads, contextFor, openDatabase, type ServiceDefinition } from "@hoa-nhap/subgraph";
import { SCHEMA_FOLDER } from "@hoa-nhap/schema";
import { isObjectType, type GraphQLSchema } from "graphql";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { MikroORM } from "@mikro-orm/postgresql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actorOf, nobody } from "../actors.js";
import { freshDatabase, type TestDatabase } from "../database.js";

/**
 * The table of rights, written down a second time from the description of the roles, not from the code. `+` may, blank
 * may not. Columns: the fourteen roles of the platform.
 */
const COLUMNS = [
  "CentralOfficer",
  "ProvincialOfficer",
  "ProvincialLeader",
  "DistrictOfficer",
  "CommuneOfficer",
  "ResidentialHead",
  "Mentor",
  "TipOfficer",
  "PoliceLiaison",
  "Committee138Viewer",
  "FinanceOfficer",
  "Analyst",
  "Auditor",
  "SystemAdmin",
] as const;
const TABLE = `
  account.read-own   + + + + + + + + + + + + + +
  account.edit-own   + + + + + + + + + + + + + +
  unit.read          + + + + + + + + + + + + + +
  unit.reorganise    . . . . . . . . . . . . . +
  area.arrange       . . . . + . . . . . . . . +
  organisation.read  + + + + + + . . + + . + . +
  official.read      . + + + + . . . . . . . . +
  account.manage     . . . . . . . . . . . . . +
  scheme.read        + + + + + + . . + + . + . .
  pilot.read         + + + + + + . . + + . + . .
  progress.read      + + + + + + . . . + . + . .
  rollout.read       . + + + + . . . . . . . . .
  pilot.propose      . + . + . . . . . . . . . .
  pilot.endorse      . . . + . . . . . . . . . .
  pilot.select       . + + . . . . . . . . . . .
  pilot.guide        . + . + . . . . . . . . . .
  pilot.advance      . . . . + . . . . . . . . .
  candidate.read     . + + + + . . . . . . . . .
  deadline.move      . + + . . . . . . . . . . .
  reminder.read      . + + + + . . . . . . . . .
  reminder.send      . + + + . . . . . . . . . .
  reminder.acknowledge . + + + + . . . . . . . . .
  inspection.read    . + + + + . . . . . . . . .
  inspection.plan    . + . . . . . . . . . . . .
  inspection.hold    . + . + . . . . . . . . . .
  document.read      . + + + + + . . + + + . . .
  document.write     . + . + + . . . . . . . . .
  document.issue     . . + + + . . . . . . . . .
  document.receive   . + . + + . . . . . . . . .
  obligation.read    . + + + + . . . . . . . . .
  obligation.ask     . + + + + . . . . . . . . .
  obligation.answer  . + + + + . . . . . . . . .
  conference.read    . + + + + . . . . . . . . .
  conference.hold    . + . + + . . . . . . . . .
  outreach.read      . + + + + + . . . . . . . .
  outreach.record    . + . + + + . . . . . . . .
  case.read          . . . . + + + . . . . . . .
  case.open          . . . . + . . . . . . . . .
  case.manage        . . . . + . . . . . . . . .
  visit.record       . . . . + + + . . . . . . .
  grade.record       . . . . + . . . . . . . . .
  report.read        + + + + + . . . . + . . . .
  report.follow      . + + + + . . . . . . . . .
  report.write       . + . + + . . . . . . . . .
  report.review      . + + + . . . . . . . . . .
  report.compile     . + + + . . . . . . . . . .
  statistics.read    + + + + . . . . . + . + . .
  budget.read        + + + + + . . . . + + + . .
  funding.read       . + + + + . . . . . + . . .
  funding.manage     . + . + + . . . . . . . . .
  commendation.read  . + + + + . . . . . . . . .
  commendation.nominate . + . + + . . . . . . . . .
  commendation.decide . . + . . . . . . . . . . .
  file.read          . + + + + + . . + + + . . .
  file.attach        . + . + + . . . . . . . . .
  audit.read         . . . . . . . . . . . . + .`;
const RIGHTS = new Map(
  TABLE.trim()
    .split("\n")
    .map((line) => {
      const [scope, ...marks] = line.trim().split(/\s+/);
      return [scope!, new Set(COLUMNS.filter((_, i) => marks[i] === "+"))] as const;
    }),
);

test("the roles hold exactly the scopes of the table", () => {
  expect([...RIGHTS.keys()].sort()).toEqual([...SCOPES].sort());
  for (const role of COLUMNS)
    expect([role, [...ROLES[role]].sort()]).toEqual([
      role,
      [...RIGHTS]
        .filter(([, who]) => who.has(role))
        .map(([scope]) => scope)
        .sort(),
    ]);
});

type Policies = Record<string, Record<string, { scope: string }>>;

describe.each(["organisation", "models", "cases", "reporting"])("%s", (name) => {
  const policies: Policies = JSON.parse(readFileSync(join(SCHEMA_FOLDER, `${name}.policies.json`), "utf8"));
  let database: TestDatabase;
  let orm: MikroORM;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    database = await freshDatabase();
    const { definition } = (await import(`@hoa-nhap/${name}`)) as { definition: ServiceDefinition };
    orm = await openDatabase(definition.database, database.urlOf(name as "models"));
    ({ schema } = await definition.buildSchema());
  });
  afterAll(async () => {
    await orm?.close();
    await database?.drop();
  });

  const fields = Object.entries(policies).flatMap(([type, ofType]) =>
    Object.entries(ofType).map(([field, { scope }]) => ({ type, field, scope })),
  );

  /**
   * Calls the field's own resolver as the engine would, with an empty parent and no arguments: only the refusal for
   * want of a scope counts here.
   */
  async function isForbidden(type: string, field: string, role: RoleName | null): Promise<boolean> {
    const parent = schema.getType(type);
    if (!isObjectType(parent)) throw new Error(`${type} is not an object type`);
    const ctx = contextFor(name, orm, clockOf("2020-11-23"), role ? actorOf(role, { provinces: [-1] }) : nobody);
    try {
      await parent.getFields()[field]!.resolve!({}, {}, ctx, {} as never);
      return false;
    } catch (error) {
      return (error as { extensions?: { code?: string; rule?: string } }).extensions?.code === "FORBIDDEN";
    } finally {
      await closeReads(ctx);
    }
  }

  test.each([...COLUMNS, null])("each field and mutation for %s", async (role) => {
    const wrong: string[] = [];
    for (const { type, field, scope } of fields) {
      const may = role !== null && RIGHTS.get(scope)!.has(role);
      const forbidden = await isForbidden(type, field, role);
      // Somebody who may can still be refused by the rule of the change itself (foreign area): that is not told apart
      // here.
      if (!may && !forbidden) wrong.push(`${type}.${field} is open to ${role ?? "nobody"}`);
      if (may && forbidden && type !== "Mutation") wrong.push(`${type}.${field} is closed to ${role}`);
    }
    expect(wrong).toEqual([]);
  });
});
