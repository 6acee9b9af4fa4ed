import { type Actor, type Keys, type RoleName } from "@hoa-nhap/kernel";
/** An actor made for a test of one subgraph, past the gateway: a role in an area. */
export declare function actorOf(role: RoleName, keys?: Partial<Keys>, id?: string): Actor;
export declare const nobody: Actor;
