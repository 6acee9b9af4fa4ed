import type { I18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { toCsv } from "../../ui/csv.ts";
import { formatDay } from "../../ui/day.ts";
import { cellOf, cellWords, daysLateOf, type Board } from "./cells.ts";
import { MILESTONE_WORDS } from "./words.ts";

/** The board as it stands, with its totals, for a spreadsheet. */
export function boardCsv(
  { rows, total, asOf, milestones }: Board,
  districtOf: (id: string | null | undefined) => string,
  i18n: I18n,
): string {
  const day = formatDay(asOf);
  const heads = [msg`Đơn vị`, msg`Tên khi đề xuất`, msg`Mã`, msg`Huyện khi đề xuất`, msg`Đợt`, msg`Tự xây dựng`].map(
    (word) => i18n._(word),
  );
  const lateHead = i18n._(msg`Chậm (ngày)`);
  const columns = milestones.map((milestone) => i18n._(MILESTONE_WORDS[milestone]));
  const yes = i18n._(msg`có`);
  const lines = rows.map((row) => [
    row.name,
    row.formerName ?? "",
    row.code,
    districtOf(row.districtId),
    String(row.wave),
    row.isOwnModel ? yes : "",
    ...milestones.map((_, i) => cellWords(cellOf(row, i, asOf), i18n)),
    String(daysLateOf(row, asOf) ?? ""),
  ]);
  const sums = (word: string, counts: readonly number[]): string[] => [
    word,
    "",
    "",
    "",
    "",
    "",
    ...counts.map(String),
    "",
  ];
  return toCsv([
    [i18n._(msg`Bảng năm, tính đến ${day}`)],
    [...heads, ...columns, lateHead],
    ...lines,
    sums(i18n._(msg`Đã xong (đơn vị)`), total.done),
    sums(i18n._(msg`Đang chậm (đơn vị)`), total.late),
  ]);
}
