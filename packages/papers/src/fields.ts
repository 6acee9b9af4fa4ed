import type { LocalDate } from "@hoa-nhap/kernel";
import { markedParagraphs, type Part } from "./paragraphs.js";
import type { Paper } from "./paper.js";

type Line = { dong: string };
/**
 * What a template may say, under the names by which an office writes it into its Word file (`{so_ky_hieu}`). Words are
 * in their final form here: capitals, blanks of a draft, punctuation, so that Word and PDF say the same.
 */
export interface Fields {
  cap_tren: Line[];
  co_quan: Line[];
  so_ky_hieu: string;
  dia_danh_ngay: string;
  du_thao: Line[];
  ten_loai: string;
  trich_yeu: string;
  kinh_gui: Line[];
  can_cu: Line[];
  phan: Part[];
  noi_nhan: Line[];
  ky: Line[];
  nguoi_ky: string;
}

const BLANK = "……";
const upper = (text: string): string => text.toLocaleUpperCase("vi");
const lines = (of: readonly string[]): Line[] => of.map((dong) => ({ dong }));

/** Text as both engines take it: composed, no control or unassigned signs, no half characters. */
const clean = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/\t/g, " ")
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu, "");
const cleaned = <T>(value: T): T => {
  if (typeof value === "string") return clean(value) as T;
  if (Array.isArray(value)) return value.map(cleaned) as T;
  return value && typeof value === "object"
    ? (Object.fromEntries(Object.entries(value).map(([key, of]) => [key, cleaned(of)])) as T)
    : value;
};

/** 05 tháng 02: a nought before days under ten and before the first two months, as the decree has it. */
function dayInWords(on: LocalDate): string {
  const [year, month, day] = on.split("-") as [string, string, string];
  return `ngày ${day} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`;
}

/** "Ban Thường trực Ủy ban MTTQ tỉnh X" is a body and, above it, the one it belongs to. */
function bodyOf(issuer: string): { above: string | null; own: string } {
  const [, own, above] = /^((?:Ban|Văn phòng) .*?) ((?:Ủy ban|Uỷ ban|MTTQ) .*)$/iu.exec(issuer) ?? [];
  return own && above ? { above, own } : { above: null, own: issuer };
}

const ended = (list: readonly string[]): string[] =>
  list.map((text, n) => `${text.replace(/[;.,]$/, "")}${n < list.length - 1 ? ";" : "."}`);

function signedAs({ signForm, signerPost }: Paper, body: string): string[] {
  const post = upper(signerPost ?? "");
  const head = post.replace(/^PHÓ /u, "");
  const lead = { OWN: null, ON_BEHALF: `TM. ${upper(body)}`, FOR_HEAD: `KT. ${head}`, BY_ORDER: `TL. ${upper(body)}` }[
    signForm
  ];
  return [lead, post].filter((line): line is string => !!line);
}

function putTo({ isAddressed, addressees }: Paper): string[] {
  const to = isAddressed ? addressees.filter(({ toAct }) => toAct).map(({ label }) => label) : [];
  return to.length < 2
    ? to.map((label) => `Kính gửi: ${label}`)
    : ["Kính gửi:", ...ended(to.map((label) => `- ${label}`))];
}

function sentTo({ isAddressed, addressees }: Paper): string[] {
  const rest = isAddressed
    ? ["Như trên", ...addressees.filter(({ toAct }) => !toAct).map(({ label }) => label)]
    : addressees.map(({ label }) => label);
  return ended(rest.map((label) => `- ${label}`));
}

/** "V/v đôn đốc…": the subject of a letter goes on in small letters. */
const about = (title: string): string =>
  `V/v ${title.replace(/^về việc /iu, "").replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLocaleLowerCase("vi"))}`;

export function fieldsOf(given: Paper): Fields {
  const paper = cleaned(given);
  const { above, own } = bodyOf(paper.issuer);
  const isJoint = paper.coIssuers.length > 0;
  const place = paper.madeAt ?? BLANK;
  return {
    cap_tren: lines(above && !isJoint ? [upper(above)] : []),
    co_quan: lines(isJoint ? [paper.issuer, ...paper.coIssuers].map(upper) : [upper(own)]),
    so_ky_hieu: `Số: ${paper.number ?? paper.blankNumber}`,
    dia_danh_ngay: `${place}, ${paper.on ? dayInWords(paper.on) : `ngày ${BLANK} tháng ${BLANK} năm ${BLANK}`}`,
    du_thao: lines(paper.number === null ? ["DỰ THẢO"] : []),
    ten_loai: paper.isLetter ? "" : upper(paper.typeName),
    trich_yeu: paper.isLetter ? about(paper.title) : paper.title,
    kinh_gui: lines(putTo(paper)),
    can_cu: lines(
      ended(
        paper.bases.map(
          ({ name, number, on, issuer }) => `Căn cứ ${name} số ${number} ${dayInWords(on)} của ${issuer}`,
        ),
      ),
    ),
    phan: markedParagraphs(paper.paragraphs),
    noi_nhan: lines(sentTo(paper)),
    ky: lines(signedAs(paper, own)),
    nguoi_ky: paper.number === null ? "" : (paper.signerName ?? ""),
  };
}
