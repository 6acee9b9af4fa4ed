// Loaded before a process of the platform: when the launcher is gone (killed, crashed), the process ends itself as if
// asked by SIGTERM. Without this, a killed launcher would leave five servers behind, one of them on the port people
// use.
import { isMainThread } from "node:worker_threads";

if (isMainThread && process.channel) {
  process.on("disconnect", () => {
    if (process.platform === "win32" && process.emit("SIGTERM")) return;
    process.kill(process.pid, "SIGTERM");
  });
  process.channel.unref();
}
