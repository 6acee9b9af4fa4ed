import { conflict, parseIdentityNumber, parsePhone } from "@hoa-nhap/kernel";
import { kyselyOf } from "@hoa-nhap/subgraph";
import type { EntityManager } from "@mikro-orm/postgresql";
import type { Kysely } from "kysely";
import { CaseStage } from "../case-file/case-file.words.js";
import type { CaseChange, CaseOpening, FindPerson } from "../case-file/case-file.service.js";
import { vaultOf } from "../secrecy/vault.js";
import type { CaseTables } from "../tables.js";
import { isSameName } from "./person-name.js";
import { identityIndexOf, Person, phoneIndexOf, type PersonDetails } from "./person.entity.js";

/** Somebody of the commune who is, or may be, the person told about; with the file by which an officer knows them. */
export interface Alike {
  personId: string;
  caseFileId: string;
  number: string;
  isOpen: boolean;
  /** The same identity number: no question. */
  isCertain: boolean;
}

const NEW_NUMBER = 12;

/**
 * Who of a commune may be the person told about: by identity number; by the same name, whatever its marks and order,
 * unless the years of birth are known and differ; by telephone. Two different twelve-digit numbers are two people; an
 * old card's nine digits rule out nobody.
 */
export async function peopleAlike(
  em: EntityManager,
  db: Kysely<CaseTables>,
  communeKey: number,
  told: PersonDetails,
): Promise<Alike[]> {
  const vault = vaultOf(em);
  const number = told.identityNumber ? (parseIdentityNumber(told.identityNumber) ?? told.identityNumber) : null;
  const identity = number ? identityIndexOf(vault, number) : null;
  const phone = told.phone ? phoneIndexOf(vault, parsePhone(told.phone) ?? told.phone) : null;
  const rows = await db
    .selectFrom("person")
    .innerJoin("caseFile", "caseFile.personId", "person.id")
    .select([
      "person.id as personId",
      "person.fullName",
      "person.identityNumber",
      "person.identityIndex",
      "person.phoneIndex",
      "person.birthYear",
      "caseFile.id as caseFileId",
      "caseFile.number",
      "caseFile.stage",
    ])
    .distinctOn("person.id")
    .where("person.communeKey", "=", communeKey)
    .orderBy("person.id")
    .orderBy((eb) => eb("caseFile.stage", "=", CaseStage.CLOSED))
    .orderBy("caseFile.openedOn", "desc")
    .execute();
  const isOther = (sealed: string | null, row: string): boolean => {
    const known = vault.openNullable({ table: "person", column: "identity_number", row }, sealed);
    return known?.length === NEW_NUMBER && number?.length === NEW_NUMBER && known !== number;
  };
  const sameYear = (year: number | null): boolean => year === null || !told.birthYear || year === told.birthYear;
  return rows.flatMap((row) => {
    const isCertain = identity !== null && row.identityIndex === identity;
    const mayBe =
      isCertain ||
      (phone !== null && row.phoneIndex === phone) ||
      (sameYear(row.birthYear) &&
        isSameName(
          vault.open({ table: "person", column: "full_name", row: row.personId }, row.fullName),
          told.fullName,
        ));
    if (!mayBe || (!isCertain && isOther(row.identityNumber, row.personId))) return [];
    return [
      {
        personId: row.personId,
        caseFileId: row.caseFileId,
        number: row.number,
        isOpen: row.stage !== CaseStage.CLOSED,
        isCertain,
      },
    ];
  });
}

/** The same identity number is the same person; whoever else is alike is not asked about: for loads. */
export const personByNumber: FindPerson = (c, communeKey, opening, make) =>
  chosen(c, communeKey, opening, make, (alike) => alike.find(({ isCertain }) => isCertain));

/**
 * The person as the officer says: an identity number decides; of everybody else who is alike the officer has said
 * whether it is the same one, or is asked (CONFLICT `person.maybe-known`). Two who open at once in a commune wait for
 * each other.
 */
export const personAsked: FindPerson = (c, communeKey, opening, make) =>
  chosen(c, communeKey, opening, make, (alike) => {
    const certain = alike.find(({ isCertain }) => isCertain);
    if (certain) return certain;
    const same = opening.samePersonAs && alike.find(({ caseFileId }) => caseFileId === opening.samePersonAs);
    if (same) return same;
    const open = alike.filter(({ caseFileId }) => !opening.differentFrom?.includes(caseFileId));
    if (open.length === 0) return undefined;
    const numbers = open.map(({ number, isOpen }) => ({
      vi: `${number} (${isOpen ? "đang mở" : "đã kết thúc"})`,
      en: `${number} (${isOpen ? "open" : "closed"})`,
    }));
    throw conflict("person.maybe-known", {
      vi: `Trong xã đã có hồ sơ của người cùng tên hoặc cùng số điện thoại: ${numbers.map(({ vi }) => vi).join(", ")}. Là cùng một người?`,
      en: `The commune has a file of somebody with this name or telephone: ${numbers.map(({ en }) => en).join(", ")}. Is it the same person?`,
    });
  });

async function chosen(
  c: CaseChange,
  communeKey: number,
  { person: details }: CaseOpening,
  make: () => Person,
  choose: (alike: Alike[]) => Alike | undefined,
): Promise<Person> {
  await c.em.execute("select pg_advisory_xact_lock(hashtext('cases.person'), ?)", [communeKey]);
  const known = choose(await peopleAlike(c.em, kyselyOf<CaseTables>(c.em, "cases"), communeKey, details));
  if (!known) return make();
  if (known.isOpen)
    throw conflict("case.open-already", {
      vi: `Người này đang có hồ sơ chưa kết thúc trong xã: ${known.number}.`,
      en: `This person has an open case file in the commune: ${known.number}.`,
    });
  const person = await c.em.findOneOrFail(Person, { id: known.personId });
  person.describe(vaultOf(c.em), details);
  return person;
}
