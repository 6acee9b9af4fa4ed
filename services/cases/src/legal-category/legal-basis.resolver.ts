import { Arg, Ctx, Field, ObjectType, Query, Resolver } from "type-graphql";
import { LocalDateScalar, scopedRead, Policy, type Context } from "@hoa-nhap/subgraph";
import { LegalCategory } from "../case-file/case-file.words.js";
import type { CaseTables } from "../tables.js";

@Policy("unit.read", "reference")
@ObjectType({
  description: "Căn cứ pháp lý của một diện, theo thời gian. | The law that carries a category, and when.",
})
export class LegalCategoryBasis {
  @Field(() => LegalCategory, { description: "Diện. | Category." })
  category!: LegalCategory;
  @Field(() => String, { description: "Tên diện. | Its name in Vietnamese." })
  name!: string;
  @Field(() => String, { description: "Văn bản. | The law." })
  law!: string;
  @Field(() => Boolean, { description: "Việc giúp đỡ cần sự đồng ý. | Whether help needs consent." })
  needsConsent!: boolean;
  @Field(() => LocalDateScalar, { description: "Có hiệu lực từ. | In force from." })
  validFrom!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: "Hết hiệu lực từ. | No longer in force from." })
  validTo!: string | null;
}

@Resolver()
export class LegalBasisResolver {
  @Policy("unit.read", "reference")
  @Query(() => [LegalCategoryBasis], {
    description: "Danh mục diện đang có hiệu lực vào một ngày. | Categories in force on a day, with their law.",
  })
  async legalCategories(
    @Arg("asOf", () => LocalDateScalar, {
      nullable: true,
      description: "Ngày; mặc định hôm nay. | The day; today by default.",
    })
    asOf: string | null,
    @Ctx() ctx: Context,
  ): Promise<LegalCategoryBasis[]> {
    const on = asOf ?? ctx.clock.today();
    const { db } = await scopedRead<CaseTables>(ctx, "unit.read");
    return db
      .selectFrom("legalBasis")
      .selectAll()
      .where("validFrom", "<=", on)
      .where((eb) => eb.or([eb("validTo", "is", null), eb("validTo", ">", on)]))
      .orderBy("category")
      .execute();
  }
}
