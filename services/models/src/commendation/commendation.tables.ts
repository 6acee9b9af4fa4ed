import type { LocalDate, Place } from "@hoa-nhap/kernel";
import type { SignForm } from "../document/document-kind.js";
import type { CommendationForm, CommendationGiver, CommendationState, Receiver } from "./commendation-words.js";

export interface CommendationRow extends Place {
  id: string;
  version: number;
  unitVersionId: string;
  year: number;
  receiver: Receiver;
  pilotId: string | null;
  organisationId: string | null;
  officialId: string | null;
  individualName: string | null;
  state: CommendationState;
  form: CommendationForm;
  giver: CommendationGiver;
  evidence: string;
  nominationNumber: string;
  nominatedOn: LocalDate;
  considerationNumber: string | null;
  consideredOn: LocalDate | null;
  decisionNumber: string | null;
  decidedOn: LocalDate | null;
  signForm: SignForm | null;
  bonus: string;
  reason: string | null;
  conference: string | null;
  conferenceId: string | null;
  presentedOn: LocalDate | null;
  revocationNumber: string | null;
  revokedOn: LocalDate | null;
  returned: string | null;
}
export interface CommendationTables {
  commendation: CommendationRow;
}
