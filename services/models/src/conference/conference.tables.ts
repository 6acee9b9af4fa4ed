import type { Rows } from "../rows.js";

export type ConferenceRow = Rows["conference"];
export type ConferencePartyRow = Rows["conferenceParty"];
export type ConferenceEntryRow = Rows["conferenceEntry"];
