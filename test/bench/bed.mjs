import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureDemoSecrets, demoSignIns } from "../../scripts/lib/demo-accounts.mjs";
import { environments } from "../../scripts/lib/environments.mjs";
import { ask } from "../../scripts/lib/health.mjs";
import { prepareDatabase } from "../../scripts/lib/migrate.mjs";
import { root, services, workspaceOf } from "../../scripts/lib/paths.mjs";
import { freePorts } from "../../scripts/lib/ports.mjs";
import { startPostgres } from "../../scripts/lib/postgres.mjs";
import { removeCluster } from "../../scripts/lib/postgres-cluster.mjs";
import { writeProcessSecrets, readSecrets } from "../../scripts/lib/secrets.mjs";
import { signHop, systemActor, HOP_HEADER } from "../../packages/kernel/dist/index.js";
import { Processes } from "./processes.mjs";

const LOGIN = "can-bo-tinh"; // the demo's provincial officer
const mainOf = (name) => join(workspaceOf(name), "dist", "main.js");
const isReady = (port) => async () => (await ask(port, "/health/ready")).ok;

/**
 * What every gateway of the bench stands on: a database of its own in a temporary folder with the demo, and the four
 * subgraph processes. Times in ms say how long each step took.
 */
export class Bed {
  times = {};

  /**
   * @param {{ today?: string, nodeOptions?: Record<string, string[]> }} [options] the business day, the demo's own by
   * default; what Node is told for a service
   */
  constructor({ today, nodeOptions = {} } = {}) {
    this.today = today;
    this.nodeOptions = nodeOptions;
    this.dataDir = mkdtempSync(join(tmpdir(), "hoa-nhap-bench-"));
    rmSync(this.dataDir, { recursive: true }); // the launcher's code makes and marks it
  }

  async open() {
    const options = { dataDir: this.dataDir, host: "127.0.0.1", ...(this.today && { today: this.today }) };
    this.database = await this.#timed("database made and started", () => startPostgres({ dataDir: this.dataDir }));
    const { urls } = await this.#timed("migrated", () =>
      prepareDatabase(this.database.ownerUrl, { dataDir: this.dataDir, complete: true }),
    );
    writeProcessSecrets(this.dataDir, await ensureDemoSecrets(this.dataDir));
    const free = await freePorts(services.length + 1);
    this.ports = Object.fromEntries([...services, "gateway"].map((name, index) => [name, free[index]]));
    this.env = environments({ options, mode: "demo", ports: this.ports, urls });
    this.subgraphs = JSON.parse(this.env.gateway.SUBGRAPHS);
    mkdirSync(join(this.dataDir, "logs"), { recursive: true });
    this.processes = new Processes(join(this.dataDir, "logs"));
    await this.#timed("four services up, demo loaded", () => this.#startServices());
  }

  /** Stops the services and starts them again on the data they have. */
  async restartServices() {
    await this.processes.stop(...services);
    await this.#timed("four services up again", () => this.#startServices());
  }

  async #startServices() {
    for (const name of services) this.processes.start(name, mainOf(name), this.env[name], this.nodeOptions[name]);
    await Promise.all(services.map((name) => this.processes.ready(name, isReady(this.ports[name]))));
  }

  /** Starts the process that answers for the subgraphs from memory; gateways started from now on talk to it. */
  async startReplay(script) {
    const free = await freePorts(services.length);
    const ports = Object.fromEntries(services.map((name, index) => [name, free[index]]));
    this.processes.start("replay", script, {
      PATH: process.env.PATH,
      SUBGRAPHS: JSON.stringify(this.subgraphs),
      REPLAY_PORTS: JSON.stringify(ports),
    });
    this.subgraphs = Object.fromEntries(services.map((name) => [name, `http://127.0.0.1:${ports[name]}`]));
    await Promise.all(services.map((name) => this.processes.ready("replay", isReady(ports[name]))));
  }

  /** Starts our gateway as the launcher would. */
  async startGateway(nodeOptions) {
    this.processes.start(
      "gateway",
      mainOf("gateway"),
      { ...this.env.gateway, SUBGRAPHS: JSON.stringify(this.subgraphs) },
      nodeOptions,
    );
    await this.#timed("gateway up", () => this.processes.ready("gateway", isReady(this.ports.gateway)));
    return `http://127.0.0.1:${this.ports.gateway}`;
  }

  /** Starts another gateway: it finds the supergraph with the real addresses, the hop keys and the actor in files. */
  async startPeer(name, script, env, answers) {
    const [port] = await freePorts(1);
    this.processes.start(name, script, {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: "production",
      APOLLO_TELEMETRY_DISABLED: "true",
      PORT: String(port),
      ...env,
    });
    const url = `http://127.0.0.1:${port}/graphql`;
    await this.processes.ready(name, () => answers(url));
    return url;
  }

  /** Token of the provincial officer from our gateway's own door. */
  async signIn(gateway) {
    const answer = await fetch(`${gateway}/auth/sign-in`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(await this.#credentials()),
    });
    if (!answer.ok) throw new Error(`sign-in answered ${answer.status}`);
    return (await answer.json()).token;
  }

  /** Writes what the peers need to send the same hops on behalf of the same officer. */
  async writePeerFiles() {
    const { hopKeys } = readSecrets(this.dataDir, "gateway");
    const body = JSON.stringify(await this.#credentials());
    const hop = signHop(hopKeys.organisation, "organisation", body, systemActor("gateway", []));
    const answer = await fetch(`http://127.0.0.1:${this.ports.organisation}/internal/sign-in`, {
      method: "POST",
      headers: { "content-type": "application/json", [HOP_HEADER]: hop },
      body,
    });
    const { account } = await answer.json();
    const actor = {
      kind: "person",
      id: account.id,
      grants: account.grants,
      client: "bearer",
      requestId: "bench",
      language: account.language,
    };
    const addresses = Object.fromEntries(services.map((name) => [name, `${this.subgraphs[name]}/graphql`]));
    const text = readFileSync(join(root, "packages", "schema", "supergraph.graphql"), "utf8");
    const supergraph = text.replace(
      /@join__graph\(name: "(\w+)", url: "[^"]*"\)/g,
      (_all, name) => `@join__graph(name: "${name}", url: "${addresses[name]}")`,
    );
    const files = {
      SUPERGRAPH_FILE: join(this.dataDir, "peers.graphql"),
      HOP_FILE: join(this.dataDir, "secrets", "peers.json"),
    };
    writeFileSync(files.SUPERGRAPH_FILE, supergraph);
    writeFileSync(files.HOP_FILE, JSON.stringify({ hopKeys, actor, addresses }), { mode: 0o600 });
    return files;
  }

  async close() {
    await this.processes?.stopAll();
    await this.database?.stop();
    removeCluster(this.dataDir);
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  async #credentials() {
    const { people } = await demoSignIns(this.dataDir);
    const { login, password } = people.find((person) => person.login === LOGIN);
    return { login, password };
  }

  async #timed(what, work) {
    const from = performance.now();
    const result = await work();
    this.times[what] = performance.now() - from;
    return result;
  }
}
