export { letterOf, writtenAgain, type Cell, type Content } from "./cell.js";
export { Faults, type At, type Fault, type Place } from "./fault.js";
export { RowCells, wordsIn } from "./row-cells.js";
export { type Columns, type SheetRow } from "./shape.js";
export { readSheet, type Source } from "./sheet.js";
export { MOST_BYTES, MOST_COLUMNS, MOST_ROWS } from "./table.js";
export { writeBook, type BookSheet } from "./write.js";
