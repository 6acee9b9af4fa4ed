import { withoutMarks } from "./order.ts";

/** A visible row of a tree, in the order shown. */
export interface TreeRow {
  id: string;
  label: string;
  level: number;
  expandable: boolean;
  expanded: boolean;
  loading?: boolean;
  note?: string;
}

export interface TreeStep {
  to?: string;
  toggle?: true;
  select?: true;
}

/** What a key does on a row; null when the key is not the tree's. `typed` is what was typed in one go. */
export function nextInTree(rows: TreeRow[], id: string, key: string, typed: string): TreeStep | null {
  const at = rows.findIndex((row) => row.id === id);
  const row = rows[at];
  if (!row) return null;
  const to = (index: number): TreeStep => ({ to: rows[Math.max(0, Math.min(rows.length - 1, index))]?.id });
  switch (key) {
    case "ArrowDown":
      return to(at + 1);
    case "ArrowUp":
      return to(at - 1);
    case "Home":
      return to(0);
    case "End":
      return to(rows.length - 1);
    case "Enter":
    case " ":
      return { select: true };
    case "ArrowRight":
      if (!row.expandable) return {};
      return row.expanded ? to(at + 1) : { toggle: true };
    case "ArrowLeft": {
      if (row.expandable && row.expanded) return { toggle: true };
      const parent = rows.slice(0, at).findLastIndex((other) => other.level < row.level);
      return parent >= 0 ? to(parent) : {};
    }
  }
  if (key.length !== 1) return null;
  const wanted = withoutMarks(typed);
  // One letter goes on to the next match; a longer word may stay where it is.
  const order = rows.map((_, step) => rows[(at + step + (typed.length > 1 ? 0 : 1)) % rows.length] as TreeRow);
  const found = order.find(
    (other) => nameOf(other.label).startsWith(wanted) || withoutMarks(other.label).startsWith(wanted),
  );
  return found ? { to: found.id } : {};
}

const nameOf = (label: string): string =>
  withoutMarks(label).replace(/^(tinh|thanh pho|huyen|quan|thi xa|xa|phuong|thi tran|dac khu|thon|to dan pho) /, "");
