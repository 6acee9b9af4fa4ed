import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";

const SYSTEM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
const NSS = [
  "/usr/lib/x86_64-linux-gnu/libnss3.so",
  "/usr/lib/libnss3.so",
  "/usr/lib64/libnss3.so",
  "/lib/x86_64-linux-gnu/libnss3.so",
];

// Without these, Chromium looks for its maker's hosts at every start.
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];

const VERSION = (
  JSON.parse(readFileSync(join(import.meta.dirname, "../package.json"), "utf8")) as {
    dependencies: Record<string, string>;
  }
).dependencies["@sparticuz/chromium"];

/**
 * Where to look for fonts. The package's own list names folders of its cloud, and a Chromium without any font dies at
 * the first letter.
 */
const fontList = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(folder, "fonts", "fonts")}</dir><dir>/usr/share/fonts</dir><cachedir>${join(folder, "font-cache")}</cachedir></fontconfig>
`;

/**
 * Unpacks the Chromium of the npm package, once for all: two test files may start at the same moment, so it is moved
 * into place whole.
 */
async function unpack(folder: string, executablePath: () => Promise<string>): Promise<void> {
  if (existsSync(join(folder, "chromium"))) return;
  const fresh = mkdtempSync(`${folder}-`);
  const before = {
    TMPDIR: process.env["TMPDIR"],
    AWS_EXECUTION_ENV: process.env["AWS_EXECUTION_ENV"],
    LD_LIBRARY_PATH: process.env["LD_LIBRARY_PATH"],
  };
  // The package unpacks below the temporary folder, and its libraries only where it believes to run in its own cloud.
  Object.assign(process.env, { TMPDIR: fresh, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x" });
  try {
    await executablePath();
    writeFileSync(join(fresh, "fonts.conf"), fontList(folder));
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(join(folder, "chromium"))) throw error;
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/** The Chromium inside the npm package, with its own libraries where the system lacks them. */
async function bundled(): Promise<{ executablePath: string; args: string[]; env: Record<string, string> }> {
  const folder = join(tmpdir(), `hoa-nhap-chromium-${VERSION}-${process.getuid?.() ?? 0}`);
  const { default: shipped } = await import("@sparticuz/chromium");
  await unpack(folder, () => shipped.executablePath());
  const env: Record<string, string> = {
    ...(process.env as Record<string, string>),
    FONTCONFIG_FILE: join(folder, "fonts.conf"),
  };
  if (NSS.some(existsSync)) delete env["LD_LIBRARY_PATH"];
  else env["LD_LIBRARY_PATH"] = join(folder, "al2023", "lib");
  return {
    executablePath: join(folder, "chromium"),
    args: shipped.args.filter((a: string) => !/disable-web-security|insecure-content|single-process|headless/.test(a)),
    env,
  };
}

/**
 * A real headless Chromium: the system's if there (or CHROMIUM names one), else the one shipped inside the npm package.
 */
export async function openBrowser(): Promise<Browser> {
  const system =
    process.env["CHROMIUM"] === "bundled"
      ? undefined
      : [process.env["CHROMIUM"], ...SYSTEM].find((path) => path && existsSync(path));
  if (system) return chromium.launch({ executablePath: system, args: QUIET });
  const { executablePath, args, env } = await bundled();
  return chromium.launch({ executablePath, args: [...args, ...QUIET], env });
}
