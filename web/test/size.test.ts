import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

interface Chunk {
  file: string;
  imports?: string[];
  css?: string[];
  assets?: string[];
}
const dist = new URL("../dist/", import.meta.url);
const manifestFile = new URL(".vite/manifest.json", dist);
const gzipped = (file: string): number => gzipSync(readFileSync(new URL(file, dist))).length / 1024;

/** What a browser fetches for some entries: each with everything it imports. */
function weightOf(entries: string[]): { js: number; css: number; fonts: number } {
  const manifest = JSON.parse(readFileSync(manifestFile, "utf8")) as Record<string, Chunk>;
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const other of manifest[name]?.imports ?? []) visit(other);
  };
  for (const entry of entries) visit(entry);
  const chunks = [...seen].map((name) => manifest[name]!);
  const sum = (files: Iterable<string>, weigh: (file: string) => number): number =>
    [...files].reduce((total, file) => total + weigh(file), 0);
  const css = new Set(chunks.flatMap((chunk) => chunk.css ?? []));
  const fonts = new Set(chunks.flatMap((chunk) => chunk.assets ?? []).filter((file) => file.endsWith(".woff2")));
  return {
    js: sum(new Set(chunks.map(({ file }) => file).filter((file) => file.endsWith(".js"))), gzipped),
    css: sum(css, gzipped),
    fonts: sum(fonts, (file) => readFileSync(new URL(file, dist)).length / 1024),
  };
}

// The build makes dist; turbo runs it before the tests.
test
  .runIf(existsSync(manifestFile))
  .each(["my-work/my-work-page", "overview/overview-page", "pilot-units/pilot-units-page", "reports/report-page"])(
  "the way to %s stays within 340 KB of scripts, 25 KB of styles and 50 KB of fonts, gzipped",
  (page) => {
    const { js, css, fonts } = weightOf(["index.html", "src/words/vi.po", `src/features/${page}.tsx`]);
    console.info(`${page}: ${js.toFixed(0)} KB js, ${css.toFixed(1)} KB css, ${fonts.toFixed(1)} KB fonts`);
    expect(js).toBeGreaterThan(50);
    expect(js).toBeLessThanOrEqual(340);
    expect(css).toBeLessThanOrEqual(25);
    expect(fonts).toBeLessThanOrEqual(50);
  },
);
