import { readFileSync } from "node:fs";
import { join } from "node:path";

/** English words of user interfaces that are no Vietnamese syllables without their marks. */
const ENGLISH = [
  "the",
  "of",
  "and",
  "for",
  "from",
  "with",
  "not",
  "save",
  "cancel",
  "close",
  "open",
  "search",
  "filter",
  "sort",
  "submit",
  "return",
  "report",
  "unit",
  "page",
  "error",
  "loading",
  "retry",
  "next",
  "previous",
  "delete",
  "remove",
  "edit",
  "add",
  "yes",
  "due",
  "late",
  "overdue",
  "task",
  "people",
  "year",
  "month",
  "required",
  "select",
  "choose",
  "toggle",
  "show",
  "hide",
  "password",
  "calendar",
];
const ENGLISH_WORD = new RegExp(`(?<!\\p{L})(${ENGLISH.join("|")})(?!\\p{L})`, "iu");

interface Sentence {
  vi: RegExp;
  en: string;
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The console's own sentences in Vietnamese which read otherwise in English; `{name}` stands for anything. */
function sentences(): Sentence[] {
  const book = readFileSync(join(import.meta.dirname, "../../web/src/words/en.po"), "utf8");
  return [...book.matchAll(/^msgid "(.+)"\nmsgstr "(.+)"$/gm)]
    .map(([, vi, en]) => ({ vi: vi!.replaceAll('\\"', '"'), en: en! }))
    .filter(({ vi, en }) => vi !== en && vi.replace(/\{\w+\}/g, "").trim().length > 3)
    .map(({ vi, en }) => ({
      vi: new RegExp(
        `^${vi
          .split(/\{\w+\}/)
          .map(literal)
          .join(".+")}$`,
        "u",
      ),
      en,
    }));
}

/** What is English among the words of a Vietnamese page. */
export const englishIn = (words: string[]): string[] => words.filter((text) => ENGLISH_WORD.test(text));

/**
 * Which of the console's own Vietnamese sentences are left on an English page. Names and papers of the data stay
 * Vietnamese.
 */
export function vietnameseIn(words: string[]): string[] {
  const known = sentences();
  return words.filter((text) => known.some(({ vi }) => vi.test(text)));
}
