import { badField, covers, forbidden, notFound, reportingYear, staleVersion, type LocalDate } from "@hoa-nhap/kernel";
import { assertNotFuture, kyselyOf, placeOf, unitOn, type Change } from "@hoa-nhap/subgraph";
import { Consent, type ConsentGiven } from "../consent/consent.entity.js";
import { tellFigure, tellGrade } from "../figure/figure.js";
import { UnitVersions } from "../figure/unit-versions.js";
import { Assignments } from "../mentor/assignments.js";
import { Person, type PersonDetails } from "../person/person.entity.js";
import { vaultOf } from "../secrecy/vault.js";
import { inSight, type CaseSight } from "../sight.js";
import { changeSupportedCount } from "../supported-count/supported-count.service.js";
import type { CaseTables } from "../tables.js";
import { CaseFile } from "./case-file.entity.js";
import { CASE, CloseReason, type LegalCategory } from "./case-file.words.js";

/**
 * A change in this service: what `change` gives, how far the caller sees, the communes' versions and who is assigned.
 */
export interface CaseChange extends Change {
  sight: CaseSight;
  units: UnitVersions;
  assignments: Assignments;
}
export const caseChange = (c: Change, sight: CaseSight): CaseChange => ({
  ...c,
  sight,
  units: new UnitVersions(c.em),
  assignments: new Assignments(c.em),
});

/** The file in the caller's sight, locked, at the version the caller saw; NOT_FOUND or CONFLICT otherwise. */
export async function getCase(c: CaseChange, id: string, expectedVersion: number): Promise<CaseFile> {
  const seen = await kyselyOf<CaseTables>(c.em, "cases")
    .selectFrom("caseFile")
    .select("id")
    .where("caseFile.id", "=", id)
    .where(inSight(c.sight))
    .forUpdate()
    .executeTakeFirst();
  const file = seen && (await c.em.findOne(CaseFile, { id }));
  if (!file) throw notFound(CASE);
  if (file.version !== expectedVersion) throw staleVersion();
  file.acts += 1;
  return file;
}

export interface CaseOpening {
  unitId: string;
  areaId?: string | null;
  category: LegalCategory;
  openedOn: LocalDate;
  person: PersonDetails;
  consent: ConsentGiven;
  /** One of this person's files: the person of the commune it is about. */
  samePersonAs?: string | null;
  /** Files about whose people the caller has been asked and said no. */
  differentFrom?: string[] | null;
}

/** Finds the person of the commune an opening is about, or makes one. */
export type FindPerson = (
  c: CaseChange,
  communeKey: number,
  opening: CaseOpening,
  make: () => Person,
) => Promise<Person>;

/** Opens help for a person who consented: the file gets the next number of the commune's year, without a gap. */
export async function openCase(c: CaseChange, opening: CaseOpening, findPerson: FindPerson): Promise<CaseFile> {
  const { unitId, areaId, category, openedOn, person: details, consent } = opening;
  assertNotFuture("openedOn", openedOn, c.today);
  const place = await placeOfOpening(c, unitId, areaId ?? null, openedOn);
  await assertCategoryValid(c, category, openedOn);
  const person = await findPerson(c, place.communeKey, opening, () => new Person(place, vaultOf(c.em), details));
  const file = new CaseFile({
    place,
    person,
    number: { year: Number(openedOn.slice(0, 4)), running: await nextNumber(c, place.communeKey, openedOn) },
    category,
    openedOn,
  });
  c.em.persist([person, file, new Consent(file, person.birthYear, consent)]);
  c.assignments.startOf(file);
  await tellFigure(c, c.units, file, "I23", 1, openedOn, ["category", "sex", "ageGroup"]);
  if (file.isMinor) await tellFigure(c, c.units, file, "I26", 1, openedOn);
  if (await wasHelpedThatYear(c, person.id, openedOn))
    await tellFigure(c, c.units, file, "I24-repeat", 1, openedOn, ["category", "sex", "ageGroup"]);
  await changeSupportedCount(c.em, file, 1);
  c.note({ unit: place.unitVersionId, category, openedOn });
  return file;
}

