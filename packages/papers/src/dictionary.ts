import type { Words } from "@hoa-nhap/kernel";
import type { Fields } from "./fields.js";

/**
 * What an office may write into its Word file. A list is written `{#name}` … `{/name}`, with what stands in it between.
 */
export interface DictionaryEntry {
  name: keyof Fields;
  words: Words;
  /** The lists and words inside a list. */
  inside?: Record<string, Words | Record<string, Words>>;
}
const LINE = { dong: { vi: "từng dòng", en: "each line" } };

export const DICTIONARY: readonly DictionaryEntry[] = [
  {
    name: "cap_tren",
    inside: LINE,
    words: { vi: "cơ quan cấp trên, chữ hoa", en: "the body above the issuer, in capitals" },
  },
  {
    name: "co_quan",
    inside: LINE,
    words: { vi: "cơ quan ban hành và các cơ quan cùng ban hành, chữ hoa", en: "issuer and co-issuers, in capitals" },
  },
  { name: "so_ky_hieu", words: { vi: "Số: …/KH-MT", en: "number and symbol" } },
  { name: "dia_danh_ngay", words: { vi: "địa danh, ngày tháng năm", en: "place and day" } },
  { name: "du_thao", inside: LINE, words: { vi: "DỰ THẢO, chỉ có ở dự thảo", en: "DRAFT, on drafts alone" } },
  {
    name: "ten_loai",
    words: { vi: "tên loại văn bản, chữ hoa; trống với công văn", en: "type in capitals; empty for a letter" },
  },
  { name: "trich_yeu", words: { vi: "trích yếu", en: "subject line" } },
  { name: "kinh_gui", inside: LINE, words: { vi: "Kính gửi", en: "to whom a letter is put" } },
  { name: "can_cu", inside: LINE, words: { vi: "căn cứ ban hành", en: "legal bases" } },
  {
    name: "phan",
    inside: { tieu_de: LINE, muc: LINE },
    words: { vi: "các phần của nội dung: {#tieu_de} và {#muc}", en: "the sections of the body" },
  },
  { name: "noi_nhan", inside: LINE, words: { vi: "nơi nhận", en: "recipients" } },
  { name: "ky", inside: LINE, words: { vi: "TM., KT., TL. và chức vụ người ký", en: "signing form and post" } },
  { name: "nguoi_ky", words: { vi: "họ tên người ký; trống ở dự thảo", en: "the signer's name; empty on a draft" } },
];

/** Lists and words by name, lists holding what may stand in them. */
export type Shape = { [name: string]: Shape | null };
export const SHAPE: Shape = Object.fromEntries(
  DICTIONARY.map(({ name, inside }) => [
    name,
    inside
      ? (Object.fromEntries(
          Object.entries(inside).map(([inner, of]) => [inner, "vi" in of ? null : { dong: null }]),
        ) as Shape)
      : null,
  ]),
);
/** Without these a paper says nothing: a template that lacks one is refused. */
export const NEEDED: readonly (keyof Fields)[] = ["so_ky_hieu", "dia_danh_ngay", "trich_yeu", "phan", "nguoi_ky"];
