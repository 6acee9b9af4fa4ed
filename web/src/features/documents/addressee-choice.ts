import type { I18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { AddresseeLevel, ProgrammeBody } from "../../gql/graphql.ts";
import { BODY_WORDS } from "../obligations/words.ts";
import { GROUP_WORDS } from "./words.ts";

/**
 * Where a copy goes, in one word: nowhere (words alone), to the unit that stands there already, to a level (COMMUNE),
 * to a body of the issuer's level (FINANCE) or of a level below (POLICE/COMMUNE).
 */
export type AddresseeChoice = string;
interface To {
  unitId: string | null;
  group: AddresseeLevel | null;
  body: ProgrammeBody | null;
}
export const NOBODY: To = { unitId: null, group: null, body: null };
const STANDING = "SELF";
/** Bodies beside the Front that have accounts: they read what names them. */
const READERS: readonly ProgrammeBody[] = ["FINANCE", "POLICE", "COMMITTEE_138"];
const LEVELS: readonly AddresseeLevel[] = ["DISTRICT", "COMMUNE"];
const isLevel = (word: string): word is AddresseeLevel => word in GROUP_WORDS;

export const choiceOf = ({ unitId, group, body }: To): AddresseeChoice =>
  unitId ? STANDING : [body, group].filter(Boolean).join("/");

/** What a choice says to the platform; `before` is what stood there. */
export function addresseeOf(choice: AddresseeChoice, before: To): To {
  if (choice === STANDING) return before;
  const [first = "", level = null] = choice.split("/");
  if (first === "" || isLevel(first)) return { unitId: null, group: first || null, body: null };
  return { unitId: null, group: level as AddresseeLevel | null, body: first as ProgrammeBody };
}

/** The choices of one line; one that stands there and is not offered otherwise stays. */
export function choices(i18n: I18n, before: To): { value: AddresseeChoice; label: string }[] {
  const one = (body: ProgrammeBody, level: AddresseeLevel | null) => ({
    value: choiceOf({ unitId: null, group: level, body }),
    label: `${i18n._(BODY_WORDS[body])}: ${i18n._(level ? GROUP_WORDS[level] : msg`cùng cấp nơi ban hành`)}`,
  });
  const offered = [
    { value: "", label: i18n._(msg`chỉ ghi tên`) },
    ...(before.unitId ? [{ value: STANDING, label: i18n._(msg`một đơn vị`) }] : []),
    ...Object.entries(GROUP_WORDS).map(([value, word]) => ({ value, label: i18n._(word) })),
    ...READERS.map((body) => one(body, null)),
    ...READERS.flatMap((body) => LEVELS.map((level) => one(body, level))),
  ];
  const { body, group } = before;
  return body && !offered.some(({ value }) => value === choiceOf(before)) ? [...offered, one(body, group)] : offered;
}
