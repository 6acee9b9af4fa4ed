import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { processes, services, workspaceOf } from './paths.mjs';
import { Children } from './children.mjs';
import { ensureDemoSecrets } from './demo-accounts.mjs';
import { environments } from './environments.mjs';
import { Failure } from './failure.mjs';
import { firstAdministratorCode } from './first-administrator.mjs';
import { until } from './health.mjs';
import { prepareDatabase } from './migrate.mjs';
import { freePorts } from './ports.mjs';
import { startPostgres } from './postgres.mjs';
import { say, step } from './say.mjs';
import { writeProcessSecrets } from './secrets.mjs';

/**
 * The running platform: database, four subgraphs, gateway. `start()` brings them up in this order, `stop()` takes them down in the reverse one, also while
 * they are still coming up. `onFatal(failure)` hears when one of them cannot be kept alive.
 */
export class Platform {
  #opening;
  #stopping = false;

  constructor(options, mode, onFatal) {
    this.options = options;
    this.mode = mode;
    this.onFatal = onFatal;
    this.children = new Children({
      dataDir: options.dataDir,
      onDeath: (name, how, wait) => say(`! ${name} dừng đột ngột (${how}), chạy lại sau ${String(wait / 1000).replace('.', ',')} s; xem ${this.#log(name)} · ${name} died, restarting`),
      onGiveUp: (name) => this.onFatal(new Failure(`${name} dừng 5 lần trong một phút, nên dừng tất cả: xem ${this.#log(name)}.`, `${name} died 5 times within a minute, so everything stops: see ${this.#log(name)}.`)),
    });
  }

  /** Resolves when everything is ready: { adminCode }, the one-time code of a start without demo. False when it was stopped before. */
  async start() {
    const ownerUrl = this.options.databaseUrl ?? (await step('Mở cơ sở dữ liệu', () => this.#startDatabase()));
    const { urls } = await step('Cập nhật lược đồ dữ liệu', () => prepareDatabase(ownerUrl, { dataDir: this.options.dataDir, complete: true }));
    const admin = this.mode === 'real' ? firstAdministratorCode() : undefined;
    writeProcessSecrets(this.options.dataDir, admin ? { gateway: { firstAdministratorCode: admin.hash } } : await ensureDemoSecrets(this.options.dataDir));

    const free = await freePorts(services.length);
    this.ports = { ...Object.fromEntries(services.map((name, index) => [name, free[index]])), gateway: this.options.port };
    this.urls = urls;
    const env = this.#environments();
    await step('Khởi động bốn dịch vụ và cổng', async () => {
      for (const name of services) this.#startProcess(name, env[name]);
      await this.#all('/health/live', services);
      if (!this.#stopping) this.#startProcess('gateway', env.gateway);
      await this.#all('/health/ready', processes);
    });
    return !this.#stopping && { adminCode: admin?.code };
  }

  /** Stops and starts some of the processes; the others notice nothing but a pause. */
  async restart(names) {
    for (const name of names) if (!this.#stopping) await this.children.restart(name);
  }

  /** Lets the business day be another one: every process starts again on it. False when it was stopped before. */
  async goTo(day) {
    this.options = { ...this.options, today: day };
    const env = this.#environments();
    for (const name of processes) if (!this.#stopping) await this.children.restart(name, env[name]);
    await this.#all('/health/ready', processes);
    return !this.#stopping;
  }

  async stop() {
    this.#stopping = true;
    await this.children.stopInOrder([['gateway'], services]);
    const database = await this.#opening?.catch(() => undefined); // it may be just starting
    await database?.stop();
  }

  #environments = () => environments({ options: this.options, mode: this.mode, ports: this.ports, urls: this.urls });

  #all(path, names) {
    const wait = (name) => until(this.ports[name], path, { isOver: () => this.#stopping, onWait: (what) => say(`  ${name}: ${what ? `đang chờ ${what}` : 'đang khởi động'}`) });
    return Promise.all(names.map(wait));
  }

  #startProcess(name, env) {
    const script = join(workspaceOf(name), 'dist', 'main.js');
    if (!existsSync(script)) throw new Failure(`Thiếu ${script}: hãy chạy "npm run build".`, `${script} is missing: run "npm run build".`);
    this.children.start({ name, script, env });
  }

  // The port stays the same over a restart: the processes know the database by it.
  async #startDatabase(port) {
    this.#opening = startPostgres({ dataDir: this.options.dataDir, durable: !this.options.rehearsal, port });
    const database = await this.#opening;
    void database.exited.then(() => this.#databaseDied(database));
    return database.ownerUrl;
  }

  #databaseDeaths = [];
  async #databaseDied({ port }) {
    if (this.#stopping) return;
    this.#databaseDeaths = [...this.#databaseDeaths.filter((at) => Date.now() - at < 60_000), Date.now()];
    say(`! PostgreSQL dừng đột ngột, chạy lại; xem ${this.#log('postgres')} · PostgreSQL died, restarting`);
    try {
      if (this.#databaseDeaths.length >= 5) throw new Failure('PostgreSQL dừng 5 lần trong một phút, nên dừng tất cả.', 'PostgreSQL died 5 times within a minute, so everything stops.');
      await this.#startDatabase(port);
    } catch (failure) {
      this.onFatal(failure);
    }
  }

  #log = (name) => join(this.options.dataDir, 'logs', `${name}.log`);
}
