import { Entity, Property } from "@mikro-orm/decorators/legacy";
import { assertNotFuture } from "@hoa-nhap/subgraph";
import { badField, conflict, formatDong, formatDay, tidy, type DomainError, type LocalDate } from "@hoa-nhap/kernel";
import type { BudgetEstimate } from "./budget-estimate.entity.js";
import { dong, maybeDong } from "./funding-parts.entity.js";
import { FundingSource, FundingState, STATE_WORDS, sumOf, type BudgetLine } from "./funding-words.js";
import { UnitRecord } from "../unit-record.entity.js";

const day = () => Property({ type: "date", nullable: true });
const text = () => Property({ type: "text", nullable: true });

/** A step's paper: its number and its day. */
export interface Paper {
  number: string;
  on: LocalDate;
}
export interface Asked extends Paper {
  source: FundingSource;
  amount: number;
  funder?: string | null;
}

const outOfOrder = (state: FundingState): DomainError =>
  conflict("funding.state", {
    vi: `Đề nghị “${STATE_WORDS[state].vi}”: không làm được bước này.`,
    en: `The request is “${STATE_WORDS[state].en}”: this step cannot be taken.`,
  });

/**
 * A request for money to one funder of the same level, with all that became of it (R64, R65). Its methods are the only
 * way forward.
 */
@Entity({ tableName: "funding_request" })
export class FundingRequest extends UnitRecord {
  @Property({ type: "uuid" }) estimateId: string;
  @Property({ type: "int" }) year: number;
  @Property({ type: "text" }) source: FundingSource;
  @text() funder: string | null;
  @Property({ type: "text" }) state: FundingState = FundingState.REQUESTED;
  @dong() requested: number;
  @Property({ type: "text" }) requestNumber: string;
  @Property({ type: "date" }) requestedOn: LocalDate;
  @maybeDong() approved: number | null = null;
  @text() decisionNumber: string | null = null;
  @day() decidedOn: LocalDate | null = null;
  @text() decisionReason: string | null = null;
  @dong() disbursed = 0;
  @day() lastDisbursedOn: LocalDate | null = null;
  @maybeDong() spent: number | null = null;
  @maybeDong() returned: number | null = null;
  @text() settlementNumber: string | null = null;
  @day() settledOn: LocalDate | null = null;

  /** Asked for on a whole estimate, of which `left` is not asked for elsewhere. */
  constructor(estimate: BudgetEstimate, left: number, { source, amount, number, on, funder }: Asked, today: LocalDate) {
    super();
    assertDay(on, estimate.preparedOn, today);
    if (source === FundingSource.DONATIONS && !funder) {
      throw badField("funder", "funding.donor", {
        vi: "Nguồn xã hội hóa phải ghi tên đơn vị hoặc đợt vận động.",
        en: "Donations need the name of the donor or of the drive.",
      });
    }
    if (amount > left) {
      throw badField("amount", "funding.over-estimate", {
        vi: `Số đề nghị vượt phần dự toán còn lại (${formatDong(left)}).`,
        en: `More than what is left of the estimate (${formatDong(left)}).`,
      });
    }
    this.recordedAt(estimate);
    this.estimateId = estimate.id;
    this.year = estimate.year;
    this.source = source;
    this.funder = funder ? tidy(funder) : null;
    this.requested = amount;
    this.requestNumber = tidy(number);
    this.requestedOn = on;
  }

  /** The funder grants an amount: no more than was asked for, unless the decision says why. */
  approve(amount: number, { number, on }: Paper, reason: string | null, today: LocalDate): void {
    this.assertIn(FundingState.REQUESTED);
    assertDay(on, this.requestedOn, today);
    if (amount > this.requested && !reason) {
      throw badField("reason", "funding.over-request", {
        vi: "Số cấp nhiều hơn số đề nghị: phải ghi rõ lý do.",
        en: "More is granted than was asked for: say why.",
      });
    }
    Object.assign(this, {
      state: FundingState.APPROVED,
      approved: amount,
      decisionNumber: tidy(number),
      decidedOn: on,
      decisionReason: reason,
    });
  }

  /** The funder says no, with its reason. */
  refuse(reason: string, { number, on }: Paper, today: LocalDate): void {
    this.assertIn(FundingState.REQUESTED);
    assertDay(on, this.requestedOn, today);
    Object.assign(this, {
      state: FundingState.REFUSED,
      decisionNumber: tidy(number),
      decidedOn: on,
      decisionReason: tidy(reason),
    });
  }

  /** A payment: all payments together never exceed what was granted. */
  disburse(amount: number, on: LocalDate, today: LocalDate): void {
    this.assertIn(FundingState.APPROVED);
    assertDay(on, this.lastDisbursedOn ?? this.decidedOn!, today);
    const left = this.approved! - this.disbursed;
    if (amount > left)
      throw conflict("funding.over-approval", {
        vi: `Vượt số được cấp: chỉ còn ${formatDong(left)} chưa giải ngân.`,
        en: `More than was granted: ${formatDong(left)} are left to pay out.`,
      });
    this.disbursed += amount;
    this.lastDisbursedOn = on;
  }

  /** Closes the account: what was spent, line by line, and what went back, together all that was paid out. */
  settle(
    { spent, returned, lines }: { spent: number; returned: number; lines: BudgetLine[] },
    { number, on }: Paper,
    today: LocalDate,
  ): void {
    this.assertIn(FundingState.APPROVED);
    assertDay(on, this.lastDisbursedOn ?? this.decidedOn!, today);
    if (spent > this.disbursed)
      throw badField("spent", "settlement.over-disbursed", {
        vi: `Đã chi nhiều hơn số đã giải ngân (${formatDong(this.disbursed)}).`,
        en: `More is spent than was paid out (${formatDong(this.disbursed)}).`,
      });
    if (spent + returned !== this.disbursed)
      throw badField("returned", "settlement.sum", {
        vi: `Số chi và số nộp trả phải đúng bằng số đã giải ngân (${formatDong(this.disbursed)}).`,
        en: `Spent and returned must make what was paid out (${formatDong(this.disbursed)}).`,
      });
    if (sumOf(lines) !== spent)
      throw badField("lines", "settlement.lines", {
        vi: "Tổng các khoản chi không bằng số đã chi.",
        en: "The lines do not add up to what was spent.",
      });
    Object.assign(this, {
      state: FundingState.SETTLED,
      spent,
      returned,
      settlementNumber: tidy(number),
      settledOn: on,
    });
  }

  private assertIn(state: FundingState): void {
    if (this.state !== state) throw outOfOrder(this.state);
  }
}

/** Not in the future, and not before the step it follows. */
function assertDay(on: LocalDate, before: LocalDate, today: LocalDate): void {
  assertNotFuture("on", on, today);
  if (on < before)
    throw badField("on", "date.order", {
      vi: `Ngày không được trước bước trước (${formatDay(before)}).`,
      en: `The day must not lie before the step before (${formatDay(before)}).`,
    });
}
