import { can, isId } from "@hoa-nhap/kernel";
import { Policy, type Context } from "@hoa-nhap/subgraph";
import { Directive, Field, ID, ObjectType } from "type-graphql";

/** Organisation's unit version: its key, and how many pilot units this service knows in it. */
@ObjectType("UnitVersion", {
  description: "Một phiên bản đơn vị, do dịch vụ tổ chức giữ. | A unit version, owned by organisation.",
})
@Directive('@key(fields: "id")')
export class UnitVersion {
  @Policy("unit.read", "reference")
  @Field(() => ID, { description: "Mã của phiên bản. | Id of the version." })
  id!: string;
}

/** Somebody who serves, owned by organisation; absent from the analyst graph. */
@ObjectType("Official", {
  description: "Người giữ chức vụ, do dịch vụ tổ chức giữ. | Somebody who serves, owned by organisation.",
})
@Directive('@key(fields: "id", resolvable: false)')
@Directive('@tag(name: "private")')
export class Official {
  @Policy("official.read", "area")
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
}

/** A body, owned by organisation. */
@ObjectType("Organisation", { description: "Một tổ chức, do dịch vụ tổ chức giữ. | A body, owned by organisation." })
@Directive('@key(fields: "id", resolvable: false)')
export class Organisation {
  @Policy("organisation.read", "reference")
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
}

/** The reference to whoever acted; null for the platform's own worker, and for a caller who may see no officials. */
export const officialOf = (ctx: Context, actorId: string): Official | null =>
  can(ctx.actor, "official.read") && isId(actorId) ? { id: actorId } : null;
export const unitVersionOf = (id: string | null): UnitVersion | null => (id ? { id } : null);
