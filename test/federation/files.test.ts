import { request as httpRequest } from "node:http";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CAPS } from "@hoa-nhap/gateway";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { filesFolder } from "../database.js";
import { largePdf, docx, exe, pdf } from "../file.factory.js";
import { openGraph, type Session, type TestGraph } from "../graph.js";

test("the console's own limit is the platform's", () => {
  const [, megabytes] = /MOST_FILE_BYTES = (\d+) \* 1024 \* 1024;/.exec(
    readFileSync(join(import.meta.dirname, "../../web/src/graph/upload.ts"), "utf8"),
  )!;
  expect(Number(megabytes) * 1024 * 1024).toBe(CAPS.attachmentBytes);
});

/** Files in and out through the gateway's door, in one process and over HTTP between processes. */
describe.each([
  ["in one process", false],
  ["over HTTP", true],
])("%s", (_how, apart) => {
  let graph: TestGraph;
  let address: string;
  const bearers: Record<string, string> = {};
  const sessions: Record<string, Session> = {};
  let unit: string;

  beforeAll(async () => {
    graph = await openGraph({ apart });
    address = await graph.gateway.listen({ port: 0 });
    for (const login of ["can-bo-xa", "can-bo-huyen", "can-bo-tinh", "nguoi-giup-do", "phan-tich"]) {
      const response = await fetch(`${address}/auth/sign-in`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ login, password: graph.passwords[login] }),
      });
      bearers[login] = `Bearer ${((await response.json()) as { token: string }).token}`;
      sessions[login] = await graph.signIn(login);
    }
    unit = (await sessions["can-bo-xa"]!.ask(`{ pilotUnits(first: 1, year: 2020) { edges { node { id } } } }`)).data
      .pilotUnits.edges[0].node.id;
  });
  afterAll(() => graph?.close());

  const headers = (login: string | null, more: object = {}): Record<string, string> => ({
    ...(login && { authorization: bearers[login] }),
    ...more,
  });
  const send = async (
    login: string | null,
    body: Buffer | ReadableStream,
    name = "Tờ trình (bản ký).pdf",
    more: object = {},
  ): Promise<{ status: number; body: any }> => {
    const response = await fetch(`${address}/files`, {
      method: "POST",
      headers: headers(login, {
        "content-type": "application/octet-stream",
        "x-file-name": encodeURIComponent(name),
        ...more,
      }),
      body: body as BodyInit,
      duplex: "half",
    });
    return { status: response.status, body: await response.json() };
  };
  const attach = (login: string, uploadId: string) =>
    sessions[login]!.ask(`mutation($input: AttachFileInput!) { attachFile(input: $input) { id size by { name } } }`, {
      input: {
        uploadId,
        subject: { kind: "PILOT_UNIT", id: unit },
        title: "Tờ trình",
        kind: "SIGNED_SCAN",
        secrecy: "NONE",
      },
    });
  const take = (login: string | null, id: string, more: object = {}) =>
    fetch(`${address}/files/${id}`, { headers: headers(login, more) });
  const ruleOf = ({ body }: { body: any }): string =>
    body.errors?.[0]?.extensions.fields?.[0]?.rule ??
    body.errors?.[0]?.extensions.rule ??
    body.errors?.[0]?.extensions.code;
  const incoming = (): string[] => readdirSync(join(filesFolder(), "incoming"));

  test("what was sent comes back byte for byte, as a file to be saved and nothing else", async () => {
    const content = largePdf(3_000_000);
    const sent = await send("can-bo-xa", content);
    expect(sent).toMatchObject({ status: 201, body: { id: expect.any(String) } });
    const { data } = await attach("can-bo-xa", sent.body.id);
    expect(data.attachFile).toMatchObject({ size: content.length, by: { name: expect.stringContaining("(mẫu)") } });
    const response = await take("can-bo-xa", data.attachFile.id);
    expect(response.status).toBe(200);
    expect(Buffer.from(await response.arrayBuffer()).equals(content)).toBe(true);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-length": String(content.length),
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
      "content-disposition": `attachment; filename="To trinh (ban ky).pdf"; filename*=UTF-8''T%E1%BB%9D%20tr%C3%ACnh%20%28b%E1%BA%A3n%20k%C3%BD%29.pdf`,
    });
    // The province sees the unit and so its files; a mentor sees neither.
    expect((await take("can-bo-tinh", data.attachFile.id)).status).toBe(200);
    expect((await take("nguoi-giup-do", data.attachFile.id)).status).toBe(403);
    expect((await take("phan-tich", data.attachFile.id)).status).toBe(403);
    expect((await take(null, data.attachFile.id)).status).toBe(401);
    expect((await take("can-bo-xa", sent.body.id)).status).toBe(404);
    expect((await take("can-bo-xa", `${"../".repeat(8)}etc/passwd`)).status).toBe(404);
    expect((await take("can-bo-xa", encodeURIComponent("../../etc/passwd"))).status).toBe(400);
  });

  test("one account has only so many coming down at once, however slowly it reads them", async () => {
    const { data } = await attach("can-bo-xa", (await send("can-bo-xa", largePdf(20_000_000))).body.id);
    const slow = await Promise.all(Array.from({ length: 8 }, () => take("can-bo-xa", data.attachFile.id)));
    expect(slow.map(({ status }) => status)).toEqual(Array(8).fill(200));
    expect((await take("can-bo-xa", data.attachFile.id)).status).toBe(429);
    const other = await take("can-bo-tinh", data.attachFile.id);
    expect(other.status).toBe(200);
    await Promise.all([...slow, other].map((response) => response.arrayBuffer()));
    await expect
      .poll(
        async () => {
          const again = await take("can-bo-xa", data.attachFile.id);
          await again.arrayBuffer();
          return again.status;
        },
        { timeout: 10_000 },
      )
      .toBe(200);
  });

  test("who may not is told before a byte is read", async () => {
    for (const [login, status] of [
      [null, 401],
      ["nguoi-giup-do", 403],
      ["phan-tich", 403],
    ] as const) {
      let read = 0;
      const endless = new ReadableStream({
        pull: (to) => {
          read += 65_536;
          to.enqueue(new Uint8Array(65_536));
          if (read > 50_000_000) to.close();
        },
      });
      const sent = await send(login, endless).catch(() => ({ status: 0, body: {} }));
      expect([status, 0]).toContain(sent.status);
    }
    const response = await fetch(`${address}/files`, {
      method: "POST",
      headers: headers("can-bo-xa", { "content-type": "application/octet-stream" }),
      body: pdf() as BodyInit,
    });
    expect(response.status).toBe(400);
    expect(
      (
        await fetch(`${address}/files`, {
          method: "POST",
          headers: headers("can-bo-xa", { "content-type": "text/html", "x-file-name": "a" }),
          body: "x",
        })
      ).status,
    ).toBe(415);
    expect((await fetch(`${address}/files`, { headers: headers("can-bo-xa") })).status).toBe(405);
  });

  test("another page than the console's own sends and takes nothing with the console's cookie", async () => {
    const signIn = await fetch(`${address}/auth/sign-in`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "x-client": "console",
        "sec-fetch-site": "same-origin",
        origin: address,
      },
      body: JSON.stringify({ login: "can-bo-xa", password: graph.passwords["can-bo-xa"] }),
    });
    const cookie = signIn.headers.get("set-cookie")!.split(";")[0]!;
    const foreign = { cookie, origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" };
    expect((await send(null, pdf(), "a.pdf", foreign)).status).toBe(401);
    expect((await take(null, "01a21619-96ea-7b6d-81a3-2fee73d34fcc", foreign)).status).toBe(401);
    expect(
      (await send(null, pdf(), "a.pdf", { cookie, origin: address, "sec-fetch-site": "same-origin" })).status,
    ).toBe(201);
  });

  test.each<[string, () => Buffer, string, string]>([
    ["a program named as a PDF", exe, "a.pdf", "file.type"],
    ["a Word document named as a PDF", docx, "a.pdf", "file.ending"],
    ["nothing", () => Buffer.alloc(0), "a.pdf", "file.empty"],
  ])("%s is refused with its rule", async (_what, content, name, rule) => {
    const sent = await send("can-bo-xa", content(), name);
    expect({ status: sent.status, rule: ruleOf(sent) }).toEqual({ status: 400, rule });
    expect(incoming()).toEqual([]);
  });

  test("one byte too many is refused, whether its length is told or not; the most is taken", async () => {
    const frame = largePdf(CAPS.attachmentBytes).length - CAPS.attachmentBytes;
    const most = largePdf(CAPS.attachmentBytes - frame);
    expect(most).toHaveLength(CAPS.attachmentBytes);
    const large = Buffer.concat([most, Buffer.from("\n")]);
    const flowing = (bytes: Buffer) =>
      new ReadableStream({
        start: (to) => {
          for (let at = 0; at < bytes.length; at += 1_000_000) to.enqueue(bytes.subarray(at, at + 1_000_000));
          to.close();
        },
      });
    const told = await send("can-bo-xa", large).catch(() => ({
      status: 413,
      body: { errors: [{ extensions: { rule: "file.size" } }] },
    }));
    expect({ status: told.status, rule: ruleOf(told) }).toEqual({ status: 413, rule: "file.size" });
    const untold = await send("can-bo-xa", flowing(large));
    expect({ status: untold.status, rule: ruleOf(untold) }).toEqual({ status: 413, rule: "file.size" });
    expect((await send("can-bo-xa", flowing(most))).status).toBe(201);
    await expect.poll(incoming).toEqual([]);
  });

  test("a caller who hangs up in the middle leaves nothing behind", async () => {
    const { port } = new URL(address);
    await new Promise<void>((resolve) => {
      const request = httpRequest({
        port,
        host: "127.0.0.1",
        path: "/files",
        method: "POST",
        headers: headers("can-bo-xa", {
          "content-type": "application/octet-stream",
          "x-file-name": "a.pdf",
          "content-length": 5_000_000,
        }),
      });
      request.on("error", () => resolve());
      request.write(pdf());
      setTimeout(() => request.destroy(), 300);
    });
    await expect.poll(incoming).toEqual([]);
  });

  test("a service that is away is said to be away", async () => {
    const { bytes } = graph.subgraphs.models;
    graph.subgraphs.models.bytes = () => Promise.reject(new Error("away"));
    const sent = await send("can-bo-xa", pdf(), "a.pdf");
    graph.subgraphs.models.bytes = bytes;
    expect({ status: sent.status, code: ruleOf(sent) }).toEqual({ status: 503, code: "SUBGRAPH_UNAVAILABLE" });
  });
});
