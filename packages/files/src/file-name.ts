import { isPlainText, tidy } from "@hoa-nhap/kernel";

const MOST = 200;
// What a file system refuses, and every sign that is not shown: controls, directions, marks without width, of no
// alphabet.
const UNSAFE = /[<>:"|?*]|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}]/gu;

/** The ending of a name, in small letters: `pdf`; empty where there is none. */
export const endingOf = (name: string): string => /\.([A-Za-z0-9]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? "";

/**
 * A name as it may be shown and saved: the last part of any path, composed, without control or direction signs, at most
 * 200 characters with its ending.
 */
export function cleanFileName(given: string): string {
  const last = given.replaceAll("\\", "/").split("/").at(-1) ?? "";
  const name = tidy(last.replace(UNSAFE, " ").replace(/\p{Cs}/gu, ""))
    .replace(/^[.\s]+/, "")
    .replace(/[.\s]+$/, "");
  const ending = endingOf(name);
  const stem = ending ? name.slice(0, -ending.length - 1).trim() : name;
  const rest = ending ? `.${ending}` : "";
  const cut =
    [...(stem || "tep")]
      .slice(0, MOST - rest.length)
      .join("")
      .trim() + rest;
  return isPlainText(cut) ? cut : `tep${rest}`;
}
