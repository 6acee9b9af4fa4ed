import { Arg, Ctx, Directive, Field, FieldResolver, ID, Int, Mutation, ObjectType, Resolver, Root } from "type-graphql";
import { CountsPeople, change, LocalDateScalar, Policy, seen, type Context } from "@hoa-nhap/subgraph";
import { caseRead, caseSight } from "../sight.js";
import { unitReference, UnitVersion } from "../unit.reference.js";
import { recordRefusals } from "./refusal.service.js";
import { RecordRefusalInput } from "./refusal.inputs.js";

@Policy("case.open", "area")
@ObjectType("Refusal", { description: "Số người từ chối được giúp đỡ. | How many people declined help." })
@Directive('@tag(name: "private")')
export class RefusalType {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => LocalDateScalar, { description: "Ngày. | Day." })
  on!: string;
  @CountsPeople("line")
  @Field(() => Int, { description: "Số người. Đếm người. | People. Counts people." })
  count!: number;
  unitVersionId!: string;
}

@Resolver(() => RefusalType)
export class RefusalResolver {
  @Policy("case.open", "area")
  @Directive('@tag(name: "private")')
  @Mutation(() => RefusalType, {
    description: "Ghi số người từ chối; không lưu ai (I27). | Counts people who declined; nobody's name is kept.",
  })
  async recordRefusal(
    @Arg("input", () => RecordRefusalInput, { description: "Dữ liệu. | Input." }) input: RecordRefusalInput,
    @Ctx() ctx: Context,
  ): Promise<RefusalType> {
    const id = await change(
      ctx,
      "case.open",
      "refusal.record",
      async (c) => (await recordRefusals(c, input)).id,
      caseSight(ctx, "case.open"),
    );
    const { db, inArea } = await caseRead(ctx);
    return seen(
      db
        .selectFrom("refusal")
        .select(["id", "on", "count", "unitVersionId"])
        .where("id", "=", id)
        .where(inArea())
        .executeTakeFirst(),
      { vi: "số liệu", en: "count" },
    );
  }

  @FieldResolver(() => UnitVersion, { nullable: true, description: "Xã. | Commune." })
  unit(@Root() { unitVersionId }: RefusalType): UnitVersion | null {
    return unitReference(unitVersionId);
  }
}
