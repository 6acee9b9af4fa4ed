import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import pg from "pg";
import { afterAll, inject, vi } from "vitest";
import { demoSignIns } from "../../scripts/lib/demo-accounts.mjs";
import { freePorts } from "../../scripts/lib/ports.mjs";
import { readSecrets } from "../../scripts/lib/secrets.mjs";
import { inTurn } from "../database.js";
import { launch, type Launched } from "../launcher/launch.js";

// A platform starts in a minute and comes back from a fault in seconds; limits only end what hangs.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const started = new Set<Site>();
afterAll(async () => {
  for (const site of started) await site.stop();
});

export const PROCESSES = ["organisation", "models", "cases", "reporting", "gateway"] as const;
export type ProcessName = (typeof PROCESSES)[number];

/** An answer, or null when none came: the outcome is then unknown. */
export interface Reply {
  status: number;
  retryAfter: string | null;
  body: { data?: any; errors?: { message: string; extensions: { code: string } }[] };
}

/**
 * The platform as `npm start` makes it: a launcher, PostgreSQL, four services, a gateway, each a process that can be
 * hurt. Linux, for it looks into /proc.
 */
export class Site {
  private launched!: Launched;
  private readonly tokens = new Map<string, Promise<string>>();

  private constructor(
    readonly dataDir: string,
    readonly port: number,
    private readonly env: Record<string, string>,
  ) {}

  /**
   * On a data directory that is there, or, where it is missing or empty, on a copy of one with the demo, which is
   * loaded once in a run.
   */
  static async start(dataDir: string, env: Record<string, string> = {}): Promise<Site> {
    if (!existsSync(dataDir) || readdirSync(dataDir).length === 0) {
      const demo = await demoFolder();
      mkdirSync(dataDir, { recursive: true });
      chmodSync(dirname(dataDir), 0o711); // PostgreSQL's account passes through the folder of the test
      execFileSync("cp", ["-a", `${demo}/.`, dataDir]); // owners too: PostgreSQL runs as another account
    }
    return Site.open(dataDir, env);
  }

  static async open(dataDir: string, env: Record<string, string> = {}): Promise<Site> {
    const [port] = await freePorts(1);
    const site = new Site(dataDir, port, env);
    await site.begin();
    return site;
  }

  /** `npm start` once more, on the same data and port. */
  async begin(): Promise<void> {
    this.launched = launch("start.mjs", [], { PORT: String(this.port), DATA_DIR: this.dataDir, ...this.env });
    started.add(this);
    await this.launched.says("Dừng: Ctrl-C");
  }

  get said(): string {
    return this.launched.out + this.launched.err;
  }

  async stop(): Promise<void> {
    await this.launched.stop();
    started.delete(this);
  }

  /** What a loss of power leaves: every process is gone in the same moment, the database's too. */
  async powerCut(): Promise<void> {
    for (const pid of [this.launched.child.pid!, ...this.pids().map(({ pid }) => pid), ...this.postgresPids()])
      kill(pid, "SIGKILL");
    await this.launched.ended;
  }

  /** Sends a signal to one of the platform's processes; answers its number. */
  hurt(name: ProcessName | "postgres", signal: NodeJS.Signals): number {
    const pid = name === "postgres" ? this.postgresPid() : this.pids().find((one) => one.name === name)?.pid;
    if (pid === undefined) throw new Error(`${name} does not run`);
    kill(pid, signal);
    return pid;
  }

  pidOf(name: ProcessName): number | undefined {
    return this.pids().find((one) => one.name === name)?.pid;
  }

  /** What `/health/ready` of the gateway says. */
  async ready(): Promise<boolean> {
    return fetch(`http://127.0.0.1:${this.port}/health/ready`, { signal: AbortSignal.timeout(3_000) }).then(
      (answer) => answer.ok,
      () => false,
    );
  }

