import { Socket } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { TestGraph } from "../graph.js";

const LOOPBACK = new Set(["127.0.0.1", "::1", "localhost", "[::1]", undefined]);
const reached: string[] = [];
const connect = Socket.prototype.connect;
let graph: TestGraph;

beforeAll(async () => {
  // Every connection of this process goes through here: HTTP of any library, database, look-ups that follow.
  Socket.prototype.connect = function (this: Socket, ...args: unknown[]) {
    const [first] = (Array.isArray(args[0]) ? args[0] : args) as [
      { host?: string; path?: string } | number | string,
      unknown,
    ];
    const host = typeof first === "object" ? first.host : typeof args[1] === "string" ? args[1] : undefined;
    if (!(typeof first === "object" && first.path)) reached.push(String(host));
    return (connect as (...a: unknown[]) => Socket).apply(this, args);
  };
  const { openGraph } = await import("../graph.js");
  graph = await openGraph();
});
afterAll(async () => {
  await graph?.close();
  Socket.prototype.connect = connect;
});

test("the running platform opens no connection but to loopback", async () => {
  const officer = await graph.signIn("can-bo-tinh");
  expect(
    (await officer.ask(`{ pilotUnits(year: 2020, first: 5) { edges { node { unit { fullName } } } } }`)).errors,
  ).toBeUndefined();
  await new Promise((later) => setTimeout(later, 2000));
  expect(reached.length).toBeGreaterThan(5);
  expect(reached.filter((host) => !LOOPBACK.has(host) && host !== "undefined")).toEqual([]);
});
