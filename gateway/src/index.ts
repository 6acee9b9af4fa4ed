export { buildGateway, type Gateway } from "./gateway.js";
export { migrate } from "./migrate.js";
export { CAPS } from "./limits/caps.js";
export type { AccountRights, GatewayOptions, GatewaySecrets, PartnerSeed } from "./settings.js";
export { httpTransport, injectTransport, subgraphOver, type Transport } from "./graph/remote-subgraph.js";
export type { Subgraph, SubgraphRequest } from "./graph/subgraph.js";