/** Ends the help and with it every assignment: who helped sees the file no longer. */
export async function closeCase(c: CaseChange, file: CaseFile, on: LocalDate, reason: CloseReason): Promise<void> {
  assertNotFuture("on", on, c.today);
  file.close(on, reason);
  const mentors = await c.assignments.presentOf(file);
  for (const mentor of mentors) mentor.end(on < mentor.fromOn ? mentor.fromOn : on);
  if (mentors.length > 0) await tellFigure(c, c.units, file, "I28", -1, on);
  await tellFigure(c, c.units, file, "I25-out", 1, on, ["category", "sex", "ageGroup"]);
  if (file.isMinor) await tellFigure(c, c.units, file, "I26", -1, on);
  if (reason === CloseReason.PROGRESSED) await tellFigure(c, c.units, file, "I45", 1, on, ["category"]);
  if (reason === CloseReason.CONSENT_WITHDRAWN) await tellFigure(c, c.units, file, "I27", 1, on);
  await tellGrade(c, c.units, file, file.gradedLevel, null, on);
  await changeSupportedCount(c.em, file, -1);
  c.note({ on, reason });
}

async function placeOfOpening(c: CaseChange, unitId: string, areaId: string | null, on: LocalDate) {
  const commune = await unitOn(c.em, "cases", unitId, on);
  if (commune.level !== "COMMUNE")
    throw badField("unitId", "unit.commune", { vi: "Hồ sơ mở ở cấp xã.", en: "A case file is opened in a commune." });
  const area = areaId === null ? null : await unitOn(c.em, "cases", areaId, on, "areaId");
  if (area && (area.level !== "AREA" || area.communeKey !== commune.communeKey)) {
    throw badField("areaId", "area.of-commune", {
      vi: "Khu dân cư không thuộc xã này.",
      en: "That residential area is not in this commune.",
    });
  }
  const answering = await placeOf(c.em, "cases", { ...commune, areaKey: area?.areaKey ?? null }, c.today);
  const place = { ...answering, communeKey: answering.communeKey!, areaVersionId: area?.id ?? null };
  if (!covers(c.keys, place)) throw forbidden();
  return place;
}

async function assertCategoryValid(c: CaseChange, category: LegalCategory, on: LocalDate): Promise<void> {
  const found = await kyselyOf<CaseTables>(c.em, "cases")
    .selectFrom("legalBasis")
    .select("category")
    .where("category", "=", category)
    .where("validFrom", "<=", on)
    .where((eb) => eb.or([eb("validTo", "is", null), eb("validTo", ">", on)]))
    .executeTakeFirst();
  if (!found)
    throw badField("category", "category.not-in-force", {
      vi: "Diện này chưa hoặc không còn hiệu lực vào ngày mở hồ sơ.",
      en: "That category is not in force on the opening day.",
    });
}

async function nextNumber(c: CaseChange, communeKey: number, on: LocalDate): Promise<number> {
  const [row] = await c.em.execute<{ last: number }[]>(
    `insert into cases.case_number (commune_key, year, last) values (?, ?, 1)
     on conflict (commune_key, year) do update set last = case_number.last + 1 returning last`,
    [communeKey, Number(on.slice(0, 4))],
  );
  return row!.last;
}

/**
 * Whether the person had an open day in the same reporting year before: such a person is one person, taken in twice.
 */
async function wasHelpedThatYear(c: CaseChange, personId: string, on: LocalDate): Promise<boolean> {
  const year = Number(on.slice(0, 4));
  const { from } = reportingYear(on > reportingYear(year).to ? year + 1 : year);
  const [row] = await c.em.execute<unknown[]>(
    "select 1 from cases.case_file where person_id = ? and closed_on >= ? limit 1",
    [personId, from],
  );
  return row !== undefined;
}
