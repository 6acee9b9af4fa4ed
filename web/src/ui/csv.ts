/**
 * Rows as CSV with a mark that makes Excel read it as UTF-8; a text that a sheet would take for a formula stays text.
 */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  "\uFEFF" + rows.map((row) => row.map(cell).join(",")).join("\r\n") + "\r\n";

const cell = (text: string): string => {
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Gives a text to the browser as a file. */
export const saveText = (name: string, text: string): void =>
  saveBlob(name, new Blob([text], { type: "text/csv;charset=utf-8" }));

/** Gives a workbook that came in base64 to the browser as a file. */
export const saveWorkbook = (name: string, content: string): void =>
  saveBlob(
    name,
    new Blob([Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))], {
      type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    }),
  );

/** Gives bytes to the browser as a file. */
export function saveBlob(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
