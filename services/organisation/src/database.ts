import type { DatabaseDefinition } from "@hoa-nhap/subgraph";
import { Baseline } from "./migrations/2026-12-01-baseline.js";
import { Account } from "./account/account.entity.js";
import { Organisation, Department, Post } from "./organisation/organisation.entity.js";
import { Reorganisation } from "./reorganisation/reorganisation.entity.js";

export const database: DatabaseDefinition = {
  schema: "organisation",
  entities: [Account, Organisation, Department, Reorganisation, Post],
  migrations: [{ name: "2026-12-01-baseline", class: Baseline }],
};
