import { systemContext, type RunningService } from "@hoa-nhap/subgraph";
import { enterScheme, type NewScheme } from "./plan.service.js";

/**
 * The scheme every plan of the programme rests on, with the ways its name is spelled (R3); its end may be extended
 * (A8).
 */
const SCHEME: NewScheme = {
  code: "01/138",
  name: "Vận động toàn dân tham gia phòng ngừa, phát hiện, tố giác tội phạm; cảm hóa, giáo dục, cải tạo người phạm tội tại gia đình và cộng đồng dân cư",
  shortName: "Đề án 01/138",
  aliases: [
    "Đề án I/138",
    "Phát động toàn dân tham gia phòng ngừa, phát hiện, tố giác tội phạm, cảm hoá, giáo dục, cải tạo người phạm tội tại gia đình và cộng đồng dân cư",
    "Vận động toàn dân tham gia phòng ngừa, phát hiện, tố giác tội phạm, cảm hoá, giáo dục người phạm tội tại gia đình, cộng đồng dân cư",
  ],
  endsOn: "2020-12-31",
};

/** Enters the scheme when the store holds none: a fresh platform can issue its first plan. */
export async function enterFirstScheme({ orm, environment }: RunningService): Promise<void> {
  const known = await orm.em.fork().getConnection().execute<unknown[]>("select 1 from models.scheme limit 1");
  if (known.length === 0) await enterScheme(systemContext("models", orm, environment.clock, ["pilot.select"]), SCHEME);
}
