/** One section of the body: its heading, where it has one, and its paragraphs with their marks. */
export interface Part {
  tieu_de: { dong: string }[];
  muc: { dong: string }[];
}
interface Paragraph {
  section: string;
  item: string;
  text: string;
}

/** Paragraphs of section 0 bear no mark. */
const PLAIN = "0";
/** Item 0 of a section is its heading. */
const HEADING = "0";

/** How a paragraph begins: "- ", "a) ", "1. "; where its section has no heading to say so, "II.1. ". */
function markOf(section: string, item: string, hasHeading: boolean): string {
  if (section === PLAIN) return "";
  if (item.startsWith("-")) return "- ";
  if (!hasHeading) return `${section}.${item}. `;
  return /^[a-zđ]$/u.test(item) ? `${item}) ` : `${item}. `;
}

/**
 * A document's paragraphs by section in their order, marked as they are printed; the last one ends with "./." as the
 * decree has it.
 */
export function markedParagraphs(paragraphs: readonly Paragraph[]): Part[] {
  const runs: Paragraph[][] = [];
  for (const one of paragraphs) {
    const last = runs.at(-1);
    if (last?.[0]?.section === one.section) last.push(one);
    else runs.push([one]);
  }
  const parts = runs.map((run): Part => {
    const isHeading = ({ section, item }: Paragraph): boolean => section !== PLAIN && item === HEADING;
    const hasHeading = run.some(isHeading);
    return {
      tieu_de: run
        .filter(isHeading)
        .map(({ section, text }) => ({ dong: `${section}. ${text.toLocaleUpperCase("vi")}` })),
      muc: run
        .filter((one) => !isHeading(one))
        .flatMap(({ section, item, text }) =>
          text
            .split("\n")
            .filter((line) => line.trim())
            .map((line, n) => ({ dong: `${n === 0 ? markOf(section, item, hasHeading) : ""}${line.trim()}` })),
        ),
    };
  });
  const end = parts.flatMap(({ tieu_de, muc }) => [...tieu_de, ...muc]).at(-1);
  if (end) end.dong = `${end.dong.replace(/[.;,]$/, "")}./.`;
  return parts;
}
