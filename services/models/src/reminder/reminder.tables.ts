import type { LocalDate, Place } from "@hoa-nhap/kernel";
import type { DutyKind } from "../overdue/duty.js";
import type { ReminderOffice } from "./reminder.entity.js";

export interface ReminderTable extends Place {
  id: string;
  version: number;
  unitVersionId: string;
  kind: DutyKind;
  subjectId: string;
  pilotId: string | null;
  dueOn: LocalDate;
  ruleDays: number | null;
  office: ReminderOffice;
  officeVersionId: string;
  on: LocalDate;
  note: string | null;
  byActor: string;
  recordedAt: string;
  acknowledgedOn: LocalDate | null;
  acknowledgedBy: string | null;
}
