import { createHash } from "node:crypto";
import type { TypedFigure } from "../report/report-checks.js";

/** A number between two, always the same for the same commune and figure. Invented. */
function drawn(code: string, indicator: string, from: number, to: number): number {
  const n = createHash("sha256").update(`${code} ${indicator}`).digest().readUInt32BE(0);
  return from + (n % (to - from + 1));
}

const RANGES: [string, number, number][] = [
  ["I11D", 4, 9],
  ["I16", 120, 860],
  ["I17", 3, 24],
  ["I18", 100, 900],
  ["I20D", 900, 2600],
  ["I21", 1, 6],
  ["I56", 0, 7],
  ["I60", 0, 9],
  ["I61", 2, 4],
];
/** What a commune of the demo types by hand. */
export const demoFigures = (code: string): TypedFigure[] =>
  RANGES.map(([indicator, from, to]) => ({ indicator, typed: drawn(code, indicator, from, to) }));

const reason = "Theo sổ theo dõi của xã (mẫu).";
/** Figures of people that do not close: 3 + 5 - 2 is not 7. */
export const unbalanced: TypedFigure[] = [
  ["I22", 3],
  ["I23", 5],
  ["I25X", 2],
  ["I25", 7],
].map(([indicator, typed]) => ({ indicator: indicator as string, typed: typed as number, reason }));

export const demoNarrative = `(Nội dung mẫu)
I. Đặc điểm tình hình
Tình hình an ninh trật tự trên địa bàn ổn định; nhân dân đồng thuận với mô hình.
II. Công tác lãnh đạo, chỉ đạo
Cấp ủy cho ý kiến chỉ đạo; Ban chỉ đạo họp định kỳ hằng quý.
III. Kết quả thực hiện
Tuyên truyền đến từng khu dân cư; nhóm nòng cốt thăm hỏi, giúp đỡ thường xuyên.
IV. Đánh giá
Ưu điểm: phối hợp tốt giữa Mặt trận và Công an xã. Tồn tại: ít nguồn giới thiệu việc làm.
V. Phương hướng, nhiệm vụ
Duy trì các nhóm nòng cốt; mở thêm lớp học nghề.
VI. Kiến nghị, đề xuất
Đề nghị hỗ trợ thêm tài liệu tuyên truyền.`;
