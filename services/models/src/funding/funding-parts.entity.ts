import { BigIntType } from "@mikro-orm/core";
import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { newId, type LocalDate } from "@hoa-nhap/kernel";
import type { BudgetLineKind } from "./funding-words.js";

// Made anew for each column: the ORM writes into the options it is given.
/** Whole đồng: 64 bits in the database, a safe integer here. */
export const dong = () => Property({ type: new BigIntType("number") });
export const maybeDong = () => Property({ type: new BigIntType("number"), nullable: true });

/** One line of an estimate; replaced as a whole when the estimate is revised. */
@Entity({ tableName: "estimate_line" })
export class EstimateLine {
  @PrimaryKey({ type: "uuid" }) readonly id: string = newId();
  @Property({ type: "uuid" }) estimateId!: string;
  @Property({ type: "int" }) position!: number;
  @Property({ type: "text" }) kind!: BudgetLineKind;
  @maybeDong() amount: number | null = null;
  @Property({ type: "text", nullable: true }) note: string | null = null;
}

/** One payment, with its paper. Never changed afterwards. */
@Entity({ tableName: "disbursement" })
export class Disbursement {
  @PrimaryKey({ type: "uuid" }) readonly id: string = newId();
  @Property({ type: "uuid" }) requestId!: string;
  @Property({ type: "date" }) on!: LocalDate;
  @Property({ type: "text" }) number!: string;
  @dong() amount!: number;
  @Property({ type: "text" }) byActor!: string;
}

/** What was spent on one thing, as the settlement has it. */
@Entity({ tableName: "settlement_line" })
export class SettlementLine {
  @PrimaryKey({ type: "uuid" }) readonly id: string = newId();
  @Property({ type: "uuid" }) requestId!: string;
  @Property({ type: "int" }) position!: number;
  @Property({ type: "text" }) kind!: BudgetLineKind;
  @dong() amount!: number;
  @Property({ type: "text", nullable: true }) note: string | null = null;
}