  /** One request; null when the connection broke or nothing came in time. */
  async ask(
    login: string,
    query: string,
    variables?: object,
    more: { key?: string; withinMs?: number } = {},
  ): Promise<Reply | null> {
    try {
      const response = await fetch(`http://127.0.0.1:${this.port}/graphql`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          authorization: `Bearer ${await this.tokenOf(login)}`,
          ...(more.key && { "idempotency-key": more.key }),
        },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(more.withinMs ?? 8_000),
      });
      const body = (await response.json()) as Reply["body"];
      // A session does not outlive a restore, nor perhaps a power cut: sign in again next time.
      if (response.status === 401 || body.errors?.[0]?.extensions.code === "UNAUTHENTICATED") this.tokens.delete(login);
      return { status: response.status, retryAfter: response.headers.get("retry-after"), body };
    } catch {
      return null;
    }
  }

  /** A judge who sees everything: a superuser's connection to the database. */
  async judge<T extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<T[]> {
    const client = new pg.Client({ connectionString: this.superuserUrl() });
    await client.connect();
    try {
      return (await client.query<T>(sql, values)).rows;
    } finally {
      await client.end();
    }
  }

  private tokenOf(login: string): Promise<string> {
    const known = this.tokens.get(login);
    if (known) return known;
    const fresh = this.signIn(login);
    this.tokens.set(login, fresh);
    fresh.catch(() => this.tokens.delete(login));
    return fresh;
  }

  private async signIn(login: string): Promise<string> {
    const { people } = (await demoSignIns(this.dataDir)) as { people: { login: string; password: string }[] };
    const password = people.find((one) => one.login === login)!.password;
    const response = await fetch(`http://127.0.0.1:${this.port}/auth/sign-in`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ login, password }),
      signal: AbortSignal.timeout(8_000),
    });
    if (!response.ok) throw new Error(`sign-in of ${login}: ${response.status}`);
    return ((await response.json()) as { token: string }).token;
  }

  superuserUrl(): string {
    if (this.env["JUDGE_URL"]) return this.env["JUDGE_URL"];
    const { superuser } = readSecrets(this.dataDir, "cluster") as { superuser: string };
    return `postgres://postgres:${superuser}@127.0.0.1:${this.postmaster()[3]}/hoa_nhap`;
  }

  private postmaster = (): string[] =>
    readFileSync(join(this.dataDir, "postgres", "postmaster.pid"), "utf8").split("\n");
  postgresPid = (): number | undefined =>
    existsSync(join(this.dataDir, "postgres", "postmaster.pid")) ? Number(this.postmaster()[0]) : undefined;

  private postgresPids(): number[] {
    const parent = this.postgresPid();
    return parent === undefined
      ? []
      : [
          parent,
          ...running()
            .filter((one) => one.parent === parent)
            .map(({ pid }) => pid),
        ];
  }

  // A launcher of Node 20 goes on under Node 24 as a process of its own.
  private pids(): { name: ProcessName; pid: number }[] {
    const all = running();
    const below = new Set([this.launched.child.pid!]);
    for (let grown = 0; grown !== below.size;) {
      grown = below.size;
      for (const { pid, parent } of all) if (below.has(parent)) below.add(pid);
    }
    return all
      .filter(({ pid }) => below.has(pid))
      .flatMap(({ pid, command }) => {
        const name = PROCESSES.find((one) =>
          command.includes(one === "gateway" ? "/gateway/dist/main.js" : `/services/${one}/dist/main.js`),
        );
        return name
          ? [{ name, pid }]
          : command.includes("start.mjs") && pid !== this.launched.child.pid
            ? [{ name: "launcher" as never, pid }]
            : [];
      });
  }
}

/**
 * A data directory that `npm start` has filled with the demo and left in good order: made once in a run, by whoever
 * needs it first.
 */
async function demoFolder(): Promise<string> {
  const { dataDir, superuserUrl } = inject("cluster");
  const folder = join(dataDir, "demo-site");
  await inTurn(superuserUrl, "demo-site", async () => {
    if (existsSync(folder)) return;
    const draft = `${folder}.draft`;
    await (await Site.open(draft)).stop();
    rmSync(join(draft, "room"), { force: true }); // nobody needs it twice
    renameSync(draft, folder);
  });
  return folder;
}

function running(): { pid: number; parent: number; command: string }[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, "utf8");
        const [state, parent] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        return state === "Z"
          ? []
          : [
              {
                pid: Number(name),
                parent: Number(parent),
                command: readFileSync(`/proc/${name}/cmdline`, "utf8").replaceAll("\0", " "),
              },
            ];
      } catch {
        return []; // it ended meanwhile
      }
    });
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // gone already
  }
}
