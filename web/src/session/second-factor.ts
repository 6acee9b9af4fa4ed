import { currentLanguage } from "../words/language.ts";
import type { Refusal } from "../graph/refusal.ts";

export interface SecondFactor {
  confirmed: boolean;
  compulsory: boolean;
  recoveryCodesLeft: number;
}
type Told<T> = { told: T } | { refusal: Refusal };

async function ask<T>(path: string, body?: Record<string, string>): Promise<Told<T>> {
  try {
    const response = await fetch(`/auth/second-factor${path}`, {
      credentials: "same-origin",
      headers: {
        "x-client": "console",
        "accept-language": currentLanguage(),
        ...(body && { "content-type": "application/json" }),
      },
      ...(body && { method: "POST", body: JSON.stringify(body) }),
    });
    const answer = (await response.json()) as T & {
      errors?: { message: string; extensions: Omit<Refusal, "message"> }[];
    };
    const [first] = answer.errors ?? [];
    return first
      ? { refusal: { ...first.extensions, fields: first.extensions.fields ?? [], message: first.message } }
      : { told: answer };
  } catch {
    return { refusal: { code: "OFFLINE", message: "", fields: [] } };
  }
}

/** One's own second factor: how it stands, setting it up in two steps, new recovery codes, turning it off. */
export const secondFactor = () => ask<SecondFactor>("");
export const enrol = (password: string) => ask<{ uri: string; secret: string }>("/enrol", { password });
export const confirm = (code: string) => ask<{ recoveryCodes: string[] }>("/confirm", { code });
export const renewRecoveryCodes = (password: string, code: string) =>
  ask<{ recoveryCodes: string[] }>("/recovery-codes", { password, code });
export const disable = (password: string, code: string) => ask<object>("/disable", { password, code });
