import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDataDir } from "../../scripts/lib/data-dir.mjs";
import { explained } from "../../scripts/lib/failure.mjs";
import { dayOfHolder, holdDataDir } from "../../scripts/lib/lock.mjs";
import { freePorts } from "../../scripts/lib/ports.mjs";
import { launch, run } from "./launch.js";

describe("npm start refuses with one sentence and exit code 1", () => {
  let folder: string;
  let dataDir: string;
  let free: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "hoa-nhap-start-"));
    dataDir = join(folder, "data");
    free = String((await freePorts(1))[0]);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("a taken port", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const port = String((server.address() as AddressInfo).port);
    const { code, err } = await run("start.mjs", [], { PORT: port, DATA_DIR: dataDir });
    server.close();
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringContaining(`Port ${port} is taken by another program`),
    });
    expect(err).toContain(`Cổng ${port} đang bị chương trình khác dùng`);
    expect(err).not.toContain("    at "); // no stack trace
  });

  it("a second start on the same data directory", async () => {
    openDataDir(dataDir);
    const release = await holdDataDir(dataDir);
    const { code, err } = await run("start.mjs", [], { PORT: free, DATA_DIR: dataDir });
    release();
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringContaining(`already runs on the data directory ${dataDir}`),
    });
    (await holdDataDir(dataDir))(); // given back, it can be had again
  });

  it("a lock left by a launcher that was killed is no hindrance", async () => {
    writeFileSync(
      join(dataDir, "launcher.json"),
      JSON.stringify({ pid: process.pid, port: Number(free), token: "gone" }),
    );
    (await holdDataDir(dataDir))();
  });

  it("a folder that holds other people's files, which --reset leaves alone", async () => {
    const theirs = mkdtempSync(join(folder, "theirs-"));
    writeFileSync(join(theirs, "thesis.txt"), "years of work");
    const { code, err } = await run("start.mjs", ["--reset"], { PORT: free, DATA_DIR: theirs });
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining("holds files that are not Hòa Nhập's") });
    expect(readdirSync(theirs)).toEqual(["thesis.txt"]);
  });

  it("a real start over demo data", async () => {
    const { code, err } = await run("start.mjs", ["--empty"], { PORT: free, DATA_DIR: dataDir });
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining("holds the demo") });
  });

  it("a demo start over real data keeps them real", () => {
    const real = join(folder, "real");
    expect(openDataDir(real, { empty: true })).toBe("real");
    expect(openDataDir(real, { empty: false })).toBe("real");
  });

  it.each([
    [["--today", "2025-02-30"], {}, "no day of the calendar"],
    [["--rest"], {}, "Unknown option '--rest'"],
    [[], { PORT: "80000" }, "is no port number"],
    [[], { HOST: "0.0.0.0" }, "PUBLIC_URL=https://… is needed"],
    [
      ["--reset"],
      { DATABASE_URL: "postgres://a:b@127.0.0.1:1/c" },
      "--reset deletes nothing in the database of DATABASE_URL",
    ],
  ])("%j %j", async (args, env, sentence) => {
    const { code, err } = await run("start.mjs", args, { PORT: free, DATA_DIR: dataDir, ...env });
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining(sentence) });
  });

  it("demo accounts where no demo was started", async () => {
    const { code, out, err } = await run("accounts.mjs", ["--json"], { DATA_DIR: join(folder, "nothing") });
    expect({ code, out, err }).toEqual({ code: 1, out: "", err: expect.stringContaining("holds no demo") });
  });

  it.runIf(process.platform === "linux")(
    "a missing folder where nothing can be made, and a file in its place",
    async () => {
      writeFileSync(join(folder, "a-file"), "");
      for (const place of ["/proc/hoa-nhap/data", join(folder, "a-file", "data"), join(folder, "a-file")]) {
        const { code, err } = await run("start.mjs", [], { PORT: free, DATA_DIR: place });
        expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining(`The folder ${place} cannot be made`) });
        expect(err).not.toContain("    at ");
      }
    },
  );

  it("but waits for a database that is away, until it is stopped", async () => {
    const launched = launch("start.mjs", [], {
      PORT: free,
      DATA_DIR: join(folder, "away"),
      DATABASE_URL: `postgres://a:b@127.0.0.1:${(await freePorts(1))[0]}/c`,
    });
    await launched.says("The database does not answer yet: waiting for it");
    expect([await launched.stop(), launched.err]).toEqual([0, ""]);
  });

  it("a damaged marker, which tells the real from the demo", async () => {
    const damaged = mkdtempSync(join(folder, "damaged-"));
    writeFileSync(join(damaged, ".hoa-nhap.json"), '{"mode": "re');
    const { code, err } = await run("start.mjs", [], { PORT: free, DATA_DIR: damaged });
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringContaining(`The file ${join(damaged, ".hoa-nhap.json")} is damaged`),
    });
  });

  it("the business day of a platform at work is what an import goes by", async () => {
    const release = await holdDataDir(dataDir);
    expect(await dayOfHolder(dataDir)).toBeUndefined();
    release.tell("2025-08-01");
    expect(await dayOfHolder(dataDir)).toBe("2025-08-01");
    release();
    expect(await dayOfHolder(dataDir)).toBeUndefined();
  });

  it("a full disk and a closed folder, whoever meets them", () => {
    expect(explained(Object.assign(new Error(), { code: "ENOSPC" }), dataDir).message).toContain(
      "is full: free some space",
    );
    expect(explained(Object.assign(new Error(), { code: "EROFS" }), dataDir).message).toContain("cannot be written");
  });
});
