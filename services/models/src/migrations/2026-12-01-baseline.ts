import { serviceTables, territoryTables, unitProjectionTable, uploadTable } from "@hoa-nhap/subgraph";
import { Migration } from "@mikro-orm/migrations";
import { conferences, outreach } from "./baseline/activities.js";
import { obligations, reminders } from "./baseline/following.js";
import { firstChecklists, inspections } from "./baseline/inspections.js";
import { commendations, funding } from "./baseline/money.js";
import { documents, files } from "./baseline/papers.js";
import { programme } from "./baseline/programme.js";
import { pilotUnits, staffing } from "./baseline/roll-out.js";
import { candidates, decisions } from "./baseline/selection.js";

/** Scheme, plans, deadlines, rules and checklists: reference data of the programme. Everything else: by place. */
export class Baseline extends Migration {
  override up(): void {
    this.addSql(serviceTables("models", { keepsOutcomes: true }));
    this.addSql(unitProjectionTable("models"));
    this.addSql(territoryTables("models"));
    this.addSql(uploadTable("models"));
    this.addSql("set search_path to models, public");
    for (const noun of [documents, programme, decisions, pilotUnits, staffing, candidates]) this.addSql(noun);
    for (const noun of [inspections, firstChecklists, funding, conferences, outreach]) this.addSql(noun);
    for (const noun of [commendations, files, obligations, reminders]) this.addSql(noun);
    this.addSql("set search_path to public");
  }
}
