import type { FieldFault } from "@hoa-nhap/kernel";
import { SHAPE, type Shape } from "./dictionary.js";

/** What stands between two brackets, and in which paragraph of the Word file it was read. */
interface Bracketed {
  text: string;
  paragraph: string;
}
const MOST_TOLD = 50;
/**
 * A name, for a list with # or / before it, and with what is repeated: the paragraph, the row, or only the text
 * between.
 */
const TAG = /^([#/]?)\s*([\p{L}\p{N}_]*)(?:\s*\[loopOver:\s*["“”](?:paragraph|row|content)["“”]\])?$/u;

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
export const fault = (rule: string, vi: string, en: string): FieldFault => ({
  path: "content",
  rule,
  message: { vi, en },
});

/** Brackets that have no partner in their own paragraph; the rest is what they hold. */
function bracketed(paragraph: string, faults: FieldFault[]): Bracketed[] {
  const found: Bracketed[] = [];
  let from = -1;
  for (const [at, sign] of [...paragraph].entries()) {
    const letters = [...paragraph];
    if (sign === "{") {
      if (from >= 0)
        faults.push(
          fault(
            "template.bracket-open",
            `Ngoặc { chưa đóng ở “${short(paragraph)}”.`,
            `A { is not closed at “${short(paragraph)}”.`,
          ),
        );
      from = at;
    } else if (sign === "}") {
      if (from < 0)
        faults.push(
          fault(
            "template.bracket-close",
            `Ngoặc } không có ngoặc mở ở “${short(paragraph)}”.`,
            `A } has no { at “${short(paragraph)}”.`,
          ),
        );
      else
        found.push({
          text: letters
            .slice(from + 1, at)
            .join("")
            .trim(),
          paragraph,
        });
      from = -1;
    }
  }
  if (from >= 0)
    faults.push(
      fault(
        "template.bracket-open",
        `Ngoặc { chưa đóng ở “${short(paragraph)}”.`,
        `A { is not closed at “${short(paragraph)}”.`,
      ),
    );
  return found;
}

/** The names within reach: those of the list one is in, then those around it. */
const reach = (open: readonly { shape: Shape }[], name: string): Shape | null | undefined => {
  const at = [{ shape: SHAPE }, ...open].findLast(({ shape }) => Object.hasOwn(shape, name));
  return at?.shape[name];
};

/**
 * Every tag of one part of a Word file against the dictionary: names, lists opened and closed in order. Answers the
 * names used.
 */
export function checkTags(paragraphs: readonly string[], faults: FieldFault[]): Set<string> {
  const used = new Set<string>();
  const open: { name: string; shape: Shape }[] = [];
  for (const { text } of paragraphs.flatMap((paragraph) => bracketed(paragraph, faults))) {
    const [, mark = "", name = ""] = TAG.exec(text) ?? [];
    if (mark === "/") {
      const last = open.pop();
      if (last && (name === "" || name === last.name)) continue;
      if (last) open.push(last);
      faults.push(
        fault(
          "template.close",
          `Thẻ {/${name}} không khớp danh sách đang mở${last ? ` {#${last.name}}` : ""}.`,
          `{/${name}} does not close the list that is open.`,
        ),
      );
      continue;
    }
    const known = reach(open, name);
    if (known === undefined)
      faults.push(
        fault(
          "template.unknown",
          `Thẻ {${short(text)}} không có trong danh mục.`,
          `{${short(text)}} is not in the dictionary.`,
        ),
      );
    else if (mark === "#" && known === null)
      faults.push(
        fault(
          "template.no-list",
          `Thẻ {#${name}} không phải danh sách: viết {${name}}.`,
          `{#${name}} is no list: write {${name}}.`,
        ),
      );
    else if (mark === "" && known !== null)
      faults.push(
        fault(
          "template.list",
          `Thẻ {${name}} là danh sách: viết {#${name}} … {/${name}}.`,
          `{${name}} is a list: write {#${name}} … {/${name}}.`,
        ),
      );
    used.add(name);
    if (mark === "#") open.push({ name, shape: known ?? {} });
  }
  for (const { name } of open)
    faults.push(
      fault(
        "template.unclosed",
        `Danh sách {#${name}} chưa đóng bằng {/${name}}.`,
        `{#${name}} is not closed by {/${name}}.`,
      ),
    );
  faults.splice(MOST_TOLD);
  return used;
}
