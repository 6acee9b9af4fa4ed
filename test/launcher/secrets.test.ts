import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createPublicKey, createSign, createVerify, type JsonWebKey } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { demoSignIns, ensureDemoSecrets } from "../../scripts/lib/demo-accounts.mjs";
import { readSecrets, secretFile, writeProcessSecrets, writeSecrets } from "../../scripts/lib/secrets.mjs";

const FILES = ["cluster", "organisation", "models", "cases", "reporting", "gateway"];
const SERVICES = ["organisation", "models", "cases", "reporting"];
let dataDir: string;
beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), "hoa-nhap-secrets-"));
  writeProcessSecrets(dataDir);
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

it("only the owner may read them", () => {
  for (const name of FILES) expect(statSync(secretFile(dataDir, name)).mode & 0o777).toBe(0o600);
});

it("both ends of a hop hold the same key, and each service another", () => {
  const { hopKeys } = readSecrets(dataDir, "gateway");
  for (const name of SERVICES) expect(readSecrets(dataDir, name).hopKey).toBe(hopKeys[name]);
  expect(new Set(Object.values(hopKeys)).size).toBe(SERVICES.length);
});

it("a reader of a log holds its owner's key; organisation reads nobody's", () => {
  const reporting = readSecrets(dataDir, "reporting");
  expect(Object.keys(reporting.readEvents)).toEqual(["organisation", "models", "cases"]);
  expect(reporting.readEvents.cases).toBe(readSecrets(dataDir, "cases").eventsKey);
  expect(readSecrets(dataDir, "organisation").readEvents).toEqual({ models: readSecrets(dataDir, "models").eventsKey });
});

it("cases alone holds the keys of people's data, 32 bytes each", () => {
  for (const name of FILES.filter((file) => file !== "cases"))
    expect(readSecrets(dataDir, name)).not.toHaveProperty("dataKey");
  const { dataKey, indexKey } = readSecrets(dataDir, "cases");
  for (const key of [dataKey, indexKey]) expect(Buffer.from(key, "base64")).toHaveLength(32);
});

it("a second start writes the same, and never another key for people's data", () => {
  const before = FILES.map((name) => readSecrets(dataDir, name));
  writeProcessSecrets(dataDir);
  expect(FILES.map((name) => readSecrets(dataDir, name))).toEqual(before);
  writeSecrets(dataDir, "cases", { ...readSecrets(dataDir, "cases"), dataKey: "given by the operator" });
  writeProcessSecrets(dataDir);
  expect(readSecrets(dataDir, "cases").dataKey).toBe("given by the operator");
});

it("the demo's passwords and partner key are made once, and the public key fits the private one", async () => {
  const first = await ensureDemoSecrets(dataDir);
  expect(await ensureDemoSecrets(dataDir)).toEqual(first);
  const { people, partners } = await demoSignIns(dataDir);
  expect(people.length).toBeGreaterThan(0);
  for (const { password } of people) expect(password).toMatch(/^([a-z]+-){3}\d{4}$/);
  expect(statSync(partners[0].keyFile).mode & 0o777).toBe(0o600);
  const signature = createSign("sha256").update("xin chào").sign(readFileSync(partners[0].keyFile, "utf8"));
  const publicKey = createPublicKey({ key: first.gateway.demoPartners[0].publicJwk as JsonWebKey, format: "jwk" });
  expect(createVerify("sha256").update("xin chào").verify(publicKey, signature)).toBe(true);
});

it("a damaged file is named, never shown and never replaced; nor is one that is missing beside its database", () => {
  const whole = readFileSync(secretFile(dataDir, "cluster"), "utf8");
  const damages = { "cut off": whole.slice(0, 40), empty: "", "without its keys": "{}", "no object": "null" };
  for (const name of ["cluster", "cases", "demo"]) {
    const file = secretFile(dataDir, name);
    const kept = readFileSync(file, "utf8");
    for (const [damage, content] of Object.entries(damages)) {
      writeFileSync(file, content);
      const refusal = (): void => void (writeProcessSecrets(dataDir), readSecrets(dataDir, name));
      expect(refusal, `${name} ${damage}`).toThrow(`The file of keys ${file} is damaged`);
      expect(refusal).not.toThrow(whole.slice(15, 30));
      expect(readFileSync(file, "utf8")).toBe(content);
    }
    writeFileSync(file, kept);
  }
  mkdirSync(join(dataDir, "postgres"));
  writeFileSync(join(dataDir, "postgres", "PG_VERSION"), "18");
  rmSync(secretFile(dataDir, "cluster"));
  expect(() => writeProcessSecrets(dataDir)).toThrow(
    `The file of keys ${secretFile(dataDir, "cluster")} is gone while the database is there`,
  );
  expect(existsSync(secretFile(dataDir, "cluster"))).toBe(false);
  writeFileSync(secretFile(dataDir, "cluster"), whole);
});

it("a damaged key of the demo's partner is named too", async () => {
  const { partners } = await demoSignIns(dataDir);
  writeFileSync(partners[0].keyFile, "-----BEGIN PRIVATE KEY-----");
  await expect(ensureDemoSecrets(dataDir)).rejects.toThrow(`The file of keys ${partners[0].keyFile} is damaged`);
});
