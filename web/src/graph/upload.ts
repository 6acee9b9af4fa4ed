import { currentLanguage } from "../words/language.ts";
import type { Refusal } from "./refusal.ts";

/** Beyond this the gateway does not take a file; said before anything is sent. */
export const MOST_BYTES = 2.5 * 1024 * 1024;

export type Uploaded = { id: string; refusal?: undefined } | { id?: undefined; refusal: Refusal };

const refused = (status: number, text: string, requestId: string | null): Refusal => {
  const known = { fields: [], ...(requestId && { requestId }) };
  try {
    const [first] = (JSON.parse(text) as { errors: { message: string; extensions: { code: string } }[] }).errors;
    return { ...known, code: first!.extensions.code, message: first!.message };
  } catch {
    return { ...known, code: status === 0 ? "OFFLINE" : "INTERNAL_SERVER_ERROR", message: "" };
  }
};

/** The service whose change will name the file. */
export type UploadFor = "organisation" | "models";

/** Sends the bytes of one file and tells how much of it has gone; the answer's id names it in a change. `signal` stops it. */
export const uploadFile = (file: File, onProgress: (share: number) => void, signal: AbortSignal, service: UploadFor = "organisation"): Promise<Uploaded> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/uploads?for=${service}`);
    request.setRequestHeader("content-type", "application/octet-stream");
    request.setRequestHeader("accept-language", currentLanguage());
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 1);
    request.onloadend = () => {
      const isKept = request.status === 201;
      resolve(isKept ? { id: (JSON.parse(request.responseText) as { id: string }).id } : { refusal: refused(request.status, request.responseText, request.getResponseHeader("x-request-id")) });
    };
    signal.addEventListener("abort", () => request.abort());
    request.send(file);
  });
