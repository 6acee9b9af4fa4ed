import { readdirSync, watch } from "node:fs";
import { join } from "node:path";
import { processes, root, workspaceOf } from "./paths.mjs";
import { spawnTurbo } from "./build.mjs";
import { say } from "./say.mjs";

const SETTLED_MS = 300; // tsc writes many files at once

/**
 * Keeps compiling while you edit: `tsc -w` in each workspace and vite for the console (their `dev` scripts), on our
 * terminal, until we end.
 */
export function watchSources() {
  const group = process.platform !== "win32";
  const child = spawnTurbo(["run", "dev", "--concurrency=20"], ["ignore", "inherit", "inherit"], { detached: group });
  process.on("exit", () => {
    const { pid } = child;
    if (pid === undefined) return;
    try {
      process.kill(group ? -pid : pid, "SIGTERM"); // the compilers too, whatever turbo does
    } catch {
      // ended before us
    }
  });
}

/**
 * Calls `restart(names)` when what the named processes run has been compiled anew: their own room, or a package that
 * all share.
 */
export function watchBuilt(restart) {
  const changed = new Set();
  let timer;
  const note = (names) => {
    names.forEach((name) => changed.add(name));
    clearTimeout(timer);
    timer = setTimeout(() => {
      const names = processes.filter((name) => changed.has(name));
      changed.clear();
      say(`↻ ${names.join(", ")}`);
      restart(names);
    }, SETTLED_MS);
  };
  const follow = (folder, names) =>
    watch(
      join(folder, "dist"),
      { recursive: true },
      (_event, file) => /\.(js|graphql)$/.test(file ?? "") && note(names),
    ).unref();
  for (const name of processes) follow(workspaceOf(name), [name]);
  for (const name of readdirSync(join(root, "packages"))) follow(join(root, "packages", name), processes);
}
