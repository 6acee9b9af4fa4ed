import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, randomInt } from "node:crypto";
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { root } from "./paths.mjs";
import { replaceDurably } from "./durable.mjs";
import { damagedSecret, readSecrets, writeSecrets } from "./secrets.mjs";

const PARTNER = { clientId: "cong-an-tinh-demo", agreement: "QCPH-01-demo", keyFile: "demo-police.pem" };
const WORDS =
  `ban bien bong buom cam canh cau chanh chim chuoi cua dao dat dua duong gao gio gong hoa hong kem keo khe lan lang lua mai may men mia mit
  moc mua mut nang nau nen ngo nhan nui nuoc oi ong que rung sao sau sen song sung suoi tam than thu thuyen tra trang tre trung vai vang vuon xanh xoai`.split(
    /\s+/,
  );

/** Three words and four digits: easy to type from a screen, good enough for made-up people. */
const readablePassword = () =>
  [...Array.from({ length: 3 }, () => WORDS[randomInt(WORDS.length)]), String(randomInt(10_000)).padStart(4, "0")].join(
    "-",
  );

/** The demo's accounts, one per role: { login, role, unit }. */
async function demoAccounts() {
  const { DEMO_ACCOUNTS } = await import(pathToFileURL(join(root, "packages", "demo", "dist", "index.js")).href);
  return DEMO_ACCOUNTS.map(({ login, role, unit }) => ({ login, role, unit }));
}

/**
 * Makes what the demo's accounts and its partner sign in with, keeping what was made before. Resolves to what the
 * processes are told: { organisation: { demoPasswords }, gateway: { demoPartners } }.
 */
export async function ensureDemoSecrets(dataDir) {
  const known = readSecrets(dataDir, "demo")?.passwords ?? {};
  const accounts = await demoAccounts();
  const passwords = Object.fromEntries(accounts.map(({ login }) => [login, known[login] ?? readablePassword()]));
  const keyFile = partnerKeyFile(dataDir);
  if (!existsSync(keyFile)) makeKey(keyFile);
  writeSecrets(dataDir, "demo", { passwords, partnerKeyFile: keyFile });
  const { clientId, agreement } = PARTNER;
  return {
    organisation: { demoPasswords: passwords },
    gateway: { demoPartners: [{ clientId, agreement, publicJwk: publicJwkOf(keyFile) }] },
  };
}

/**
 * Everybody who can sign in to the demo: people { login, password, role, unit }, and partners { clientId, keyFile,
 * agreement }.
 */
export async function demoSignIns(dataDir) {
  const { passwords = {} } = readSecrets(dataDir, "demo") ?? {};
  const people = (await demoAccounts()).map(({ login, role, unit }) => ({
    login,
    password: passwords[login],
    role,
    unit,
  }));
  const { clientId, agreement } = PARTNER;
  return {
    people: people.filter(({ password }) => password),
    partners: [{ clientId, keyFile: partnerKeyFile(dataDir), agreement }],
  };
}

const partnerKeyFile = (dataDir) => join(dataDir, "secrets", "partners", PARTNER.keyFile);

function makeKey(keyFile) {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  mkdirSync(join(keyFile, ".."), { recursive: true, mode: 0o700 });
  replaceDurably(keyFile, privateKey.export({ type: "pkcs8", format: "pem" }), 0o600);
}

/** The public half as a JWK; its kid is the RFC 7638 thumbprint. */
function publicJwkOf(keyFile) {
  const { crv, kty, x, y } = createPublicKey(privateKeyOf(keyFile)).export({ format: "jwk" });
  const kid = createHash("sha256").update(JSON.stringify({ crv, kty, x, y })).digest("base64url");
  return { kty, crv, x, y, kid, alg: "ES256", use: "sig" };
}

function privateKeyOf(keyFile) {
  try {
    return createPrivateKey(readFileSync(keyFile));
  } catch {
    throw damagedSecret(keyFile);
  }
}
