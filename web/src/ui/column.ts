import type { ReactNode } from "react";

/** A column: what it shows, what it sorts by, and its place in the card that stands for the row on a phone. */
export interface Column<T> {
  id: string;
  header: string;
  cell: (row: T) => ReactNode;
  sortBy?: (row: T) => string | number | null | undefined;
  end?: boolean;
  width?: number;
  card?: "title" | "badge" | "line";
  /** Its name leads it on a card, as it leads every number there. */
  named?: boolean;
  /** Stands on a phone's card alone. */
  only?: "card";
}
