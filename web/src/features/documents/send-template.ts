import type { DocumentType } from "../../gql/graphql.ts";
import type { FieldFault, Refusal } from "../../graph/refusal.ts";
import { currentLanguage } from "../../words/language.ts";

/** The largest Word file that is taken as a template. */
export const MOST_TEMPLATE_BYTES = 1024 * 1024;

/**
 * Sends an office's own Word file for a type; null when it is kept, else why not, with everything that is wrong with
 * it.
 */
export async function sendTemplate(
  file: File,
  { unitId, type, revision }: { unitId: string; type: DocumentType; revision: number },
): Promise<Refusal | null> {
  const query = new URLSearchParams({ revision: String(revision), name: file.name });
  const headers = {
    "content-type": "application/octet-stream",
    "accept-language": currentLanguage(),
    "idempotency-key": crypto.randomUUID(),
  };
  try {
    const answer = await fetch(`/document-templates/${unitId}/${type}?${query}`, {
      method: "POST",
      headers,
      body: file,
    });
    const told: unknown = await answer.json();
    if (answer.ok) return null;
    const { errors } = told as {
      errors: { message: string; extensions: { code: string; requestId?: string; fields?: FieldFault[] } }[];
    };
    const {
      message,
      extensions: { code, requestId, fields = [] },
    } = errors[0]!;
    return { code, message, fields, requestId };
  } catch {
    return { code: "OFFLINE", message: "", fields: [] };
  }
}
