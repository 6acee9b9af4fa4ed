/**
 * What the figures of one unit have to do with each other. Whoever reads published figures knows these relations as
 * well as we do, so a hidden cell is safe only where another set of figures keeps every one of them (decision 019).
 */

/** Each is a part of its whole: those with a mentor of those helped at the end, tips handed over of tips received. */
export const PART_OF: readonly { parts: string[]; whole: string }[] = [
  { parts: ["I28"], whole: "I25" },
  { parts: ["I26"], whole: "I25" },
  { parts: ["I41", "I42", "I43"], whole: "I25" },
  { parts: ["I45"], whole: "I25X" },
  ...["I31", "I32", "I33", "I34", "I35", "I37", "I38", "I46"].map((part) => ({ parts: [part], whole: "I24" })),
  { parts: ["I48"], whole: "I46" },
  { parts: ["I25R"], whole: "I24R" },
  ...["I54", "I53", "I56", "I59"].map((part) => ({ parts: [part], whole: "I52" })),
  { parts: ["I55N"], whole: "I54" },
  { parts: ["I40N"], whole: "I40D" },
];
/** Help that also counts as a need raised and met. */
export const NEEDS = ["I40N", "I40D"];
export const HELP = ["I31", "I32", "I34", "I35", "I37"];

/** Figures tied to each other, directly or through others: with one of them known, another may be. */
export function familyOf(code: string): Set<string> {
  const ties = [
    ["I22", "I23", "I24", "I25X", "I25"],
    [...HELP, ...NEEDS],
    ...PART_OF.map(({ parts, whole }) => [...parts, whole]),
  ];
  const family = new Set([code]);
  for (const known of family) for (const tie of ties) if (tie.includes(known)) for (const one of tie) family.add(one);
  return family;
}

/**
 * What is told about a hidden count tells of the count: its amount of money, the visits for each of its persons. Hidden
 * with any of them.
 */
export const TOLD_ABOUT: Readonly<Record<string, readonly string[]>> = {
  I36: ["I35"],
  I39: ["I38"],
  I30D: ["I24", "I25"],
  I30: ["I24", "I25"],
  I40: NEEDS,
};
