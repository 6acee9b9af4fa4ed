import os from "node:os";

/** The value below which a share of the values lies. */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
export const median = (values) => percentile(values, 0.5);

/** A Markdown table; the first row is its heading. */
export function table([heading, ...rows]) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(heading), line(heading.map((_, column) => (column === 0 ? "---" : "---:"))), ...rows.map(line)].join(
    "\n",
  );
}

export const oneDecimal = (value) => value.toFixed(1);
export const whole = (value) => String(Math.round(value));

/** The machine in one line, as far as it bears on the figures. */
export function machine() {
  const cpus = os.cpus();
  return (
    `${cpus.length} × ${cpus[0]?.model.trim() ?? "unknown CPU"}, ${Math.round(os.totalmem() / 2 ** 30)} GB memory, ` +
    `${os.type()} ${os.arch()}, Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}`
  );
}
