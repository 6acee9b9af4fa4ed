import { Algorithm, hash, verify } from "@node-rs/argon2";

// OWASP's figures for argon2id: 19 MiB, two passes, one lane.
const COST = { algorithm: 2 as Algorithm, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password.normalize("NFC"), COST);

let decoy: Promise<string> | undefined;

/**
 * True when the password belongs to the hash. Without a hash it works as long on a decoy, so that time tells nothing
 * about who exists.
 */
export async function passwordMatches(passwordHash: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword(crypto.randomUUID());
  const matches = await verify(passwordHash ?? (await decoy), password.normalize("NFC")).catch(() => false);
  return passwordHash !== null && matches;
}
