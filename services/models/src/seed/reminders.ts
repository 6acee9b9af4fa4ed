import type { RunningService } from "@hoa-nhap/subgraph";
import { DutyKind } from "../overdue/duty.js";
import { remindOn } from "../reminder/remind.js";
import { remindNow } from "../reminder/reminder.service.js";
import type { DemoDesk } from "./desk.js";

/** Days on which the rules speak about the launches of the year, and some of the inspections' findings. */
const DAYS = ["2020-07-24", "2020-07-31", "2020-08-07", "2020-10-30", "2020-11-13"];

/**
 * The year's reminders by the rules, and one by hand to the unit that launched last. What is there already is not
 * written again.
 */
export async function remindTheYear(service: RunningService, { today, on, read }: DemoDesk): Promise<void> {
  for (const day of [...DAYS.filter((d) => d < today), today]) await remindOn(service, day);
  const day = "2020-08-10";
  if (day > today) return;
  const last = await read((db) =>
    db
      .selectFrom("pilotUnit as p")
      .select([
        "p.id",
        (eb) =>
          eb
            .exists(
              eb
                .selectFrom("reminder as r")
                .select("r.id")
                .whereRef("r.subjectId", "=", "p.id")
                .where("r.on", "=", day),
            )
            .as("urged"),
      ])
      .where("p.year", "=", 2020)
      .where("p.selectedOn", "is not", null)
      .where((eb) => eb.or([eb("p.launchedOn", ">", day), eb("p.launchedOn", "is", null)]))
      .orderBy("p.unitCode")
      .executeTakeFirst(),
  );
  if (last && !last.urged)
    await remindNow(on(day, "can-bo-tinh"), {
      kind: DutyKind.LAUNCH,
      subjectId: last.id,
      note: "Đề nghị báo cáo tiến độ xin ý kiến cấp ủy (mẫu).",
    });
}
