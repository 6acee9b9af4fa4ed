import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const repository = resolve(import.meta.dirname, "../..");
const environment = (more: Record<string, string>): Record<string, string | undefined> => ({
  PATH: process.env["PATH"],
  HOME: tmpdir(),
  ...more,
});

/** Runs a script of the repository to its end. */
export async function run(
  script: string,
  args: string[],
  env: Record<string, string>,
): Promise<{ code: number; out: string; err: string }> {
  const launched = launch(script, args, env);
  const code = await launched.ended;
  return { code, out: launched.out, err: launched.err };
}

/** A script of the repository that goes on running. */
export class Launched {
  out = "";
  err = "";
  readonly ended: Promise<number>;

  constructor(readonly child: ChildProcess) {
    child.stdout!.setEncoding("utf8").on("data", (data: string) => (this.out += data));
    child.stderr!.setEncoding("utf8").on("data", (data: string) => (this.err += data));
    this.ended = once(child, "close").then(([code]) => code as number);
  }

  /** Waits until it has said something; fails with all it said when it ends instead. */
  async says(text: string): Promise<void> {
    let over = false;
    void this.ended.then(() => (over = true));
    while (!this.out.includes(text)) {
      if (over) throw new Error(`it ended without saying "${text}":\n${this.out}\n${this.err}`);
      await Promise.race([once(this.child.stdout!, "data"), this.ended]);
    }
  }

  type(line: string): void {
    this.child.stdin!.write(`${line}\n`);
  }

  /** Ctrl-C, and its exit code. */
  async stop(): Promise<number> {
    this.child.kill("SIGINT");
    return this.ended;
  }
}

export const launch = (script: string, args: string[], env: Record<string, string>): Launched =>
  new Launched(
    spawn(process.execPath, [join(repository, "scripts", script), ...args], {
      env: environment(env),
      stdio: ["pipe", "pipe", "pipe"],
    }),
  );
