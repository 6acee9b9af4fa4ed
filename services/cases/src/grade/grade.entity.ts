import { Placed } from "@hoa-nhap/subgraph";
import { Entity, Property } from "@mikro-orm/decorators/legacy";
import { tidy } from "@hoa-nhap/kernel";
import type { CaseFile } from "../case-file/case-file.entity.js";
import type { Vault } from "../secrecy/vault.js";
import type { ProgressLevel } from "./grade.words.js";

export interface GradeGiven {
  year: number;
  quarter: number;
  level: ProgressLevel;
  reason: string;
}

/** A quarter's grade with its reason. A second one for the same quarter takes its place; the old one stays. */
@Entity({ tableName: "grade" })
export class Grade extends Placed {
  @Property({ type: "uuid" })
  caseFileId: string;
  @Property({ type: "int" })
  year: number;
  @Property({ type: "int" })
  quarter: number;
  /** 1 for the first grade of a quarter; the highest one is current. */
  @Property({ type: "int" })
  revision: number;
  @Property({ type: "text" })
  level: ProgressLevel;
  @Property({ type: "text" })
  reason: string;
  @Property({ type: "text" })
  recordedBy: string;

  constructor(
    file: CaseFile,
    vault: Vault,
    recordedBy: string,
    revision: number,
    { year, quarter, level, reason }: GradeGiven,
  ) {
    super();
    this.placeAt(file);
    this.caseFileId = file.id;
    this.year = year;
    this.quarter = quarter;
    this.revision = revision;
    this.level = level;
    this.reason = vault.seal({ table: "grade", column: "reason", row: this.id }, tidy(reason));
    this.recordedBy = recordedBy;
  }
}
