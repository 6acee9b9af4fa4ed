import { existsSync, mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Which of our own packages each room may import (architecture, "who may know whom"). */
const MAY_KNOW: Record<string, string[]> = {
  "packages/kernel": [],
  "packages/demo": ["kernel"],
  "packages/sheets": ["kernel"],
  "packages/papers": ["kernel"],
  "packages/files": ["kernel"],
  "packages/jobs": ["kernel"],
  "packages/subgraph": ["kernel"],
  "packages/schema": ["kernel"],
  ...Object.fromEntries(
    ["organisation", "models", "cases", "reporting"].map((name) => [
      `services/${name}`,
      ["kernel", "subgraph", "demo", "sheets", "papers", "files", "jobs"],
    ]),
  ),
  gateway: ["kernel", "schema"],
  web: [],
};

const filesOf = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return ["node_modules", "dist", "gql"].includes(entry.name) ? [] : filesOf(path);
        return /\.(ts|tsx)$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name) ? [path] : [];
      })
    : [];

const importsOf = (file: string): string[] =>
  [...readFileSync(file, "utf8").matchAll(/(?:from|import)\s*\(?\s*["']([^"']+)["']/g)].map((m) => m[1]!);

/** Every import that crosses a boundary, as `room/file -> what`. */
function violations(root: string): string[] {
  return Object.entries(MAY_KNOW).flatMap(([room, known]) =>
    filesOf(join(root, room, "src")).flatMap((file) =>
      importsOf(file).flatMap((name) => {
        const where = `${relative(root, file)} -> ${name}`;
        if (name.startsWith("@hoa-nhap/")) return known.includes(name.split("/")[1]!) ? [] : [where];
        if (!name.startsWith(".")) return [];
        const inside = resolve(dirname(file), name).startsWith(join(root, room) + sep);
        return inside ? [] : [where];
      }),
    ),
  );
}

/** Entity and service files keep the rules; the words of the API stay in resolvers and types. */
function graphqlInServices(root: string): string[] {
  return ["organisation", "models", "cases", "reporting"].flatMap((name) =>
    filesOf(join(root, "services", name, "src"))
      .filter((file) => /\.service\.ts$/.test(file))
      .filter((file) => importsOf(file).some((from) => from === "graphql" || from === "type-graphql"))
      .map((file) => relative(root, file)),
  );
}

describe("who may know whom", () => {
  test("no room imports what it may not know", () => expect(violations(ROOT)).toEqual([]));
  test("no service file imports GraphQL", () => expect(graphqlInServices(ROOT)).toEqual([]));

  test("a planted fault is caught", () => {
    const root = mkdtempSync(join(tmpdir(), "architecture-"));
    const plant = (path: string, text: string): void => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    };
    plant("services/models/src/a.ts", `import { x } from "@hoa-nhap/cases";`);
    plant("services/cases/src/b.ts", `export { y } from "../../models/src/a.js";`);
    plant("packages/kernel/src/c.ts", `import type { z } from "@hoa-nhap/subgraph";`);
    plant("services/models/src/d.service.ts", `import { Field } from "type-graphql";`);
    expect(violations(root)).toHaveLength(3);
    expect(graphqlInServices(root)).toHaveLength(1);
    rmSync(root, { recursive: true });
  });
});
