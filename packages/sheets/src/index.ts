export { Faults, type At, type Fault } from "./fault.js";
export { MOST_BYTES, MOST_ROWS, type Columns, type SheetRow, type Source } from "./shape.js";
export { readSheet } from "./sheet.js";
export { writeBook, type BookSheet } from "./write.js";
