import { daysBetween, formatDate, type LocalDate } from "@hoa-nhap/kernel";
import type { Letter } from "@hoa-nhap/jobs";

/**
 * What a reminder's letter is made of: kinds, days and a unit's name. Nothing typed by anybody, nothing about a helped
 * person.
 */
export interface LetterFacts {
  id: string;
  to: string;
  kind: "LAUNCH" | "FINDING" | "RECEIPT" | "OBLIGATION" | "FUNDING_GUIDANCE";
  unit: string;
  dueOn: LocalDate;
  on: LocalDate;
  link: string;
  publicUrl: string;
}

const WHAT: Record<LetterFacts["kind"], string> = {
  LAUNCH: "Tổ chức hội nghị triển khai mô hình",
  FINDING: "Khắc phục kiến nghị sau kiểm tra",
  RECEIPT: "Xác nhận đã nhận văn bản",
  OBLIGATION: "Thực hiện việc được giao, đề nghị",
  FUNDING_GUIDANCE: "Ban hành hướng dẫn kinh phí",
};

function standing(dueOn: LocalDate, on: LocalDate): string {
  const late = daysBetween(dueOn, on);
  return late > 0 ? `quá hạn ${late} ngày` : late === 0 ? "đến hạn hôm nay" : `còn ${-late} ngày`;
}

/** The letter in Vietnamese. Its id is the mail's own, so that a second copy of the same letter is recognised. */
export function letterOf({ id, to, kind, unit, dueOn, on, link, publicUrl }: LetterFacts): Letter {
  const state = standing(dueOn, on);
  return {
    messageId: `<${id}@${new URL(publicUrl).hostname}>`,
    to,
    subject: `[Hòa Nhập] Đôn đốc: ${WHAT[kind]} – ${unit} (${state})`,
    text: [
      "Kính gửi đồng chí,",
      "",
      `Việc: ${WHAT[kind]}`,
      `Đơn vị: ${unit}`,
      `Hạn: ${formatDate(dueOn)} (${state}, tính đến ${formatDate(on)})`,
      "",
      `Xem và xử lý: ${new URL(link, publicUrl).href}`,
      "",
      "Thư do nền tảng Hòa Nhập gửi tự động, xin không trả lời thư này. Đồng chí đổi hoặc bỏ địa chỉ nhận thư trong mục tài khoản.",
    ].join("\n"),
  };
}
