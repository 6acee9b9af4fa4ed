import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { badField, conflict, fold, newId, tidy, type LocalDate, type Place, type RoleName } from "@hoa-nhap/kernel";
import type { OrganisationKind } from "./organisation.type.js";
import { ROLE_SEATS, type Seat } from "./role-seats.js";

const day = () => Property({ type: "date", nullable: true });
const key = () => Property({ type: "int", nullable: true });
const text = () => Property({ type: "text", nullable: true });

const stands = (
  { validFrom, validTo }: { validFrom: LocalDate | null; validTo: LocalDate | null },
  on: LocalDate,
): boolean => (validFrom === null || validFrom <= on) && (validTo === null || on < validTo);

/**
 * A body seated in a unit, from the day it was founded to the day it ended (that day excluded). Nothing of it is
 * deleted.
 */
@Entity({ tableName: "organisation" })
export class Organisation {
  @PrimaryKey({ type: "uuid" }) readonly id: string = newId();
  @Property({ type: "int", version: true }) version!: number;
  @Property({ type: "text" }) kind: OrganisationKind;
  @Property({ type: "text" }) name: string;
  @Property({ type: "text" }) foldedName: string;
  @Property({ type: "uuid", nullable: true }) unitId: string | null;
  @day() validFrom: LocalDate | null;
  @day() validTo: LocalDate | null = null;
  @text() foundedBy: string | null;
  @text() endedBy: string | null = null;

  /** A unit that is known to end takes its bodies along. */
  constructor(
    kind: OrganisationKind,
    name: string,
    unitId: string,
    { from, to }: { from: LocalDate; to: LocalDate | null },
    basis: string | null,
  ) {
    this.kind = kind;
    this.name = tidy(name);
    this.foldedName = fold(name);
    this.unitId = unitId;
    this.validFrom = from;
    this.validTo = to;
    this.foundedBy = basis;
  }

  assertStands(on: LocalDate, path: string): void {
    if (!stands(this, on))
      throw badField(path, "organisation.day", {
        vi: "Tổ chức không hoạt động vào ngày đó.",
        en: "The body does not stand on that day.",
      });
  }

  /** Ends it: the day is the first on which it is no longer there. */
  end(on: LocalDate, basis: string | null): void {
    if (this.validTo !== null && this.validTo <= on)
      throw conflict("organisation.ended", {
        vi: "Tổ chức này đã kết thúc trước ngày đó.",
        en: "This body has ended by that day already.",
      });
    if (this.validFrom !== null && on <= this.validFrom)
      throw badField("on", "date.order", {
        vi: "Ngày kết thúc phải sau ngày thành lập.",
        en: "It cannot end before it was founded.",
      });
    Object.assign(this, { validTo: on, endedBy: basis });
  }
}

/** A department of a body's office (R48). */
@Entity({ tableName: "department" })
export class Department {
  @PrimaryKey({ type: "uuid" }) readonly id: string = newId();
  @Property({ type: "int", version: true }) version!: number;
  @Property({ type: "uuid" }) organisationId: string;
  @Property({ type: "text" }) name: string;
  @Property({ type: "text" }) foldedName: string;
  @Property({ type: "date" }) validFrom: LocalDate;
  @day() validTo: LocalDate | null = null;

  constructor({ id, validTo }: Organisation, name: string, on: LocalDate) {
    this.organisationId = id;
    this.validTo = validTo;
    this.name = tidy(name);
    this.foldedName = fold(name);
    this.validFrom = on;
  }

  assertStands(on: LocalDate): void {
    if (!stands(this, on))
      throw badField("departmentId", "department.day", {
        vi: "Ban này không hoạt động vào ngày đó.",
        en: "The department does not stand on that day.",
      });
  }

  end(on: LocalDate): void {
    if (this.validTo !== null && this.validTo <= on)
      throw conflict("department.ended", {
        vi: "Ban này đã kết thúc trước ngày đó.",
        en: "This department has ended by that day already.",
      });
    if (on <= this.validFrom)
      throw badField("on", "date.order", {
        vi: "Ngày kết thúc phải sau ngày thành lập.",
        en: "It cannot end before it was founded.",
      });
    this.validTo = on;
  }
}

/**
 * Somebody's post in a body: a role on the platform, in the body's unit, from its first to its last day (both
 * included).
 */
@Entity({ tableName: "post" })
export class Post implements Place {
  @PrimaryKey({ type: "uuid" }) readonly id: string = newId();
  @Property({ type: "int", version: true }) version!: number;
  @Property({ type: "uuid" }) officialId!: string;
  @Property({ type: "uuid" }) organisationId!: string;
  @Property({ type: "uuid", nullable: true }) departmentId!: string | null;
  @Property({ type: "text" }) role!: RoleName;
  @Property({ type: "text" }) title!: string;
  @Property({ type: "date" }) fromOn!: LocalDate;
  @day() toOn!: LocalDate | null;
  @key() provinceKey!: number | null;
  @key() districtKey!: number | null;
  @key() communeKey!: number | null;
  @key() areaKey!: number | null;

  /** Refuses a role that does not belong to a body of that kind at that level: a post gives rights. */
  static assertFits(role: RoleName, kind: OrganisationKind, seat: Seat): void {
    const of = ROLE_SEATS[role];
    if (!of?.kinds.includes(kind) || !of.seats.includes(seat))
      throw badField("role", "post.role", {
        vi: "Vai trò này không thuộc loại tổ chức hoặc cấp đó.",
        en: "This role does not belong to a body of that kind or level.",
      });
  }

  /** Its last day; the facts of the time stay. */
  end(on: LocalDate): void {
    if (this.toOn !== null && this.toOn <= on)
      throw conflict("post.ended", {
        vi: "Chức vụ này đã kết thúc trước ngày đó.",
        en: "This post has ended by that day already.",
      });
    if (on < this.fromOn)
      throw badField("on", "date.order", {
        vi: "Ngày cuối không được trước ngày đầu.",
        en: "The last day cannot be before the first.",
      });
    this.toOn = on;
  }
}
