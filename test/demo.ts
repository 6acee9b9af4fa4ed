import type { LocalDate } from "@hoa-nhap/kernel";
import { inject } from "vitest";
import { copyOf, type TestDatabase } from "./database.js";
import { demoOf, fillDay, optionsOf } from "./demo-days.js";

/** What the services of this run are opened with. */
export const ownOptions = () => optionsOf(inject("cluster"));

/** The whole demo as it stands on a day, in a database of one's own. */
export async function demoDatabase(day: LocalDate): Promise<TestDatabase> {
  await fillDay(inject("cluster"), day);
  return copyOf(demoOf(day));
}
