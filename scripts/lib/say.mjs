// What the launcher says on the terminal while it works: one line per step, in the language of those who run it.

/** Milliseconds as seconds, the Vietnamese way. */
export const seconds = (ms) => (ms / 1000).toFixed(1).replace(".", ",");

/** One plain line. */
export const say = (text = "") => console.log(text);

/** Runs one step: says what begins, and how long it took when it was more than a moment. */
export async function step(text, work) {
  const from = Date.now();
  say(`• ${text}…`);
  const result = await work();
  if (Date.now() - from > 1000) say(`  xong sau ${seconds(Date.now() - from)} s`);
  return result;
}

/** Rows under a heading, columns as wide as their widest cell. */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => [...row[column]].length)));
  return rows
    .map(
      (row) =>
        "  " +
        row
          .map((cell, column) => cell + " ".repeat(widths[column] - [...cell].length))
          .join("  ")
          .trimEnd(),
    )
    .join("\n");
}
