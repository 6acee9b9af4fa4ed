import { Entity, Property } from "@mikro-orm/decorators/legacy";
import { conflict, type Actor, type Keys, type LocalDate, type Place, type RoleName } from "@hoa-nhap/kernel";
import type { DutyKind } from "../overdue/duty.js";
import { UnitRecord } from "../unit-record.entity.js";

/** Whom a reminder is addressed to: the holders of one office in the place of whoever owes the thing. */
export enum ReminderOffice {
  COMMUNE = "COMMUNE",
  DISTRICT = "DISTRICT",
  PROVINCE = "PROVINCE",
  PROVINCE_LEADER = "PROVINCE_LEADER",
}

/** The role that holds an office, and where its place stands among the keys of a post and of a row. */
export const OFFICES = {
  COMMUNE: { role: "CommuneOfficer", list: "communes", key: "communeKey", column: "commune_key" },
  DISTRICT: { role: "DistrictOfficer", list: "districts", key: "districtKey", column: "district_key" },
  PROVINCE: { role: "ProvincialOfficer", list: "provinces", key: "provinceKey", column: "province_key" },
  PROVINCE_LEADER: { role: "ProvincialLeader", list: "provinces", key: "provinceKey", column: "province_key" },
} as const satisfies Record<
  ReminderOffice,
  { role: RoleName; list: keyof Omit<Keys, "all">; key: keyof Place; column: string }
>;

/** One reminder: what is owed, by when, to which office it went and why. Only its reading is added later. */
@Entity({ tableName: "reminder" })
export class Reminder extends UnitRecord {
  @Property({ type: "text" }) kind!: DutyKind;
  @Property({ type: "text" }) office!: ReminderOffice;
  @Property({ type: "date", nullable: true }) acknowledgedOn!: LocalDate | null;
  @Property({ type: "text", nullable: true }) acknowledgedBy!: string | null;

  /** True for who holds the office today, by a post that still acts. */
  isFor(actor: Actor): boolean {
    const { role, list, key } = OFFICES[this.office];
    return actor.grants.some(
      (grant) =>
        grant.role === role &&
        grant.scopes.includes("reminder.acknowledge") &&
        this[key] !== null &&
        grant.keys[list].includes(this[key]),
    );
  }

  acknowledge(on: LocalDate, by: string): void {
    if (this.acknowledgedOn !== null)
      throw conflict("reminder.acknowledged", {
        vi: "Lần đôn đốc này đã được ghi nhận.",
        en: "This reminder has been acknowledged already.",
      });
    this.acknowledgedOn = on;
    this.acknowledgedBy = by;
  }
}
