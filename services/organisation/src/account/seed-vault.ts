import type { RunningService } from "@hoa-nhap/subgraph";
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const NONCE = 12;
const TAG = 16;

/** The key under which seeds lie in the database: it stands in this process's secrets and nowhere else. */
export function factorKey(service: RunningService): Buffer {
  const text = service.environment.secrets["factorKey"];
  const key = Buffer.from(typeof text === "string" ? text : "", "base64");
  if (key.length !== 32) throw new Error("factorKey is not among this service's secrets (docs/processes.md)");
  return key;
}

/** A seed sealed for its account: moved to another account's row it opens no more. */
export function sealed(service: RunningService, accountId: string, seed: Buffer): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv("aes-256-gcm", factorKey(service), nonce).setAAD(Buffer.from(accountId));
  const text = Buffer.concat([cipher.update(seed), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]);
}

export function opened(service: RunningService, accountId: string, box: Buffer): Buffer {
  const decipher = createDecipheriv("aes-256-gcm", factorKey(service), box.subarray(0, NONCE))
    .setAAD(Buffer.from(accountId))
    .setAuthTag(box.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(box.subarray(NONCE + TAG)), decipher.final()]);
}
