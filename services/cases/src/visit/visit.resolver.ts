import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { isId } from "@hoa-nhap/kernel";
import type { Context } from "@hoa-nhap/subgraph";
import { Official } from "../official.reference.js";
import { vaultOf } from "../secrecy/vault.js";
import { VisitView } from "./visit.type.js";

@Resolver(() => VisitView)
export class VisitResolver {
  @FieldResolver(() => String, { nullable: true, description: "Ghi chú. | Note." })
  note(@Root() { id, note }: VisitView, @Ctx() ctx: Context): string | null {
    return vaultOf(ctx.em).openNullable({ table: "visit", column: "note", row: id }, note);
  }

  @FieldResolver(() => Official, { nullable: true, description: "Người ghi. | Who recorded it." })
  by(@Root() { recordedBy }: VisitView): Official | null {
    return isId(recordedBy) ? { id: recordedBy } : null;
  }
}
