import { fold } from "@hoa-nhap/kernel";

/** Words of a name as people search for them: folded, letters and digits only. */
export const wordsOf = (name: string): string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Whether every word searched for begins a word of the name, each another one. */
export function nameHas(name: string, wanted: readonly string[]): boolean {
  const left = wordsOf(name);
  // Longer beginnings choose first, so that "an a" does not let "a" take away the only "an".
  return (
    wanted.length > 0 &&
    [...wanted]
      .sort((a, b) => b.length - a.length)
      .every((word) => {
        const at = left.findIndex((own) => own.startsWith(word));
        return at !== -1 && left.splice(at, 1).length === 1;
      })
  );
}

/** The same words, whatever their order, marks and capitals. */
export const isSameName = (one: string, other: string): boolean =>
  wordsOf(one).sort().join(" ") === wordsOf(other).sort().join(" ");
