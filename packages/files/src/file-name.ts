import { isPlainText, tidy } from "@hoa-nhap/kernel";

const MOST = 200;
const UNSAFE = /[<>:"|?*\u0000-\u001f\u007f\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** The ending of a name, in small letters: `pdf`; empty where there is none. */
export const endingOf = (name: string): string => /\.([A-Za-z0-9]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? "";

/** A name as it may be shown and saved: the last part of any path, composed, without control or direction signs, at most 200 characters with its ending. */
export function cleanFileName(given: string): string {
  const last = given.replaceAll("\\", "/").split("/").at(-1) ?? "";
  const name = tidy(last.replace(UNSAFE, " ").replace(/\p{Cs}/gu, "")).replace(/^[.\s]+/, "").replace(/[.\s]+$/, "");
  const ending = endingOf(name);
  const stem = ending ? name.slice(0, -ending.length - 1).trim() : name;
  const rest = ending ? `.${ending}` : "";
  const cut = [...(stem || "tep")].slice(0, MOST - rest.length).join("").trim() + rest;
  return isPlainText(cut) ? cut : `tep${rest}`;
}
