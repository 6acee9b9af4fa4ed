import type { LocalDate, Place } from "@hoa-nhap/kernel";
import type { Addressed } from "../addressed.js";
import type { ProgrammeBody } from "../obligation/obligation-words.js";
import type { Attendees, ConferencePaper } from "./conference.entity.js";
import type { ConferenceKind, ConferenceState, ConferenceStep, PartyRole } from "./conference-words.js";

export interface ConferenceRow extends Place, Addressed {
  id: string;
  version: number;
  unitVersionId: string;
  kind: ConferenceKind;
  title: string;
  foldedTitle: string;
  state: ConferenceState;
  plannedFrom: LocalDate | null;
  plannedTo: LocalDate | null;
  heldOn: LocalDate | null;
  place: string | null;
  chairs: string[];
  agenda: string[];
  papers: ConferencePaper[];
  attendance: number | null;
  women: number | null;
  attendees: Attendees[];
  minutesNumber: string | null;
  reviewedFrom: number | null;
  reviewedTo: number | null;
  pilotId: string | null;
  reason: string | null;
  conclusions: string[];
  byActor: string;
}
export interface ConferencePartyRow extends Place {
  id: string;
  conferenceId: string;
  placeInList: number;
  role: PartyRole;
  body: ProgrammeBody;
  label: string;
  unitVersionId: string | null;
}
export interface ConferenceEntryRow {
  id: string;
  conferenceId: string;
  step: ConferenceStep;
  on: LocalDate;
  note: string | null;
  plannedFrom: LocalDate | null;
  plannedTo: LocalDate | null;
  byActor: string;
  recordedAt: string;
}
export interface ConferenceTables {
  conference: ConferenceRow;
  conferenceParty: ConferencePartyRow;
  conferenceEntry: ConferenceEntryRow;
}
