import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, matchesGlob } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const FILES = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: ROOT,
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => file !== "" && existsSync(join(ROOT, file)));
const NAMES = new Set(FILES.flatMap((file) => file.split("/").map((_, n, parts) => parts.slice(0, n + 1).join("/"))));
const SCRIPTS = (JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { scripts: Record<string, string> })
  .scripts;
const TOP = /^(\.changeset|\.ci|docs|gateway|packages|scripts|services|test|web)\//;

const pages = FILES.filter(
  (file) => file.endsWith(".md") && !/CHANGELOG\.md$|^\.changeset\/|^docs\/decisions\//.test(file),
);
const decisions = FILES.filter((file) => /^docs\/decisions\/.*\.md$/.test(file));
const withoutFences = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, "");
const anchorsOf = (text: string): string[] =>
  [...withoutFences(text).matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
    title!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M} _-]/gu, "")
      .replaceAll(" ", "-"),
  );

/** Links of a page, inside the repository, that lead nowhere. */
function deadLinks(root: string, page: string): string[] {
  const text = withoutFences(readFileSync(join(root, page), "utf8"));
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target]) => {
    if (/^[a-z]+:/.test(target!)) return [];
    const [path, anchor] = target!.split("#") as [string, string?];
    const file = path === "" ? join(root, page) : join(root, dirname(page), path);
    if (!existsSync(file)) return [`${page} -> ${target}`];
    return anchor === undefined || anchorsOf(readFileSync(file, "utf8")).includes(anchor)
      ? []
      : [`${page} -> ${target}`];
  });
}

/** A path as people write it, with `*`, `{a,b}`, `<noun>` and numbers or days to come, as a pattern. */
const patternOf = (path: string): string => path.replace(/\/$/, "").replace(/<\w+>|NNN|YYYY-MM-DD/g, "*");

/** Whether a path names something of the repository. */
const isThere = (path: string): boolean => {
  const pattern = patternOf(path);
  if (NAMES.has(pattern)) return true;
  if (/^(?:[^/]+\/)*(dist|artifacts|node_modules)(\/|$)/.test(pattern)) return true;
  return /[*{]/.test(pattern) && [...NAMES].some((name) => matchesGlob(name, pattern));
};

/** Paths, files of the page's own folder and scripts that a page names in code and that are not there. */
function lies(page: string): string[] {
  const text = readFileSync(join(ROOT, page), "utf8");
  const home = /^(services|packages)\/\w+\//.exec(page)?.[0] ?? "";
  const spans = [...withoutFences(text).matchAll(/`([^`\n]+)`/g)].map(([, span]) => span!);
  const paths = spans.flatMap((span) => span.split(/\s+/)).filter((word) => /^[\w.@<>{},*/-]+$/.test(word));
  return [
    ...paths.filter((path) => TOP.test(path) && !isThere(path)),
    ...paths
      .filter((path) => !TOP.test(path) && /^[\w<>*-][\w.<>*/-]*\.(ts|tsx|mjs|css)$/.test(path))
      .filter((path) => ![...NAMES].some((name) => matchesGlob(name, `${home}**/${patternOf(path)}`))),
    ...[...text.matchAll(/npm run ([\w:-]+)/g)]
      .map(([, script]) => script!)
      .filter((script) => !(script in SCRIPTS) && !isOfAPart(script)),
  ].map((what) => `${page}: ${what}`);
}
const isOfAPart = (script: string): boolean =>
  FILES.filter((file) => /^[\w/-]+\/package\.json$/.test(file)).some(
    (file) => script in ((JSON.parse(readFileSync(join(ROOT, file), "utf8")) as { scripts?: object }).scripts ?? {}),
  );

describe("the documentation", () => {
  test.each(pages)("%s names nothing that is not there", (page) => expect(lies(page)).toEqual([]));
  test.each([...pages, ...decisions])("%s has no dead link", (page) => expect(deadLinks(ROOT, page)).toEqual([]));

  test("a dead link is seen, to a file or a heading", () => {
    const root = mkdtempSync(join(tmpdir(), "docs-"));
    writeFileSync(
      join(root, "a.md"),
      "# Tên đẹp\n\n[x](b.md) [y](#tên-đẹp) [z](#gone) [w](a.md#tên-đẹp) [v](https://vi.example)\n",
    );
    expect(deadLinks(root, "a.md")).toEqual(["a.md -> b.md", "a.md -> #gone"]);
    rmSync(root, { recursive: true });
  });
});
