import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "@hoa-nhap/subgraph";
import { vaultOf } from "../secrecy/vault.js";
import { PersonType } from "./person.type.js";

const masked = (text: string | null): string | null => text && `${"•".repeat(text.length - 3)}${text.slice(-3)}`;

@Resolver(() => PersonType)
export class PersonResolver {
  // Nullable, so that one name that cannot be opened does not hide the rest of a list.
  @FieldResolver(() => String, {
    nullable: true,
    description: "Họ và tên. | Full name. Null only together with an error, when it cannot be opened.",
  })
  fullName(@Root() person: PersonType, @Ctx() ctx: Context): string {
    return vaultOf(ctx.em).open({ table: "person", column: "full_name", row: person.id }, person.fullName);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Số định danh, chỉ hiện 3 số cuối. | Identity number, last three digits only.",
  })
  identityNumberMasked(@Root() person: PersonType, @Ctx() ctx: Context): string | null {
    return masked(
      vaultOf(ctx.em).openNullable(
        { table: "person", column: "identity_number", row: person.id },
        person.identityNumber,
      ),
    );
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Số điện thoại, chỉ hiện 3 số cuối. | Telephone number, last three digits only.",
  })
  phoneMasked(@Root() person: PersonType, @Ctx() ctx: Context): string | null {
    return masked(vaultOf(ctx.em).openNullable({ table: "person", column: "phone", row: person.id }, person.phone));
  }

  @FieldResolver(() => String, { nullable: true, description: "Ghi chú về nơi ở. | Note on where the person lives." })
  addressNote(@Root() person: PersonType, @Ctx() ctx: Context): string | null {
    return vaultOf(ctx.em).openNullable(
      { table: "person", column: "address_note", row: person.id },
      person.addressNote,
    );
  }
}
