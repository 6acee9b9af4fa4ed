import { currentLanguage } from "../words/language.ts";
import { refusalIn, type Refusal } from "./refusal.ts";
import { saveBlob } from "../ui/csv.ts";

/**
 * Saves a file of the platform under its name; what was refused comes back as a sentence instead of a page of machine
 * text.
 */
export async function takeFile(address: string, name: string): Promise<Refusal | undefined> {
  try {
    const response = await fetch(address, { headers: { "accept-language": currentLanguage() } });
    if (!response.ok) return refusalIn(response.status, await response.text(), response.headers.get("x-request-id"));
    saveBlob(name, await response.blob());
    return undefined;
  } catch {
    return refusalIn(0, "", null);
  }
}
