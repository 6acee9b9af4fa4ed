import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "@hoa-nhap/subgraph";
import { documentIfSeen } from "../document/document.reads.js";
import { ProgrammeDocumentType } from "../document/document.type.js";
import type { DocumentTable } from "../tables.js";
import { Official, officialOf, UnitVersion, unitVersionOf } from "../unit/unit.reference.js";
import type { ConferencePaper as Paper } from "./conference.entity.js";
import type { ConferenceEntryRow, ConferencePartyRow } from "./conference.tables.js";
import { ConferenceEntryType, ConferencePaper, ConferencePartyType } from "./conference.type.js";

@Resolver(() => ConferencePaper)
export class ConferencePaperResolver {
  @FieldResolver(() => ProgrammeDocumentType, {
    nullable: true,
    description: "Văn bản trong sổ, khi người hỏi được xem. | The document in the register, where the caller sees it.",
  })
  document(@Root() { documentId }: Paper, @Ctx() ctx: Context): Promise<DocumentTable | null> {
    return documentIfSeen(ctx, documentId);
  }
}

@Resolver(() => ConferencePartyType)
export class ConferencePartyResolver {
  @FieldResolver(() => UnitVersion, {
    nullable: true,
    description: "Đơn vị, như khi đó; trống khi chỉ ghi tên. | The unit as it was; empty where it is words alone.",
  })
  unit(@Root() { unitVersionId }: ConferencePartyRow): UnitVersion | null {
    return unitVersionOf(unitVersionId);
  }
}

@Resolver(() => ConferenceEntryType)
export class ConferenceEntryResolver {
  @FieldResolver(() => Official, {
    nullable: true,
    description:
      "Người ghi; trống khi người hỏi không được xem. | Who recorded it; empty when the caller may not see them.",
  })
  by(@Root() { byActor }: ConferenceEntryRow, @Ctx() ctx: Context): Official | null {
    return officialOf(ctx, byActor);
  }
}
