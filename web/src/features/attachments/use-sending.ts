import { useEffect, useRef, useState } from "react";
import { graphql } from "../../gql/index.ts";
import type { AttachFileInput } from "../../gql/graphql.ts";
import type { Refusal } from "../../graph/refusal.ts";
import { MOST_FILE_BYTES, uploadFile } from "../../graph/upload.ts";
import { useChange } from "../../graph/use-change.ts";

const AttachFile = graphql(`
  mutation AttachFile($input: AttachFileInput!) {
    attachFile(input: $input) {
      id
    }
  }
`);

/** One chosen file on its way. */
export interface Sending {
  key: string;
  file: File;
  title: string;
  state: "waiting" | "sending" | "done" | "refused";
  /** How much of it has gone, from 0 to 1. */
  share: number;
  refusal?: Refusal;
  /** Wrong before anything is sent. */
  wrong?: "empty" | "large" | "untitled";
}

const wrongOf = ({ size }: File): Sending["wrong"] =>
  size === 0 ? "empty" : size > MOST_FILE_BYTES ? "large" : undefined;
const titleOf = (name: string): string =>
  name
    .normalize("NFC")
    .replace(/\.[A-Za-z0-9]{1,10}$/, "")
    .slice(0, 200);

/** Chosen files, sent one after the other, each with its own outcome. Leaving stops what is under way. */
export function useSending(rest: Pick<AttachFileInput, "subject" | "kind" | "secrecy">) {
  const { run } = useChange(AttachFile);
  const [files, setFiles] = useState<Sending[]>([]);
  const [busy, setBusy] = useState(false);
  const underWay = useRef<{ key: string; stop: AbortController }>(undefined);
  useEffect(() => () => underWay.current?.stop.abort(), []);

  const set = (key: string, part: Partial<Sending>): void =>
    setFiles((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const add = (chosen: Iterable<File>): void =>
    setFiles((all) => [
      ...all,
      ...[...chosen].map((file): Sending => ({
        key: crypto.randomUUID(),
        file,
        title: titleOf(file.name),
        state: "waiting",
        share: 0,
        wrong: wrongOf(file),
      })),
    ]);
  const drop = (key: string): void => {
    if (underWay.current?.key === key) underWay.current.stop.abort();
    setFiles((all) => all.filter((one) => one.key !== key));
  };

  async function sendOne({ key, file, title }: Sending): Promise<boolean> {
    const stop = new AbortController();
    underWay.current = { key, stop };
    set(key, { state: "sending", share: 0, refusal: undefined });
    const { id, refusal } = await uploadFile(file, (share) => set(key, { share }), stop.signal, "files");
    if (stop.signal.aborted) return false;
    const outcome = refusal
      ? { refusal }
      : await run({ input: { ...rest, uploadId: id, title: title.trim() } }, ["Attachments"]);
    set(key, outcome.refusal ? { state: "refused", refusal: outcome.refusal } : { state: "done", share: 1 });
    return !outcome.refusal;
  }

  /** Sends what has not gone yet; whether all of it has arrived. */
  async function send(): Promise<boolean> {
    const left = files.filter(({ state }) => state === "waiting" || state === "refused");
    const untitled = left.filter(({ title }) => title.trim() === "");
    for (const { key } of untitled) set(key, { wrong: "untitled" });
    if (untitled.length > 0) return false;
    setBusy(true);
    let all = left.every(({ wrong }) => !wrong);
    for (const one of left.filter(({ wrong }) => !wrong)) all = (await sendOne(one)) && all;
    underWay.current = undefined;
    setBusy(false);
    return all;
  }
  const rename = (key: string, title: string): void =>
    setFiles((all) => all.map((one) => (one.key === key ? { ...one, title, wrong: wrongOf(one.file) } : one)));
  return { files, busy, add, drop, rename, send };
}
