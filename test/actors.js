import { ANONYMOUS, EVERYWHERE, NOWHERE, ROLES } from "@hoa-nhap/kernel";
/** An actor made for a test of one subgraph, past the gateway: a role in an area. */
export function actorOf(role, keys = {}, id = "00000000-0000-8000-8000-000000000001") {
    const area = keys.all ? EVERYWHERE : { ...NOWHERE, ...keys };
    return { kind: "person", id, grants: [{ role, scopes: [...ROLES[role]], keys: area }], client: "bearer", requestId: "test", language: "vi" };
}
export const nobody = { ...ANONYMOUS, client: "bearer", requestId: "test", language: "vi" };
//# sourceMappingURL=actors.js.map