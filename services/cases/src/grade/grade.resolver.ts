import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "@hoa-nhap/subgraph";
import { vaultOf } from "../secrecy/vault.js";
import { GradeView } from "./grade.type.js";

@Resolver(() => GradeView)
export class GradeResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: "Lý do. | Reason. Null only together with an error, when it cannot be opened.",
  })
  reason(@Root() { id, reason }: GradeView, @Ctx() ctx: Context): string {
    return vaultOf(ctx.em).open({ table: "grade", column: "reason", row: id }, reason);
  }
}
