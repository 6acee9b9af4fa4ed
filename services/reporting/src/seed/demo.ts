import { clockOf, EVERYWHERE, type LocalDate, type RoleName, type Scope } from "@hoa-nhap/kernel";
import { DEMO_COMMUNE } from "@hoa-nhap/demo";
import { closeReads, logger, scopedRead, systemContext, type Context, type RunningService } from "@hoa-nhap/subgraph";
import { compileReport } from "../compilation/compilation.service.js";
import { acceptReport, returnReport, saveReport, submitReport } from "../report/report.service.js";
import type { Tables } from "../tables.js";
import { UnitLevel } from "../unit-level.js";
import { demoFigures, demoNarrative, unbalanced } from "./demo-report.js";
import { factsHaveArrived } from "./facts-have-arrived.js";

const SCOPES: Scope[] = ["report.read", "report.follow", "report.write", "report.review", "report.compile"];
const COMMUNES = 42;

interface Row {
  id: string;
  version: number;
  level: UnitLevel;
  unitId: string;
  code: string;
  districtKey: number | null;
  periodEnd: LocalDate;
}

/** Loads the demo's reports once: 2019 finished up to the province, 2020 on its way with every state in sight. */
export async function seedDemo(service: RunningService): Promise<void> {
  if (!(await factsHaveArrived(service, COMMUNES))) {
    logger.warn({ service: service.name }, "the demo's facts have not come; its reports are left for the next start");
    return;
  }
  const story = new Story(service);
  try {
    if (await story.hasBegun()) return;
    await story.tell2019();
    await story.tell2020();
  } finally {
    await story.close();
  }
}

class Story {
  private readonly reading: Context;

  constructor(private readonly service: RunningService) {
    this.reading = this.on("CommuneOfficer", "2020-11-23");
  }

  close = (): Promise<void> => closeReads(this.reading);

  /**
   * The system's own hand, on the day concerned, in the office concerned: those who submit and those who accept are not
   * the same.
   */
  private on(role: RoleName, day: LocalDate): Context {
    const ctx = systemContext("reporting", this.service.orm, clockOf(day), SCOPES);
    return {
      ...ctx,
      actor: { ...ctx.actor, id: `demo-${role}`, grants: [{ role, scopes: SCOPES, keys: EVERYWHERE }] },
    };
  }

  private async rows(year: number, level: UnitLevel): Promise<Row[]> {
    const { db } = await scopedRead<Tables>(this.reading, "report.read");
    return db
      .selectFrom("report")
      .innerJoin("period", "period.id", "report.periodId")
      .innerJoin("unit", "unit.id", "report.unitVersionId")
      .where("period.year", "=", year)
      .where("period.kind", "=", "YEAR")
      .where("report.level", "=", level)
      .where("report.ownModel", "=", false)
      .select([
        "report.id",
        "report.version",
        "report.level",
        "report.unitId",
        "unit.code",
        "report.districtKey",
        "period.toOn as periodEnd",
      ])
      .orderBy("unit.code")
      .execute();
  }

  private async versionOf(id: string): Promise<number> {
    const { db } = await scopedRead<Tables>(this.reading, "report.read");
    return (await db.selectFrom("report").select("version").where("id", "=", id).executeTakeFirstOrThrow()).version;
  }

  async hasBegun(): Promise<boolean> {
    const { db } = await scopedRead<Tables>(this.reading, "report.read");
    return (
      (
        await db
          .selectFrom("report")
          .select("id")
          .where("state", "!=", "NOT_STARTED" as never)
          .limit(1)
          .execute()
      ).length > 0
    );
  }

  private async draft(row: Row, day: LocalDate, isBalanced = true): Promise<void> {
    const figures = [...demoFigures(row.code), ...(isBalanced ? [] : unbalanced)];
    await saveReport(this.on("CommuneOfficer", day), {
      id: row.id,
      expectedVersion: await this.versionOf(row.id),
      figures,
      narrative: demoNarrative,
    });
  }

  private async submit(row: Row, day: LocalDate, role: RoleName, explanation: string | null = null): Promise<void> {
    await submitReport(this.on(role, day), {
      id: row.id,
      expectedVersion: await this.versionOf(row.id),
      explanation,
      provisional: day <= row.periodEnd,
    });
  }

  private async accept(row: Row, day: LocalDate, role: RoleName): Promise<void> {
    await acceptReport(this.on(role, day), { id: row.id, expectedVersion: await this.versionOf(row.id) });
  }

  private async compile(row: Row, period: string, day: LocalDate, role: RoleName): Promise<void> {
    await compileReport(this.on(role, day), { period, unit: row.unitId });
  }

  private async periodOf(year: number): Promise<string> {
    const { db } = await scopedRead<Tables>(this.reading, "report.read");
    return (
      await db
        .selectFrom("period")
        .select("id")
        .where("year", "=", year)
        .where("kind", "=", "YEAR")
        .executeTakeFirstOrThrow()
    ).id;
  }

  /** The twelve communes of 2019, their districts and the province: handed up, accepted, finished. */
  async tell2019(): Promise<void> {
    const period = await this.periodOf(2019);
    for (const commune of await this.rows(2019, UnitLevel.COMMUNE)) {
      await this.draft(commune, "2019-12-12");
      await this.submit(commune, "2019-12-16", "CommuneOfficer");
      await this.accept(commune, "2019-12-18", "DistrictOfficer");
    }
    for (const district of await this.rows(2019, UnitLevel.DISTRICT)) {
      await this.compile(district, period, "2019-12-19", "DistrictOfficer");
      await this.submit(district, "2019-12-20", "DistrictOfficer");
      await this.accept(district, "2019-12-23", "ProvincialOfficer");
    }
    for (const province of await this.rows(2019, UnitLevel.PROVINCE)) {
      await this.compile(province, period, "2019-12-24", "ProvincialOfficer");
      await this.submit(province, "2019-12-25", "ProvincialOfficer");
    }
  }

  /** The period of 2020 is still open: some reports came early, one came back, the example commune is writing. */
  async tell2020(): Promise<void> {
    const communes = await this.rows(2020, UnitLevel.COMMUNE);
    const example = communes.find((row) => row.code === DEMO_COMMUNE.commune);
    const beside = communes.filter((row) => row !== example && row.districtKey === example?.districtKey);
    const others = communes.filter((row) => row !== example && !beside.includes(row));
    for (const row of others.slice(0, 10)) {
      await this.draft(row, "2020-11-09");
      await this.submit(row, "2020-11-12", "CommuneOfficer");
      await this.accept(row, "2020-11-17", "DistrictOfficer");
    }
    for (const row of [...others.slice(10, 15), ...beside.slice(0, 1)]) {
      await this.draft(row, "2020-11-16");
      await this.submit(row, "2020-11-20", "CommuneOfficer");
    }
    for (const row of beside.slice(1, 2)) {
      await this.draft(row, "2020-11-16", false);
      await this.submit(row, "2020-11-18", "CommuneOfficer", "Số cuối kỳ theo sổ của tổ hòa giải, đang đối chiếu.");
      await returnReport(this.on("DistrictOfficer", "2020-11-20"), {
        id: row.id,
        expectedVersion: await this.versionOf(row.id),
        reason: "Số cuối kỳ khác đầu kỳ + vào − ra. Đề nghị đối chiếu lại danh sách rồi nộp lại.",
      });
    }
    for (const row of [...(example ? [example] : []), ...others.slice(15, 19)]) await this.draft(row, "2020-11-19");
  }
}
