import { Entity, Property } from "@mikro-orm/decorators/legacy";
import { assertNotFuture } from "@hoa-nhap/subgraph";
import { badField, conflict, formatDong, tidy, type LocalDate, type Place } from "@hoa-nhap/kernel";
import { maybeDong } from "./funding-parts.entity.js";
import { sumOf, type BudgetLine } from "./funding-words.js";
import { UnitRecord } from "../unit-record.entity.js";

export interface EstimateDraft {
  title: string;
  number: string;
  on: LocalDate;
  total?: number | null;
  lines: BudgetLine[];
}

/**
 * What a unit reckons to need in a year, line by line (dự toán). Amounts may be missing until the province's guidance
 * is there (A13, R66).
 */
@Entity({ tableName: "budget_estimate" })
export class BudgetEstimate extends UnitRecord {
  @Property({ type: "int" }) year: number;
  @Property({ type: "text" }) title!: string;
  @Property({ type: "text" }) number!: string;
  @Property({ type: "date" }) preparedOn!: LocalDate;
  @maybeDong() total!: number | null;
  /**
   * How often it was written: a change of its lines alone is a change of the estimate too, so that whoever saw the old
   * lines has to look again.
   */
  @Property({ type: "int" }) revision = 0;

  constructor(place: Place & { unitVersionId: string }, year: number, draft: EstimateDraft, today: LocalDate) {
    super();
    this.recordedAt(place);
    this.year = year;
    this.write(draft, today);
  }

  /** Takes the figures of the paper. A total that is not the sum of its lines is refused at once. */
  write({ title, number, on, total, lines }: EstimateDraft, today: LocalDate): void {
    assertNotFuture("on", on, today);
    if (lines.length === 0)
      throw badField("lines", "estimate.empty", {
        vi: "Dự toán cần ít nhất một khoản.",
        en: "An estimate needs at least one line.",
      });
    const sum = sumOf(lines);
    if (total != null && sum !== null && sum !== total) {
      throw badField("total", "estimate.sum", {
        vi: `Tổng số không bằng tổng các khoản (${formatDong(sum)}).`,
        en: `The total is not the sum of the lines (${formatDong(sum)}).`,
      });
    }
    Object.assign(this, {
      title: tidy(title),
      number: tidy(number),
      preparedOn: on,
      total: total ?? null,
      revision: this.revision + 1,
    });
  }

  /** A request needs an estimate that is whole: every line has its amount, and the total is their sum. */
  assertAddsUp(lines: readonly BudgetLine[]): number {
    if (this.total === null || sumOf(lines) !== this.total) {
      throw conflict("estimate.incomplete", {
        vi: "Dự toán chưa đủ số tiền từng khoản và tổng số: chưa thể đề nghị kinh phí.",
        en: "The estimate has no amount for every line, or no total: nothing can be requested on it yet.",
      });
    }
    return this.total;
  }
}
