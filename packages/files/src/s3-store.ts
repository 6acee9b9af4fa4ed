import { createReadStream } from "node:fs";
import { rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { S3mini } from "s3mini";
import type { FileStore } from "./store.js";
import { checkedKey, newKey } from "./key.js";

export interface S3Settings {
  endpoint: string;
  bucket: string;
  region?: string;
  keyId: string;
  secret: string;
}
const PREFIX = "hoa-nhap/";
const PATIENCE_MS = 60_000;

/** Bytes that flow are sent with their length, which the standard calls half duplex. */
const streaming: typeof fetch = (address, init) => fetch(address, { ...init, duplex: "half" });

/**
 * Files in a bucket of a server that speaks S3 (MinIO, Ceph, a provider's). Over https, unless it is on this machine.
 */
export function s3Store({ endpoint, bucket, region = "auto", keyId, secret }: S3Settings): FileStore {
  const url = new URL(endpoint);
  const isHere = ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isHere))
    throw new Error("FILES_S3_ENDPOINT must be https://… (http only on this machine)");
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket))
    throw new Error("FILES_S3_BUCKET is not the name of a bucket");
  const s3 = new S3mini({
    endpoint: `${endpoint.replace(/\/+$/, "")}/${bucket}`,
    region,
    accessKeyId: keyId,
    secretAccessKey: secret,
    requestAbortTimeout: PATIENCE_MS,
    fetch: streaming,
  });
  const at = (key: string): string => PREFIX + checkedKey(key);
  return {
    async put({ path, size }) {
      const key = newKey();
      await s3.putObject(
        at(key),
        Readable.toWeb(createReadStream(path)) as ReadableStream,
        "application/octet-stream",
        undefined,
        undefined,
        size,
      );
      await rm(path, { force: true });
      return key;
    },
    async get(key) {
      const answer = await s3.getObjectResponse(at(key));
      if (!answer?.body) return null;
      return {
        size: Number(answer.headers.get("content-length")),
        content: Readable.fromWeb(answer.body),
      };
    },
    delete: async (key) => void (await s3.deleteObject(at(key))),
    async *list() {
      let next: string | undefined;
      do {
        const page = await s3.listObjectsPaged("/", PREFIX, 1000, next);
        for (const { Key, LastModified } of page?.objects ?? []) {
          const key = Key.slice(PREFIX.length);
          if (/^[0-9a-f]{48}$/.test(key)) yield { key, at: new Date(LastModified) };
        }
        next = page?.nextContinuationToken;
      } while (next);
    },
    async health() {
      if (!(await s3.bucketExists())) throw new Error(`the bucket ${bucket} is not there`);
    },
  };
}
