import { fold, isSameName, tidy } from "@hoa-nhap/kernel";

export type AreaKind = "THON" | "TO_DAN_PHO";
export interface AreaName {
  type: AreaKind;
  name: string;
  fullName: string;
}

/**
 * What residential areas are called besides thôn and tổ dân phố; the law counts each with one of the two (circular
 * 04/2012/TT-BNV, article 2).
 */
const WORDS: [word: string, type: AreaKind][] = [
  ["Thôn", "THON"],
  ["Làng", "THON"],
  ["Xóm", "THON"],
  ["Ấp", "THON"],
  ["Bản", "THON"],
  ["Buôn", "THON"],
  ["Bon", "THON"],
  ["Phum", "THON"],
  ["Sóc", "THON"],
  ["Tổ dân phố", "TO_DAN_PHO"],
  ["Khu phố", "TO_DAN_PHO"],
  ["Khối phố", "TO_DAN_PHO"],
  ["Tiểu khu", "TO_DAN_PHO"],
  ["Khóm", "TO_DAN_PHO"],
  ["Khối", "TO_DAN_PHO"],
];
const FIRST: Record<AreaKind, string> = { THON: "Thôn", TO_DAN_PHO: "Tổ dân phố" };
/** Longest name of an area without its word. */
export const LONGEST_NAME = 100;

/**
 * The word for a kind as somebody typed it, with or without tone marks (thôn, to dan pho, TDP); null when it is none.
 */
export function kindWord(text: string): { word: string; type: AreaKind } | null {
  const typed = fold(text);
  if (typed === "tdp") return { word: FIRST.TO_DAN_PHO, type: "TO_DAN_PHO" };
  const found = WORDS.find(([word]) => fold(word) === typed);
  return found ? { word: found[0], type: found[1] } : null;
}

/** A name with its kind: `Đông` and `Thôn Đông` are one thôn; another word of the same kind stays (`Ấp 3`). */
export function areaName(type: AreaKind, text: string, word = FIRST[type]): AreaName {
  const typed = tidy(text);
  // Without tone marks only the two words of the law are known: Ban Mai is a name, not a bản called Mai.
  const begins = (w: string): boolean =>
    typed.toLowerCase().startsWith(`${w.toLowerCase()} `) ||
    (w === FIRST[type] && fold(typed).startsWith(`${fold(w)} `));
  const own = WORDS.find(([w, of]) => of === type && begins(w));
  const name = own ? typed.slice(own[0].length + 1) : typed;
  return { type, name, fullName: `${own ? own[0] : word} ${name}` };
}

const isUnmarked = (name: string): boolean => fold(name) === tidy(name).toLowerCase();

const isSameArea = (a: AreaName, b: AreaName): boolean =>
  isSameName(a.fullName, b.fullName) ||
  (fold(a.fullName) === fold(b.fullName) && (isUnmarked(a.name) || isUnmarked(b.name)) && a.type === b.type);

/**
 * Names of one commune. Hạ and Hà are two areas; Hoà and Hòa one; and a name typed without any tone mark means
 * whichever bears those letters.
 */
export class AreaNames<T extends AreaName = AreaName> {
  private readonly byLetters = new Map<string, T[]>();

  constructor(names: Iterable<T> = []) {
    for (const name of names) this.add(name);
  }

  add(name: T): void {
    const alike = this.alike(name);
    if (alike.length === 0) this.byLetters.set(letters(name), alike);
    alike.push(name);
  }

  find(name: AreaName): T | undefined {
    return this.alike(name).find((one) => isSameArea(one, name));
  }

  private alike(name: AreaName): T[] {
    return this.byLetters.get(letters(name)) ?? [];
  }
}

const letters = ({ fullName }: AreaName): string => fold(fullName).replace(/[\s–-]+/g, " ");
