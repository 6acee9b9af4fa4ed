import { openService } from "@hoa-nhap/subgraph";
import { randomBytes } from "node:crypto";

/** The services, each after those that it reads. */
export const SERVICES = ["organisation", "models", "cases", "reporting"];
const READS = {
  organisation: ["models"],
  models: ["organisation"],
  cases: ["organisation"],
  reporting: ["organisation", "models", "cases"],
};
const secret = () => randomBytes(32).toString("base64");
const keys = () => Object.fromEntries(SERVICES.map((name) => [name, secret()]));

/**
 * The four services in this process behind their signed doors, each caught up with the others and with its demo loaded.
 * @param {object} options
 * @param {Record<string, string>} options.urls under which each service logs in
 * @param {{ today(): string }} options.clock
 * @param {boolean} options.demo
 * @param {Record<string, string>} options.settings variables of the processes
 * @param {Record<string, string>} options.passwords of the demo's accounts, by login
 * @param {{ factor: string, data: string, index: string }} options.ownKeys what was sealed with them must be opened again
 */
export async function openServices({ urls, clock, demo, settings, passwords, ownKeys }) {
  const definitions = await Promise.all(SERVICES.map(async (name) => (await import(`@hoa-nhap/${name}`)).definition));
  const [hopKeys, eventsKeys] = [keys(), keys()];
  const ownSecrets = {
    organisation: { factorKey: ownKeys.factor, ...(demo && { demoPasswords: passwords }) },
    cases: { dataKey: ownKeys.data, indexKey: ownKeys.index },
  };
  const [addresses, services] = [{}, {}];
  for (const [n, name] of SERVICES.entries()) {
    const service = await openService(definitions[n], {
      port: 0,
      databaseUrl: urls[name],
      subgraphs: addresses,
      clock,
      demo,
      settings,
      secrets: {
        hopKey: hopKeys[name],
        eventsKey: eventsKeys[name],
        readEvents: Object.fromEntries(READS[name].map((other) => [other, eventsKeys[other]])),
        ...ownSecrets[name],
      },
    });
    addresses[name] = await service.app.listen({ port: 0, host: "127.0.0.1" });
    services[name] = service;
  }
  await Promise.all(SERVICES.map((name) => services[name].ready()));
  const close = async () => {
    for (const name of [...SERVICES].reverse()) await services[name].close();
  };
  return { services, addresses, hopKeys, close };
}
