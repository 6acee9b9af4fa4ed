import { LegalCategory } from "../case-file/case-file.words.js";

const EXECUTION = [
  ["Luật Thi hành án hình sự 53/2010/QH12", "2011-07-01"],
  ["Luật Thi hành án hình sự 41/2019/QH14", "2020-01-01"],
  ["Luật Thi hành án hình sự 127/2025/QH15", "2026-07-01"],
] as const;
const AFTER_PRISON = [
  ["Luật Thi hành án hình sự 53/2010/QH12; Nghị định 80/2011/NĐ-CP", "2011-07-01"],
  ["Luật Thi hành án hình sự 41/2019/QH14; Nghị định 49/2020/NĐ-CP", "2020-06-15"],
  ["Luật Thi hành án hình sự 127/2025/QH15", "2026-07-01"],
] as const;
const DRUGS = [
  ["Luật Phòng, chống ma túy 23/2000/QH10", "2001-06-01"],
  ["Luật Phòng, chống ma túy 73/2021/QH14", "2022-01-01"],
  ["Luật Phòng, chống ma túy 120/2025/QH15", "2026-07-01"],
] as const;

/**
 * The closed list with the law that carried each category, and since when. A change of law is a new row, never a new
 * release.
 */
const LIST: Record<LegalCategory, { name: string; laws: readonly (readonly [law: string, from: string])[] }> = {
  AT: { name: "Người được hưởng án treo", laws: EXECUTION },
  CT: { name: "Người chấp hành án phạt cải tạo không giam giữ", laws: EXECUTION },
  TH: {
    name: "Người được tha tù trước thời hạn có điều kiện",
    laws: [["Bộ luật Hình sự 100/2015/QH13, Điều 66", "2018-01-01"]],
  },
  HD: { name: "Người được hoãn, tạm đình chỉ chấp hành án phạt tù", laws: EXECUTION },
  QC: { name: "Người chấp hành án phạt quản chế, cấm cư trú", laws: EXECUTION },
  XA: { name: "Người chấp hành xong án phạt tù", laws: AFTER_PRISON },
  DX: {
    name: "Người được đặc xá",
    laws: [
      ["Luật Đặc xá 07/2007/QH12", "2008-03-01"],
      ["Luật Đặc xá 30/2018/QH14", "2019-07-01"],
    ],
  },
  GX: {
    name: "Người được giáo dục tại xã, phường, thị trấn",
    laws: [["Luật Xử lý vi phạm hành chính 15/2012/QH13, Điều 89, 90", "2013-07-01"]],
  },
  CH: {
    name: "Người chưa thành niên được xử lý chuyển hướng",
    laws: [["Luật Tư pháp người chưa thành niên 59/2024/QH15", "2026-01-01"]],
  },
  MT: { name: "Người được quản lý do sử dụng trái phép chất ma túy", laws: DRUGS },
  CN: { name: "Người cai nghiện ma túy", laws: DRUGS },
  SC: { name: "Người được quản lý sau cai nghiện", laws: DRUGS },
  TN: {
    name: "Thanh thiếu niên vi phạm, chậm tiến",
    laws: [["Không có luật riêng; chỉ dựa trên sự đồng ý", "2001-01-01"]],
  },
};

const quoted = (text: string | null): string => (text === null ? "null" : `'${text.replaceAll("'", "''")}'`);

/** The rows of the first migration. Help needs consent in every category: supervision by law is not the Front's. */
export const legalBasisRows = (): string => {
  const rows = Object.entries(LIST).flatMap(([category, { name, laws }]) =>
    laws.map(
      ([law, from], i) =>
        `(${[category, name, law].map(quoted).join(", ")}, true, ${quoted(from)}, ${quoted(laws[i + 1]?.[1] ?? null)})`,
    ),
  );
  return `
    insert into cases.legal_basis (category, name, law, needs_consent, valid_from, valid_to) values ${rows.join(", ")}
  `;
};
