import { buildGateway } from "./gateway.js";
import { clockOf, endInOrder } from "@hoa-nhap/kernel";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { logged } from "./log.js";
import type { GatewayOptions, GatewaySecrets } from "./settings.js";

const { env } = process;
const need = (name: string): string => {
  const value = env[name];
  if (!value) throw new Error(`${name} is not set (docs/processes.md)`);
  return value;
};
const supergraph = (name: string): { file: string } => ({
  file: fileURLToPath(new URL(`../${name}.graphql`, import.meta.resolve("@hoa-nhap/schema"))),
});

const host = env["HOST"] ?? "127.0.0.1";
const isLoopback = ["127.0.0.1", "localhost", "::1"].includes(host);

function options(): GatewayOptions {
  if (!isLoopback && !env["PUBLIC_URL"]?.startsWith("https://"))
    throw new Error("HOST needs PUBLIC_URL=https://…: the session cookie is sent over https only");
  return {
    graphs: { main: supergraph("supergraph"), analyst: supergraph("analyst") },
    subgraphs: JSON.parse(need("SUBGRAPHS")) as Record<string, string>,
    secrets: JSON.parse(readFileSync(need("SECRETS_FILE"), "utf8")) as GatewaySecrets,
    databaseUrl: need("DATABASE_URL"),
    clock: clockOf(env["BUSINESS_DAY"]),
    demo: env["DEMO"] === "1",
    rehearsal: env["REHEARSAL"] === "1",
    webDist: env["WEB_DIST"],
    boundariesFile: env["BOUNDARIES_FILE"],
    publicUrl: env["PUBLIC_URL"],
    hosts: isLoopback ? [] : [host],
    trustedProxy: env["TRUSTED_PROXY"],
    logLevel: env["LOG_LEVEL"],
  };
}

async function start(): Promise<void> {
  const gateway = await buildGateway(options());
  endInOrder(
    () => gateway.close(),
    (cause) =>
      gateway.app.log.fatal(
        { cause: logged(cause instanceof Error ? (cause.stack ?? cause) : cause) },
        "an error that nobody caught",
      ),
  );
  await gateway.listen({ port: Number(need("PORT")), host });
}

await start().catch((error: Error) => {
  console.error(JSON.stringify({ level: 60, msg: "the gateway cannot start", cause: error.message }));
  process.exit(1);
});
