// Loaded before each process of the bench: tells the CPU time (user and system, all threads) and memory of its process
// when asked over the IPC channel.
import { isMainThread } from "node:worker_threads";

if (isMainThread && process.channel) {
  process.on("message", (message) => {
    if (message === "usage") process.send({ ...process.cpuUsage(), rss: process.memoryUsage.rss() });
  });
  process.channel.unref();
}
