import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root. */
export const root = resolve(fileURLToPath(import.meta.url), "../../..");

/** The four subgraphs, in the order in which they are migrated and started: the others read organisation's events. */
export const services = ["organisation", "models", "cases", "reporting"];

/** Everything that has a schema, a login role and a process of its own. */
export const processes = [...services, "gateway"];

/** Folder of a process's workspace. */
export const workspaceOf = (name) => (name === "gateway" ? join(root, "gateway") : join(root, "services", name));

/** The data directory asked for, or the default one inside the repository. */
export const dataDirFrom = (env) => resolve(root, env.DATA_DIR || ".data");
