import { writeXlsx } from "hucre/xlsx";
import { letterOf } from "./cell.js";

/**
 * One sheet of a workbook that people fill in: an edition mark out of sight, a header, rows, and the choices of some
 * columns.
 */
export interface BookSheet {
  name: string;
  /** Stands alone in a hidden first row, so that the file says which edition of the template it follows. */
  template?: string;
  header: string[];
  rows: (string | number | boolean | Date | null)[][];
  /**
   * Drop-downs by the header's name: values, or the range of another sheet for a long list (`'Đơn vị'!$A$2:$A$300`).
   */
  choices?: Record<string, string[] | string>;
  /** Width of each column in characters. */
  widths?: number[];
}

const LAST_ROW = 1000;

/**
 * A workbook of such sheets. A text that a spreadsheet would take for a formula stays text: cells are written as texts
 * and numbers only.
 */
export async function writeBook(sheets: BookSheet[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(({ name, template, header, rows, choices = {}, widths = [] }) => {
      const top = template ? 1 : 0;
      return {
        name,
        rows: [...(template ? [[template]] : []), header, ...rows],
        ...(template && { rowDefs: new Map([[0, { hidden: true }]]) }),
        columns: header.map((_, i) => ({ width: widths[i] ?? 16 })),
        freezePane: { rows: top + 1 },
        dataValidations: Object.entries(choices).map(([column, of]) => {
          const at = letterOf(header.indexOf(column));
          const list = typeof of === "string" ? { formula1: of } : { values: of };
          return {
            type: "list" as const,
            ...list,
            allowBlank: true,
            showErrorMessage: true,
            errorStyle: "stop" as const,
            errorTitle: column,
            errorMessage: "Hãy chọn trong danh sách.",
            range: `${at}${top + 2}:${at}${LAST_ROW}`,
          };
        }),
      };
    }),
  });
}
