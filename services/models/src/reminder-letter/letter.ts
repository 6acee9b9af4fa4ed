import { daysBetween, formatDay, type LocalDate } from "@hoa-nhap/kernel";
import type { UnitRow } from "@hoa-nhap/subgraph";
import { DocumentType, RecipientPurpose, SignForm } from "../document/document-kind.js";
import type { DraftDocument } from "../document/document.service.js";
import type { DocumentItem } from "../document/document.entity.js";
import type { PlanRow } from "../plan/plan.reads.js";
import type { OverdueUnit } from "./overdue.reads.js";

/** One body to which a letter goes, with what is overdue below it. */
export interface Urged {
  unit: UnitRow;
  launches: (OverdueUnit & { name: string })[];
  findings: (OverdueUnit & { name: string })[];
}
/** The register takes no more addressees and paragraphs; beyond, the letter names a group and ends. */
const MOST_NAMED = 49;
const MOST_LINES = 90;

/** "Huyện Nam Sách" inside a sentence. */
const inText = (name: string): string => name.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLocaleLowerCase("vi"));
const late = ({ dueOn }: OverdueUnit, today: LocalDate): number => daysBetween(dueOn, today);

/** The lines of one section: each body with its units; a commune that is urged itself is not named twice. */
function section(
  mark: string,
  title: string,
  urged: readonly Urged[],
  of: (one: Urged) => Urged["launches"],
  tell: (unit: OverdueUnit) => string,
): DocumentItem[] {
  const rows = urged.filter((one) => of(one).length > 0).slice(0, MOST_LINES);
  return [
    { section: mark, item: "0", text: title },
    ...rows.map((one, n) => ({
      section: mark,
      item: String(n + 1),
      text: `${one.unit.fullName}: ${of(one)
        .map((unit) => (one.unit.level === "COMMUNE" ? tell(unit) : `${inText(unit.name)} (${tell(unit)})`))
        .join("; ")}.`,
    })),
  ];
}

export interface Letter {
  issuer: string;
  unit: UnitRow;
  year: number;
  plan: PlanRow | null;
  urged: Urged[];
  today: LocalDate;
  parentId: string | null;
}

/**
 * The official letter that urges (R52): what is overdue, by whom, for how long, under which plan and deadline. The
 * officer goes on from here.
 */
export function letterOf({ issuer, unit, year, plan, urged, today, parentId }: Letter): DraftDocument {
  const [launches, findings] = [urged.flatMap((one) => one.launches), urged.flatMap((one) => one.findings)];
  const day = formatDay(today);
  const opening: string[] = [];
  const sections: DocumentItem[] = [];
  const mark = (): string => (sections.length === 0 ? "I" : "II");
  if (launches.length > 0) {
    const dueOn = formatDay(launches[0]!.dueOn);
    const by = plan
      ? `Kế hoạch số ${plan.number} ngày ${formatDay(plan.issuedOn)} về ${inText(plan.title)}`
      : `Kế hoạch năm ${year}`;
    opening.push(
      `${by} yêu cầu các đơn vị được chọn làm điểm năm ${year} tổ chức hội nghị triển khai chậm nhất ngày ${dueOn}. ` +
        `Đến ngày ${day}, còn ${launches.length} đơn vị chưa tổ chức.`,
    );
    sections.push(
      ...section(
        mark(),
        "Đơn vị chưa tổ chức hội nghị triển khai",
        urged,
        (one) => one.launches,
        (unit) => `chậm ${late(unit, today)} ngày`,
      ),
    );
  }
  if (findings.length > 0) {
    opening.push(
      `Đến ngày ${day}, còn ${findings.reduce((sum, { count }) => sum + count, 0)} kiến nghị sau kiểm tra đã quá hạn mà chưa được báo cáo khắc phục.`,
    );
    sections.push(
      ...section(
        mark(),
        "Kiến nghị sau kiểm tra quá hạn khắc phục",
        urged,
        (one) => one.findings,
        (unit) => `${unit.count} kiến nghị, chậm nhất ${late(unit, today)} ngày`,
      ),
    );
  }
  const plain = (item: number, text: string): DocumentItem => ({ section: "0", item: String(item), text });
  const level = urged[0]!.unit.level;
  return {
    unitId: unit.unitId,
    type: DocumentType.LETTER,
    issuer,
    coIssuers: [],
    parentId,
    legalBases: [],
    title:
      launches.length > 0
        ? `Đôn đốc tổ chức hội nghị triển khai mô hình điểm năm ${year}`
        : "Đôn đốc khắc phục kiến nghị sau kiểm tra",
    items: [
      ...opening.map((text, n) => plain(n + 1, text)),
      ...sections,
      plain(
        opening.length + 1,
        `Đề nghị các đơn vị nhận công văn chỉ đạo, đôn đốc các đơn vị có tên trên khẩn trương thực hiện và báo cáo kết quả về ${issuer}.`,
      ),
    ],
    recipients: [
      ...(urged.length > MOST_NAMED
        ? [
            {
              label: `Ban Thường trực Ủy ban MTTQ các ${level === "DISTRICT" ? "huyện, thị xã, thành phố" : "xã, phường, đặc khu"}`,
              group: level as "DISTRICT" | "COMMUNE",
              purpose: RecipientPurpose.ACTION,
            },
          ]
        : urged.map((one) => ({
            label: `Ban Thường trực Ủy ban MTTQ ${inText(one.unit.fullName)}`,
            unitId: one.unit.unitId,
            purpose: RecipientPurpose.ACTION,
          }))),
      { label: "Lưu: VT", purpose: RecipientPurpose.ARCHIVE },
    ],
    signForm: SignForm.ON_BEHALF,
    signerName: null,
    signerPost: null,
    madeAt: unit.name,
  };
}
