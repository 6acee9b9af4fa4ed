import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { processes, services, workspaceOf } from "./paths.mjs";
import { Backoff, MANY_DEATHS } from "./backoff.mjs";
import { Children } from "./children.mjs";
import { untilAnswers } from "./database-away.mjs";
import { ensureDemoSecrets } from "./demo-accounts.mjs";
import { environments } from "./environments.mjs";
import { explained, Failure, report } from "./failure.mjs";
import { firstAdministratorCode } from "./first-administrator.mjs";
import { until } from "./health.mjs";
import { keepBounded, logFile } from "./logs.mjs";
import { prepareDatabase } from "./migrate.mjs";
import { freePorts } from "./ports.mjs";
import { startPostgres } from "./postgres.mjs";
import { keepAwake } from "./pulse.mjs";
import { keepRoom } from "./room.mjs";
import { say, seconds, step } from "./say.mjs";
import { writeProcessSecrets } from "./secrets.mjs";

/**
 * The running platform: database, four subgraphs, gateway. `start()` brings them up in this order, `stop()` takes them
 * down in the reverse one, also while they are still coming up. Whatever dies in between is started again, however
 * often: nothing of it stops the platform.
 */
export class Platform {
  #opening;
  #stopping = false;

  constructor(options, mode) {
    this.options = options;
    this.mode = mode;
    this.children = new Children({
      dataDir: options.dataDir,
      mayStart: () => this.#databaseAnswers(),
      onDeath: (name, how, wait, deaths) => this.#sayDeath(name, how, wait, deaths),
      onHung: (name) =>
        say(
          `! ${name} không trả lời nữa, nên khởi động lại; xem ${this.#log(name)} · ${name} does not answer any more, restarting`,
        ),
    });
  }

  /**
   * Resolves when everything is ready: { adminCode }, the one-time code of a start without demo. False when it was
   * stopped before.
   */
  async start() {
    this.endRotation = keepBounded(this.options.dataDir);
    if (!this.options.databaseUrl) this.endRoom = keepRoom(this.options.dataDir);
    this.ownerUrl = this.options.databaseUrl ?? (await step("Mở cơ sở dữ liệu", () => this.#startDatabase()));
    await this.#databaseAnswers();
    if (this.#stopping) return false;
    const { urls } = await step("Cập nhật lược đồ dữ liệu", () =>
      prepareDatabase(this.ownerUrl, { dataDir: this.options.dataDir, complete: true }),
    );
    const admin = this.mode === "real" ? firstAdministratorCode() : undefined;
    writeProcessSecrets(
      this.options.dataDir,
      admin ? { gateway: { firstAdministratorCode: admin.hash } } : await ensureDemoSecrets(this.options.dataDir),
    );

    const free = await freePorts(services.length);
    this.ports = {
      ...Object.fromEntries(services.map((name, index) => [name, free[index]])),
      gateway: this.options.port,
    };
    this.urls = urls;
    const env = this.#environments();
    await step("Khởi động bốn dịch vụ và cổng", async () => {
      for (const name of services) this.#startProcess(name, env[name]);
      await this.#all("/health/live", services);
      if (!this.#stopping) this.#startProcess("gateway", env.gateway);
      await this.#all("/health/ready", processes);
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
    await this.#all("/health/ready", processes);
    return !this.#stopping;
  }

  async stop() {
    this.#stopping = true;
    await this.children.stopInOrder([["gateway"], services]);
    const database = await this.#opening?.catch(() => undefined); // it may be just starting
    await database?.stop();
    this.endRotation?.();
    this.endRoom?.();
  }

  #environments = () => environments({ options: this.options, mode: this.mode, ports: this.ports, urls: this.urls });

  #all(path, names) {
    const wait = (name) =>
      until(this.ports[name], path, {
        isOver: () => this.#stopping,
        onWait: (what) => say(`  ${name}: ${what ? `đang chờ ${what}` : "đang khởi động"}`),
      });
    return Promise.all(names.map(wait));
  }

  #startProcess(name, env) {
    const script = join(workspaceOf(name), "dist", "main.js");
    if (!existsSync(script))
      throw new Failure(`Thiếu ${script}: hãy chạy "npm run build".`, `${script} is missing: run "npm run build".`);
    this.children.start({ name, script, env });
  }

  // One question for all who wait.
  #databaseAnswers() {
    return (this.#waiting ??= untilAnswers(this.ownerUrl, { isOver: () => this.#stopping }).finally(
      () => (this.#waiting = undefined),
    ));
  }
  #waiting;

  // The port stays the same over a restart: the processes know the database by it.
  async #startDatabase(port) {
    this.#opening = startPostgres({
      dataDir: this.options.dataDir,
      durable: !this.options.rehearsal,
      port,
      again: port !== undefined,
    });
    const database = await this.#opening;
    this.#databaseBackoff.started();
    void database.exited.then(() => this.#databaseDied(database));
    void keepAwake(database, () =>
      say(
        `! postgres bị dừng (SIGSTOP) nên đánh thức lại; xem ${this.#log("postgres")} · postgres was stopped and is woken`,
      ),
    );
    return database.ownerUrl;
  }

  #databaseBackoff = new Backoff();
  async #databaseDied({ port }) {
    for (let failure; !this.#stopping;) {
      const wait = this.#databaseBackoff.died();
      this.#sayDeath("postgres", "exit", wait, this.#databaseBackoff.deaths);
      // Those that worked for the dead server may still be ending: only what stays in the way is worth a word.
      if (failure && this.#databaseBackoff.deaths === MANY_DEATHS) report(explained(failure, this.options.dataDir));
      await pause(wait);
      if (this.#stopping) return;
      this.#databaseBackoff.started();
      try {
        return void (await this.#startDatabase(port));
      } catch (error) {
        failure = error;
      }
    }
  }

  /** Each death is told, until it is plain that it will not be the last one. */
  #sayDeath(name, how, wait, deaths) {
    if (deaths > MANY_DEATHS) return;
    say(
      `! ${name} dừng đột ngột (${how}), chạy lại sau ${seconds(wait)} s; xem ${this.#log(name)} · ${name} died, restarting`,
    );
    if (deaths < MANY_DEATHS) return;
    say(
      `! ${name} cứ dừng mãi. Nó sẽ còn được thử lại, cách nhau nhiều nhất nửa phút, và không báo thêm ở đây; các ` +
        `phần khác vẫn chạy. Nguyên nhân ở cuối ${this.#log(name)}.`,
    );
    say(
      `  ${name} keeps dying. It is tried again and again, half a minute apart at most, without further word; the ` +
        "rest goes on. The reason stands at the end of its log.",
    );
  }

  #log = (name) => logFile(this.options.dataDir, name);
}
