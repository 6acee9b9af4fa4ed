import type { FigureValue } from "../figure/figure-values.js";
import { familyOf } from "./relations.js";
import { COUNTED, isSmall, TELLING, type Sheet } from "./sheet.js";

interface Figures {
  id: string;
  figures: Map<string, FigureValue>;
}

/** Figures tied to each other, each once. */
const FAMILIES = [...new Map([...COUNTED].map((code) => [[...familyOf(code)].sort().join(), familyOf(code)])).values()];

/**
 * The figures of a corrected province as its next edition is to have them. Where nothing of a family of figures has
 * changed by more than four anywhere in the province, the family stays as it was published: a reader loses nothing, and
 * learns nothing of a single person. It goes along with the next edition in which it has changed by more. A commune
 * that came in late is no correction.
 */
export function withoutSmallCorrections<Report extends Figures>(
  reports: Report[],
  published: Sheet[] | undefined,
): Report[] {
  if (!published) return reports;
  const known = new Map(published.map((sheet) => [sheet.id, sheet]));
  const kept = new Set(
    FAMILIES.filter((family) => isKept(family, reports, known)).flatMap((family) => [
      ...family,
      ...TELLING.filter(([, counts]) => counts.some((code) => family.has(code))).map(([code]) => code),
    ]),
  );
  if (kept.size === 0) return reports;
  return reports.map((report) => ({
    ...report,
    figures: new Map(
      [...report.figures].map(([code, figure]) => [
        code,
        kept.has(code) ? keptFigure(figure, known.get(report.id)) : figure,
      ]),
    ),
  }));
}

function isKept(family: ReadonlySet<string>, reports: Figures[], known: ReadonlyMap<string, Sheet>): boolean {
  const changes = reports.flatMap(({ id, figures }) =>
    [...family].flatMap((code) => {
      const [before, now] = [known.get(id)?.values.get(code) ?? null, figures.get(code)?.value ?? null];
      return before === now ? [] : [before === null || now === null ? Infinity : Math.abs(now - before)];
    }),
  );
  return changes.length > 0 && changes.every(isSmall);
}

const keptFigure = (figure: FigureValue, sheet: Sheet | undefined): FigureValue => ({
  ...figure,
  value: sheet?.values.get(figure.indicator) ?? null,
});
