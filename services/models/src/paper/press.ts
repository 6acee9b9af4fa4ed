import { Press } from "@hoa-nhap/papers";

/**
 * The service's press. SOFFICE names LibreOffice's program where PDFs are to follow the offices' Word templates
 * (docs/processes.md).
 */
export const press = new Press({ soffice: process.env["SOFFICE"] || undefined });
