const KINDS = [
  ["major", "Breaks what was there"],
  ["minor", "New"],
  ["patch", "Mended"],
];

/**
 * A changelog with the next release on top, below its introduction.
 * @param {string} text the changelog so far
 * @param {string} version
 * @param {{ summary: string, releases: { name: string, type: string }[] }[]} changes as changesets tells them
 * @param {Date} [day] of the release
 */
export function withRelease(text, version, changes, day = new Date()) {
  const at = /^## /m.exec(text)?.index ?? text.length;
  const written = KINDS.flatMap(([kind, title]) => {
    const entries = changes.filter(({ releases }) => weightOf(releases) === kind);
    return entries.length === 0 ? [] : [`### ${title}`, entries.map(entryOf).join("\n")];
  });
  const section = [`## ${version} (${day.toISOString().slice(0, 10)})`, ...written].join("\n\n");
  return `${text.slice(0, at).trimEnd()}\n\n${section}\n${at < text.length ? `\n${text.slice(at)}` : ""}`;
}

/** The heaviest of what a change does to its parts. */
const weightOf = (releases) => KINDS.find(([kind]) => releases.some(({ type }) => type === kind))?.[0];

const entryOf = ({ summary, releases }) => {
  const parts = releases.filter(({ type }) => type !== "none").map(({ name }) => name.replace(/^@hoa-nhap\//, ""));
  return `- **${parts.sort().join(", ")}**: ${summary.trim().replaceAll("\n", "\n  ")}`;
};
