import { test } from "vitest";
import { existsSync, writeFileSync, readFileSync, rmSync } from "node:fs";
import { openGraph } from "../graph.js";
test("serve", async () => {
  const graph = await openGraph({ web: true, day: process.env["DAY"] ?? "2020-11-23" });
  writeFileSync("/tmp/bt/graph.json", JSON.stringify({ address: graph.address, passwords: graph.passwords }));
  while (existsSync("/tmp/bt/graph.json")) {
    await new Promise((r) => setTimeout(r, 500));
    if (existsSync("/tmp/bt/day")) { graph.setDay(readFileSync("/tmp/bt/day", "utf8").trim()); rmSync("/tmp/bt/day"); }
  }
  await graph.close();
}, 3_600_000);
