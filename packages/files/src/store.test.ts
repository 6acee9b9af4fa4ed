import S3rver from "@20minutes/s3rver";
import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { localStore, openFiles, receive, s3Store, type FileStore } from "./index.js";

/** What every store must do, seen at both: a folder, and a bucket of a real S3 server on loopback. */
const folder = mkdtempSync(join(tmpdir(), "files-"));
const incoming = join(folder, "incoming");
const servers: InstanceType<typeof S3rver>[] = [];
const stores: Record<string, FileStore> = {};
const s3 = (port: number, more: object = {}) =>
  s3Store({
    endpoint: `http://127.0.0.1:${port}`,
    bucket: "hoa-nhap-test",
    region: "us-east-1",
    keyId: "S3RVER",
    secret: "S3RVER",
    ...more,
  });
let strict = 0;

// This server reckons the signature of a bucket's own address without its last slash, unlike S3: the one that lists
// does not look at signatures, the other does.
async function serve(allowMismatchedSignatures: boolean): Promise<number> {
  const server = new S3rver({
    port: 0,
    address: "127.0.0.1",
    silent: true,
    directory: join(folder, "s3"),
    configureBuckets: [{ name: "hoa-nhap-test", configs: [] }],
    allowMismatchedSignatures,
  });
  servers.push(server);
  return ((await server.run()) as unknown as { port: number }).port;
}
beforeAll(async () => {
  strict = await serve(false);
  stores["local"] = localStore(join(folder, "local"));
  stores["s3"] = s3(await serve(true));
});
afterAll(async () => {
  for (const server of servers) await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const flow = (...parts: (Buffer | string)[]): Readable => Readable.from(parts.map((part) => Buffer.from(part)));
const keys = async (store: FileStore): Promise<string[]> => {
  const found = [];
  for await (const { key } of store.list()) found.push(key);
  return found;
};

describe.each(["local", "s3"])("the store: %s", (name) => {
  const store = (): FileStore => stores[name]!;

  test("gives back byte for byte what was put, under a name of its own", async () => {
    const content = Buffer.from(Array.from({ length: 300_000 }, (_, n) => (n * 7) % 251));
    const key = await store().put(
      await receive(Readable.from([content.subarray(0, 99_999), content.subarray(99_999)]), incoming),
    );
    expect(key).toMatch(/^[0-9a-f]{48}$/);
    const kept = (await store().get(key))!;
    expect(kept.size).toBe(content.length);
    expect((await buffer(kept.content)).equals(content)).toBe(true);
    expect(readdirSync(incoming)).toEqual([]);
  });

  test("the same bytes twice are two files; one goes, the other stays", async () => {
    const [a, b] = [
      await store().put(await receive(flow("x"), incoming)),
      await store().put(await receive(flow("x"), incoming)),
    ];
    expect(a).not.toBe(b);
    await store().delete(a);
    await store().delete(a);
    expect(await store().get(a)).toBeNull();
    expect((await buffer((await store().get(b))!.content)).toString()).toBe("x");
    expect(await keys(store())).toContain(b);
    expect(await keys(store())).not.toContain(a);
  });

  test("tells when each was written", async () => {
    const key = await store().put(await receive(flow("now"), incoming));
    for await (const one of store().list())
      if (one.key === key) return expect(Math.abs(Date.now() - one.at.getTime())).toBeLessThan(10_000);
    throw new Error("not listed");
  });

  test.each(["../../etc/passwd", "", "a", "A".repeat(48), `${"0".repeat(47)}/`])(
    "takes no key that is not its own: %j",
    async (key) => {
      await expect((async () => store().get(key))()).rejects.toThrow(/not a key/);
      await expect((async () => store().delete(key))()).rejects.toThrow(/not a key/);
    },
  );

  test("says that it is well", async () => expect(await store().health()).toBeUndefined());
});

describe("what comes in", () => {
  const left = (): string[] => readdirSync(incoming);
  test("is counted and hashed while it flows", async () => {
    const { size, sha256, path } = await receive(flow("ab", "c"), incoming);
    expect({ size, sha256 }).toEqual({
      size: 3,
      sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    });
    expect(statSync(path).mode & 0o777).toBe(0o600);
    rmSync(path);
  });

  test.each<[string, () => AsyncIterable<Uint8Array>, string]>([
    ["nothing", () => flow(), "file.empty"],
    ["one byte too many", () => flow("12345", "123456"), "file.size"],
  ])("%s leaves nothing behind", async (_what, content, rule) => {
    await expect(receive(content(), incoming, 10)).rejects.toMatchObject({ fields: [{ rule }] });
    expect(left()).toEqual([]);
  });

  test("exactly the most is taken", async () => rmSync((await receive(flow("12345", "12345"), incoming, 10)).path));

  test("what breaks off leaves nothing behind", async () => {
    const broken = (async function* () {
      yield Buffer.from("half");
      throw new Error("the line is dead");
    })();
    await expect(receive(broken, incoming)).rejects.toThrow("the line is dead");
    expect(left()).toEqual([]);
  });
});

describe("settings", () => {
  test("a bucket over the open net must be https", () => {
    expect(() => s3(1, { endpoint: "http://s3.example.vn" })).toThrow(/https/);
    expect(() => s3(1, { endpoint: "https://s3.example.vn" })).not.toThrow();
    expect(() => s3(1, { bucket: "../x" })).toThrow(/bucket/);
  });
  test("half a setting is none", () => {
    expect(openFiles({})).toBeNull();
    expect(() => openFiles({ FILES_DIR: folder, FILES_S3_ENDPOINT: "https://s3.example.vn" })).toThrow(
      /FILES_S3_BUCKET/,
    );
    expect(openFiles({ FILES_DIR: folder })!.incoming).toBe(incoming);
  });
  test("what is sent is signed: a server that looks takes it, and takes nothing under a wrong secret", async () => {
    const [right, wrong] = [s3(strict), s3(strict, { secret: "wrong" })];
    const key = await right.put(await receive(flow("signed"), incoming));
    expect((await buffer((await right.get(key))!.content)).toString()).toBe("signed");
    await expect(wrong.get(key)).rejects.toThrow(/403/);
    const file = await receive(flow("x"), incoming);
    await expect(wrong.put(file)).rejects.toThrow(/403/);
    rmSync(file.path);
    await expect(wrong.delete(key)).rejects.toThrow(/403/);
    await right.delete(key);
    expect(await right.get(key)).toBeNull();
  });
  test("foreign files in the folder are no keys of ours", async () => {
    const store = localStore(join(folder, "other"));
    const key = await store.put(await receive(flow("x"), incoming));
    utimesSync(join(folder, "other", key.slice(0, 2), key), new Date(0), new Date(0));
    for await (const one of store.list()) expect(one).toEqual({ key, at: new Date(0) });
  });
});
