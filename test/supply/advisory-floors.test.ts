import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

/** Versions below which a known hole is open. `npm audit` needs a network; this does not. */
const FLOORS: Record<string, string> = {
  "@apollo/gateway": "2.13.2",
  "@apollo/query-planner": "2.13.2",
  "@apollo/federation-internals": "2.13.2",
  "@apollo/composition": "2.12.1",
  "@apollo/server": "5.5.0",
  graphql: "16.8.1",
  "@mikro-orm/core": "7.1.13",
  "@mikro-orm/sql": "7.1.13",
  "@mikro-orm/postgresql": "7.1.13",
  fastify: "5.12.1",
};

const lock = JSON.parse(readFileSync(fileURLToPath(new URL("../../package-lock.json", import.meta.url)), "utf8")) as {
  packages: Record<string, { version?: string; hasInstallScript?: boolean; resolved?: string; link?: boolean }>;
};
const installed = (name: string): string[] =>
  Object.entries(lock.packages)
    .filter(([path]) => path.endsWith(`node_modules/${name}`))
    .flatMap(([, p]) => (p.version ? [p.version] : []));
const isBelow = (version: string, floor: string): boolean => {
  const [a, b] = [version, floor].map((v) => v.split("-")[0]!.split(".").map(Number));
  for (let i = 0; i < 3; i++) if (a![i] !== b![i]) return a![i]! < b![i]!;
  return false;
};

describe("supply chain", () => {
  test.each(Object.entries(FLOORS))("%s is not below %s", (name, floor) => {
    expect(installed(name).length).toBeGreaterThan(0);
    expect(installed(name).filter((version) => isBelow(version, floor))).toEqual([]);
  });
  test("a version below the floor would be found", () => {
    expect([
      isBelow("2.13.1", "2.13.2"),
      isBelow("2.9.9", "2.13.2"),
      isBelow("5.12.1", "5.12.1"),
      isBelow("6.0.0", "5.12.1"),
    ]).toEqual([true, true, false, false]);
  });
  test("there is one copy of graphql", () => expect(installed("graphql")).toHaveLength(1));
  test("no install script runs", () => {
    expect(readFileSync(fileURLToPath(new URL("../../.npmrc", import.meta.url)), "utf8")).toContain(
      "ignore-scripts=true",
    );
  });
  test("every dependency is pinned to one version", () => {
    const loose = [
      "package.json",
      "gateway/package.json",
      "web/package.json",
      "test/package.json",
      ...["kernel", "subgraph", "schema", "demo", "sheets", "papers", "files", "jobs"].map(
        (p) => `packages/${p}/package.json`,
      ),
      ...["organisation", "models", "cases", "reporting"].map((s) => `services/${s}/package.json`),
    ].flatMap((file) => {
      const {
        dependencies = {},
        devDependencies = {},
        optionalDependencies = {},
      } = JSON.parse(readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), "utf8"));
      return Object.entries<string>({ ...dependencies, ...devDependencies, ...optionalDependencies })
        .filter(([, v]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(v))
        .map(([n, v]) => `${file}: ${n} ${v}`);
    });
    expect(loose).toEqual([]);
  });
});
