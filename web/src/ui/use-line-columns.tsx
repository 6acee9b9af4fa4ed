import { useLingui } from "@lingui/react/macro";
import type { Column } from "./column.ts";

/**
 * The line of a file that a row speaks of: a number under its head, on a phone's card with its word. Line 0 is the
 * whole.
 */
export function useLineColumns(whole = "", width = 80): Column<{ row: number }>[] {
  const { t } = useLingui();
  return [
    { id: "row", header: t`Dòng`, end: true, width, cell: ({ row }) => (row === 0 ? whole : row) },
    {
      id: "line",
      header: t`Dòng`,
      card: "badge",
      only: "card",
      cell: ({ row }) => <span style={{ whiteSpace: "nowrap" }}>{row === 0 ? whole : t`Dòng ${row}`}</span>,
    },
  ];
}
