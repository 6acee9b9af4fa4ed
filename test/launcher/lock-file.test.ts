import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { missingPackages } from "../../scripts/lib/install.mjs";
import { entryFor, missingEntries } from "../../scripts/lib/lock-file.mjs";

const root = resolve(import.meta.dirname, "../..");

it("names every optional package of every platform, else npm ci refuses it (npm run lock)", () => {
  expect(missingEntries(JSON.parse(readFileSync(`${root}/package-lock.json`, "utf8")))).toEqual([]);
});

it("a package left out is found and passed over on other platforms", () => {
  const packages = {
    "": {},
    "node_modules/a": { optionalDependencies: { "@a/win32-x64": "1.0.0", "@a/linux-arm64-musl": "1.0.0" } },
    "node_modules/@a/win32-x64": {},
  };
  const [missing] = missingEntries({ packages });
  expect(missing).toMatchObject({ path: "node_modules/@a/linux-arm64-musl", version: "1.0.0" });
  expect(entryFor(missing)).toEqual({
    version: "1.0.0",
    cpu: ["arm64"],
    libc: ["musl"],
    optional: true,
    os: ["linux"],
  });
});

it("a tree installed as the lock says is not installed again", () => {
  expect(missingPackages()).toEqual([]);
});
