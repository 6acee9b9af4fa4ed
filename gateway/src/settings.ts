import type { Clock, Grant, RoleName, Scope } from "@hoa-nhap/kernel";
import type { SupergraphSource } from "./graph/supergraph.js";
import type { Subgraph } from "./graph/subgraph.js";

/** A partner as the launcher writes it into gateway.json for the demo. */
export interface PartnerSeed {
  clientId: string;
  agreement: string;
  publicJwk: Record<string, unknown>;
  scopes?: Scope[];
  /** The unit whose area the agreement covers, by its code. */
  unitCode?: string;
  validFrom?: string;
  /** The last day of the agreement, yyyy-mm-dd. */
  validTo?: string;
}

/** gateway.json (docs/processes.md). */
export interface GatewaySecrets {
  hopKeys: Record<string, string>;
  tokenPepper: string;
  demoPartners?: PartnerSeed[];
  /** Hex sha256 of the one-time code on the terminal with which the first account is made. */
  firstAdministratorCode?: string;
}

export interface GatewayOptions {
  graphs: { main: SupergraphSource; analyst?: SupergraphSource };
  /** Each subgraph by its address, or as a call inside this process. */
  subgraphs: Record<string, string | Subgraph>;
  secrets: GatewaySecrets;
  /** The login role of the gateway; tables are made beforehand by `migrate`. */
  databaseUrl: string;
  /** The business day: agreements end by it. Sessions go by real time. */
  clock: Clock;
  demo: boolean;
  /**
   * A platform on a copy of the data, whose changes vanish when it stops: says so, and lets no partner's machine in.
   */
  rehearsal?: boolean;
  /** Real time in ms; tests set it. */
  now?: () => number;
  /** Folder of the built console. */
  webDist?: string;
  /** GeoJSON with the outlines of today's communes, supplied by the operator. */
  boundariesFile?: string;
  /**
   * How the world reaches this gateway, e.g. https://hoanhap.example.vn; needed when it listens on more than loopback.
   */
  publicUrl?: string;
  /** Further host names it answers to. */
  hosts?: string[];
  /** Address of the proxy in front, whose X-Forwarded-For is believed. */
  trustedProxy?: string;
  logLevel?: string;
}

/** What organisation says of an account (docs/processes.md). */
export interface AccountRights {
  id: string;
  login: string;
  name: string;
  language: "vi" | "en";
  grants: Grant[];
  posts: {
    role: RoleName;
    organisation: string;
    unitName: string | null;
    unitVersion: string | null;
    endsOn: string | null;
  }[];
  demo: boolean;
  /** Whether the account has a second factor, and must have one before it may do anything. */
  secondFactor?: { confirmed: boolean; compulsory: boolean };
  /** Sessions of an earlier generation are over, but for the one spared. */
  sessions?: { generation: number; spared: string | null };
}
