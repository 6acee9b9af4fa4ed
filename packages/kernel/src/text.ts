/**
 * Text for searching: composed, lower case, without tone marks, đ as d, spaces folded. Finds Ủy, Uỷ and uy alike (R78).
 */
export const fold = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d").replace(/\s+/g, " ").trim();

/**
 * A pattern of SQL's `like` for folded text that holds these words; what the pattern language has signs for stands for
 * itself.
 */
export const holding = (search: string): string => `%${fold(search).replace(/[\\%_]/g, "\\$&")}%`;

/** Text for storing: NFC, outer spaces off, inner runs of spaces folded. Line breaks stay. */
export const tidy = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[^\S\n]+/g, " ")
    .trim();

const UNSAFE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\p{Cs}]/u;

/** True when the text can be stored and shown: no control, direction or zero-width sign and no lone surrogate. */
export const isPlainText = (text: string): boolean => !UNSAFE.test(text);

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const spelled = (name: string): string =>
  name
    .normalize("NFD")
    .toLowerCase()
    .split(/[\s–-]+/)
    .map((word) => word.replace(TONES, "") + (word.match(TONES) ?? []).join(""))
    .join(" ");

/** Hoà and Hòa are one name, Giang and Giàng two: only the place of the tone mark within a syllable does not count. */
export const isSameName = (a: string, b: string): boolean => a === b || spelled(a) === spelled(b);

const collator = new Intl.Collator("vi");
/** Order of the Vietnamese alphabet: đ after d, â after a, tones as in dictionaries. */
export const compareVietnamese = (a: string, b: string): number => collator.compare(a, b);
