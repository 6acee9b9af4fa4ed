import {
  ANONYMOUS,
  EVERYWHERE,
  NOWHERE,
  ROLES,
  type Actor,
  type Keys,
  type RoleName,
  type Scope,
} from "@hoa-nhap/kernel";

/** An actor made for a test of one subgraph, past the gateway: a role in an area. */
export function actorOf(role: RoleName, keys: Partial<Keys> = {}, id = "00000000-0000-8000-8000-000000000001"): Actor {
  const area: Keys = keys.all ? EVERYWHERE : { ...NOWHERE, ...keys };
  return {
    kind: "person",
    id,
    grants: [{ role, scopes: [...(ROLES[role] as readonly Scope[])], keys: area }],
    client: "bearer",
    requestId: "test",
    language: "vi",
  };
}
export const nobody: Actor = { ...ANONYMOUS, client: "bearer", requestId: "test", language: "vi" };
