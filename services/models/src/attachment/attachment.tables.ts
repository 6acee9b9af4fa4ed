import type { Rows } from "../rows.js";

/** An attachment with what is known of its bytes. */
export type AttachmentRow = Rows["attachment"] &
  Pick<Rows["storedFile"], "key" | "name" | "mediaType" | "size" | "sha256">;
