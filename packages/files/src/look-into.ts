import { offThread } from "@hoa-nhap/kernel";
import type { Looked } from "./look.js";
import type { Received } from "./receive.js";
import { refused, tooHeavy } from "./refusal.js";

const MOST = { megabytes: 512, milliseconds: 30_000 };
// From the sources and from what is built of them alike.
const LOOKER = new URL("../dist/look.js", import.meta.url);
const LOOKED_INTO: readonly string[] = [
  "application/pdf",
  "image/jpeg",
  "image/png",
  "image/webp",
  "image/heic",
  "image/heif",
];

/**
 * Looks into a PDF or a picture, on a thread of its own within limits of time and memory. Answers the file as it is
 * kept: a photograph has forgotten where it was taken, nothing hangs behind it; what it is and what it hashes to is
 * then told of the bytes that are kept.
 */
export async function lookInto(file: Received, mediaType: string): Promise<Received> {
  if (!LOOKED_INTO.includes(mediaType)) return file;
  const looked = await offThread<{ path: string; mediaType: string }, Looked>(
    LOOKER,
    { path: file.path, mediaType },
    MOST,
  );
  if (looked === null) throw tooHeavy();
  if (looked.refusal) throw refused(looked.refusal.rule, looked.refusal.message);
  return looked.changed ? { ...file, ...looked.changed } : file;
}
