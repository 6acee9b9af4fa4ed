import { createHash, randomInt } from "node:crypto";

const LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"; // none that look alike

/** A one-time code for the terminal, and the hash that the gateway is told. */
export function firstAdministratorCode() {
  const group = () => Array.from({ length: 5 }, () => LETTERS[randomInt(LETTERS.length)]).join("");
  const code = [group(), group(), group(), group()].join("-");
  return { code, hash: createHash("sha256").update(code).digest("hex") };
}

/** True while the platform has no account, so that the code may be used. */
export async function isDoorOpen(port) {
  const answer = await fetch(`http://127.0.0.1:${port}/auth/first-administrator`, {
    signal: AbortSignal.timeout(5000),
  });
  return answer.ok && (await answer.json()).open === true;
}
