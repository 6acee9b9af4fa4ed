import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "./paths.mjs";
import { toolEnvironment } from "./node24.mjs";
import { Failure } from "./failure.mjs";
import { step } from "./say.mjs";

const SOURCES = ["packages", "services", "gateway", "web", "package-lock.json", "tsconfig.base.json", "turbo.json"];
const NOT_SOURCES = new Set(["dist", "node_modules", ".turbo"]);
const stampFile = () => join(root, "node_modules", ".cache", "hoa-nhap", "build.json");

/** Builds what is stale. When no source has changed since the last build, not even turbo is started. */
export async function build() {
  const sources = fingerprint();
  if (isBuilt(sources)) return;
  await step("Biên dịch", async () => {
    const { code, said } = await quietTurbo(["run", "build", "--output-logs=errors-only"]);
    if (code !== 0) {
      console.error(said);
      throw new Failure("Biên dịch không thành công: xem lỗi ở trên.", "The build failed: see the errors above.");
    }
  });
  mkdirSync(join(stampFile(), ".."), { recursive: true });
  writeFileSync(stampFile(), JSON.stringify({ sources, outputs: outputs() }));
}

/** Runs turbo on our terminal; resolves to its exit code. */
export function turbo(args) {
  const child = spawnTurbo(args, "inherit");
  return new Promise((resolve, reject) => child.once("error", reject).once("exit", (code) => resolve(code ?? 1)));
}

/** Runs turbo and keeps what it says for the case that it fails. */
async function quietTurbo(args) {
  const child = spawnTurbo(args, ["ignore", "pipe", "pipe"]);
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (said += text));
  const code = await new Promise((resolve, reject) =>
    child.once("error", reject).once("close", (code) => resolve(code ?? 1)),
  );
  return { code, said };
}

/** Turbo without telemetry and update check (see toolEnvironment) and without full-screen display. */
export const spawnTurbo = (args, stdio, more = {}) =>
  spawn(process.execPath, [join(root, "node_modules", "turbo", "bin", "turbo"), ...args, "--ui=stream"], {
    cwd: root,
    stdio,
    env: toolEnvironment(),
    ...more,
  });

function isBuilt(sources) {
  if (!existsSync(stampFile())) return false;
  const stamp = JSON.parse(readFileSync(stampFile(), "utf8"));
  return stamp.sources === sources && stamp.outputs.every((path) => existsSync(join(root, path)));
}

/** Names, sizes and times of all sources: enough to notice an edit, quick enough for every start. */
function fingerprint() {
  const hash = createHash("sha256");
  const visit = (path) => {
    const stat = statSync(join(root, path), { throwIfNoEntry: false });
    if (stat?.isDirectory()) {
      for (const name of readdirSync(join(root, path)).sort()) if (!NOT_SOURCES.has(name)) visit(`${path}/${name}`);
    } else if (stat) hash.update(`${path}\0${stat.size}\0${stat.mtimeMs}\n`);
  };
  SOURCES.forEach(visit);
  return hash.digest("hex");
}

function outputs() {
  const rooms = ["packages", "services"].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}/dist`),
  );
  return [...rooms, "gateway/dist", "web/dist"].filter((path) => existsSync(join(root, path)));
}
