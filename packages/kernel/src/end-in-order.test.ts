import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";

// A server that is asked something, meets its fault while it works, and answers half a second later.
const process_ = (fault: string): string => `
  import { createServer } from "node:http";
  import { endInOrder } from ${JSON.stringify(new URL("../dist/index.js", import.meta.url).href)};
  const server = createServer((request, response) => {
    ${fault}
    setTimeout(() => response.end("answered"), 500);
  }).listen(0, "127.0.0.1", () => console.log(server.address().port));
  endInOrder(() => new Promise((done) => server.close(done)), (cause) => console.log("told: " + cause.message));`;

test.each([
  ["a rejection that nobody waits for", `Promise.reject(new Error("planted"));`, "told: planted\n", 1],
  ["an exception in an event", `setImmediate(() => { throw new Error("planted"); });`, "told: planted\n", 1],
  [
    "a second one while it ends",
    `Promise.reject(new Error("one")); setTimeout(() => { throw new Error("two"); }, 100);`,
    "told: one\ntold: two\n",
    1,
  ],
  ["SIGTERM", `process.kill(process.pid, "SIGTERM");`, "", 0],
])("after %s what is under way is finished, and the process is gone", async (_name, fault, told, code) => {
  const child = spawn(process.execPath, ["--input-type=module", "-e", process_(fault)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [port] = (await once(child.stdout, "data")) as [Buffer];
  const rest = text(child.stdout);
  const exit = once(child, "exit");
  const answer = await fetch(`http://127.0.0.1:${String(port).trim()}`, { headers: { connection: "close" } });
  expect(await answer.text()).toBe("answered");
  expect((await exit)[0]).toBe(code);
  expect(await rest).toBe(told);
});
