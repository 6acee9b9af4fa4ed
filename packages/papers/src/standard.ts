import { fileURLToPath } from "node:url";

/**
 * Where the Word template lies that comes with the platform: one for papers with a type in their head, one for letters.
 */
export const standardTemplate = (isLetter: boolean): string =>
  fileURLToPath(new URL(`../templates/${isLetter ? "cong-van" : "van-ban"}.docx`, import.meta.url));
