export { writtenAgain } from "./cell.js";
export { Faults, type At, type Fault, type Place } from "./fault.js";
export { RowCells, wordsIn } from "./row-cells.js";
export { type Columns, type SheetRow } from "./shape.js";
export { readSheet, type Source } from "./sheet.js";
export { writeBook, type BookSheet } from "./write.js";
