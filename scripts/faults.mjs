// npm run faults -- [rounds]: the ledger run of docs/reliability.md for longer, against real processes; the table goes
// to artifacts/faults.md.
import { begin } from "./lib/begin.mjs";
import { run } from "./lib/failure.mjs";

await run(async () => {
  await begin();
  const { build } = await import("./lib/build.mjs");
  const { tool } = await import("./lib/tools.mjs");
  const { Failure } = await import("./lib/failure.mjs");
  const rounds = process.argv[2] ?? "10";
  if (!/^[1-9]\d{0,3}$/.test(rounds))
    throw new Failure(
      "Cách dùng: npm run faults -- [số vòng, 1 đến 9999]",
      "Usage: npm run faults -- [rounds, 1 to 9999]",
    );
  await build();
  process.env.FAULT_ROUNDS = rounds;
  process.exit(await tool("vitest/vitest.mjs", ["run", "test/faults/ledger.test.ts"]));
});
