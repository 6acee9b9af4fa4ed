import type { DatabaseDefinition } from "@hoa-nhap/subgraph";
import { CaseFile } from "./case-file/case-file.entity.js";
import { Consent } from "./consent/consent.entity.js";
import { Grade } from "./grade/grade.entity.js";
import { Mentor } from "./mentor/mentor.entity.js";
import { Migration001 } from "./migrations/migration-001.js";
import { Migration002 } from "./migrations/migration-002.js";
import { Migration003 } from "./migrations/migration-003.js";
import { Migration004 } from "./migrations/migration-004.js";
import { Migration005 } from "./migrations/migration-005.js";
import { Person } from "./person/person.entity.js";
import { Refusal } from "./refusal/refusal.entity.js";
import { Visit } from "./visit/visit.entity.js";

export const database: DatabaseDefinition = {
  schema: "cases",
  entities: [Person, CaseFile, Consent, Mentor, Visit, Grade, Refusal],
  migrations: [
    { name: "001", class: Migration001 },
    { name: "002", class: Migration002 },
    { name: "003", class: Migration003 },
    { name: "004", class: Migration004 },
    { name: "005", class: Migration005 },
  ],
  // A visit and a grade stay as they were recorded; who read what stays known.
  appendOnly: ["visit", "grade", "refusal", "access_log"],
};
