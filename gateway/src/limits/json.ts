import { isUtf8 } from "node:buffer";
import { Refusal } from "../refusal.js";

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]/g;

// JSON.parse keeps the last of two equal keys; which of them a signature or a log saw is anybody's guess.
function hasTwinOrPrototypeKeys(text: string): boolean {
  const open: (Set<string> | null)[] = [];
  let last = "";
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === "{") open.push(new Set());
    else if (token === "[") open.push(null);
    else if (token === "}" || token === "]") open.pop();
    else if (token === ":") {
      const key = JSON.parse(last) as string;
      const keys = open.at(-1);
      if (key === "__proto__" || !keys || keys.has(key)) return true;
      keys.add(key);
    }
    last = token;
  }
  return false;
}

/**
 * The JSON object in these bytes: valid UTF-8 without a mark, no key twice, no `__proto__`, no list or scalar at the
 * top. Anything else is BAD_REQUEST.
 */
export function readJsonObject(body: unknown): Record<string, unknown> {
  if (!Buffer.isBuffer(body) || !isUtf8(body)) throw new Refusal("BAD_REQUEST");
  const text = body.toString();
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Refusal("BAD_REQUEST");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value) || hasTwinOrPrototypeKeys(text))
    throw new Refusal("BAD_REQUEST");
  return value as Record<string, unknown>;
}

/** True when the value nests deeper than `levels` lists and objects. */
export function nestsDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => nestsDeeper(part, levels - 1));
}
