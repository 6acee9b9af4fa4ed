import type { DatabaseDefinition } from "@hoa-nhap/subgraph";
import { Baseline } from "./migrations/2026-12-01-baseline.js";
import { CaseFile } from "./case-file/case-file.entity.js";
import { Consent } from "./consent/consent.entity.js";
import { Grade } from "./grade/grade.entity.js";
import { Mentor } from "./mentor/mentor.entity.js";
import { Person } from "./person/person.entity.js";
import { Refusal } from "./refusal/refusal.entity.js";
import { Visit } from "./visit/visit.entity.js";

export const database: DatabaseDefinition = {
  schema: "cases",
  entities: [Person, CaseFile, Consent, Mentor, Visit, Grade, Refusal],
  migrations: [{ name: "2026-12-01-baseline", class: Baseline }],
  // A visit and a grade stay as they were recorded; who read what stays known.
  appendOnly: ["visit", "grade", "refusal", "access_log"],
};
