import { currentLanguage } from "../words/language.ts";
import { refusalIn, type Refusal } from "./refusal.ts";

/** Beyond this the gateway does not take a file; said before anything is sent. */
export const MOST_BYTES = 2.5 * 1024 * 1024;
/** The same for files that are kept. */
export const MOST_FILE_BYTES = 25 * 1024 * 1024;

export type Uploaded = { id: string; refusal?: undefined } | { id?: undefined; refusal: Refusal };

/** The service whose change will name the file. */
export type UploadFor = "organisation" | "models";

/**
 * Sends the bytes of one file and tells how much of it has gone; the answer's id names it in a change. `signal` stops
 * it.
 */
export const uploadFile = (
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
  to: UploadFor | "files" = "organisation",
): Promise<Uploaded> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", to === "files" ? "/files" : `/uploads?for=${to}`);
    request.setRequestHeader("content-type", "application/octet-stream");
    request.setRequestHeader("accept-language", currentLanguage());
    if (to === "files") request.setRequestHeader("x-file-name", encodeURIComponent(file.name.replace(/\p{Cs}/gu, "")));
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 1);
    request.onloadend = () => {
      const isKept = request.status === 201;
      resolve(
        isKept
          ? { id: (JSON.parse(request.responseText) as { id: string }).id }
          : { refusal: refusalIn(request.status, request.responseText, request.getResponseHeader("x-request-id")) },
      );
    };
    signal.addEventListener("abort", () => request.abort());
    request.send(file);
  });
