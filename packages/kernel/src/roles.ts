/** What can be done, as noun.verb. A policy on a field names one of these; there is no wildcard. */
export const SCOPES = [
  "unit.read",
  "unit.reorganise",
  "area.arrange",
  "organisation.read",
  "official.read",
  "account.manage",
  "account.read-own",
  "account.edit-own",
  "scheme.read",
  "pilot.read",
  "progress.read",
  "rollout.read",
  "pilot.propose",
  "pilot.endorse",
  "pilot.select",
  "pilot.guide",
  "pilot.advance",
  "candidate.read",
  "deadline.move",
  "reminder.read",
  "reminder.send",
  "reminder.acknowledge",
  "inspection.read",
  "inspection.plan",
  "inspection.hold",
  "document.read",
  "document.write",
  "document.issue",
  "document.receive",
  "obligation.read",
  "obligation.ask",
  "obligation.answer",
  "conference.read",
  "conference.hold",
  "outreach.read",
  "outreach.record",
  "case.read",
  "case.open",
  "case.manage",
  "visit.record",
  "grade.record",
  "report.read",
  "report.follow",
  "report.write",
  "report.review",
  "report.compile",
  "statistics.read",
  "budget.read",
  "funding.read",
  "funding.manage",
  "commendation.read",
  "commendation.nominate",
  "commendation.decide",
  "file.read",
  "file.attach",
  "audit.read",
] as const;
export type Scope = (typeof SCOPES)[number];

const READ_PLACES: Scope[] = ["account.read-own", "account.edit-own", "unit.read"];
const READ_PROGRAMME: Scope[] = [...READ_PLACES, "organisation.read", "scheme.read", "pilot.read"];
const READ_FIGURES: Scope[] = [...READ_PROGRAMME, "progress.read", "report.read", "statistics.read", "budget.read"];
// The working papers of units: notes, findings, minutes. For those of the Front who carry the work, nobody beside them.
const READ_WORK: Scope[] = ["rollout.read", "inspection.read", "conference.read", "outreach.read"];
const KEEP_BUDGETS: Scope[] = ["funding.read", "funding.manage"];
const NOMINATE: Scope[] = ["commendation.read", "commendation.nominate"];
const REMINDED: Scope[] = ["reminder.read", "reminder.acknowledge"];
// Files go beside the right to what they hang on: an analyst works with figures, not with people's papers.
const KEEP_DOCUMENTS: Scope[] = ["document.read", "document.write", "document.receive", "file.read", "file.attach"];
const ASK_BODIES: Scope[] = ["obligation.read", "obligation.ask", "obligation.answer"];
const MEET_AND_TELL: Scope[] = ["conference.hold", "outreach.record"];

/** Roles of the platform and what each may do (domain 1.6). A post gives a role in the post's unit. */
export const ROLES = {
  CentralOfficer: READ_FIGURES,
  ProvincialOfficer: [
    ...READ_FIGURES,
    ...READ_WORK,
    ...REMINDED,
    "reminder.send",
    ...KEEP_BUDGETS,
    ...NOMINATE,
    "official.read",
    "candidate.read",
    "pilot.propose",
    "pilot.select",
    "pilot.guide",
    "deadline.move",
    "inspection.plan",
    "inspection.hold",
    "report.follow",
    "report.write",
    "report.review",
    "report.compile",
    ...KEEP_DOCUMENTS,
    ...ASK_BODIES,
    ...MEET_AND_TELL,
  ],
  ProvincialLeader: [
    ...READ_FIGURES,
    ...READ_WORK,
    ...ASK_BODIES,
    ...REMINDED,
    "reminder.send",
    "funding.read",
    "commendation.read",
    "commendation.decide",
    "document.read",
    "file.read",
    "document.issue",
    "official.read",
    "candidate.read",
    "pilot.select",
    "deadline.move",
    "report.follow",
    "report.review",
    "report.compile",
  ],
  DistrictOfficer: [
    ...READ_FIGURES,
    ...READ_WORK,
    ...REMINDED,
    "reminder.send",
    ...KEEP_BUDGETS,
    ...NOMINATE,
    "official.read",
    "candidate.read",
    "pilot.propose",
    "pilot.endorse",
    "pilot.guide",
    "inspection.hold",
    "report.follow",
    "report.write",
    "report.review",
    "report.compile",
    ...KEEP_DOCUMENTS,
    "document.issue",
    ...ASK_BODIES,
    ...MEET_AND_TELL,
  ],
  CommuneOfficer: [
    ...READ_PROGRAMME,
    "progress.read",
    ...READ_WORK,
    ...REMINDED,
    "budget.read",
    ...KEEP_BUDGETS,
    ...NOMINATE,
    "official.read",
    "candidate.read",
    "pilot.advance",
    "case.read",
    "case.open",
    "case.manage",
    "visit.record",
    "grade.record",
    "report.read",
    "report.follow",
    "report.write",
    ...KEEP_DOCUMENTS,
    "document.issue",
    "area.arrange",
    ...ASK_BODIES,
    ...MEET_AND_TELL,
  ],
  ResidentialHead: [
    ...READ_PROGRAMME,
    "progress.read",
    "outreach.read",
    "outreach.record",
    "document.read",
    "file.read",
    "case.read",
    "visit.record",
  ],
  Mentor: [...READ_PLACES, "case.read", "visit.record"],
  TipOfficer: READ_PLACES,
  PoliceLiaison: [...READ_PROGRAMME, "document.read", "file.read"],
  Committee138Viewer: [...READ_FIGURES, "document.read", "file.read"],
  // The finance department decides on budgets (R74); beside them it sees what names it among the recipients.
  FinanceOfficer: [...READ_PLACES, "budget.read", "funding.read", "document.read", "file.read"],
  Analyst: [...READ_PROGRAMME, "progress.read", "statistics.read", "budget.read"],
  Auditor: [...READ_PLACES, "audit.read"],
  SystemAdmin: [
    ...READ_PLACES,
    "organisation.read",
    "official.read",
    "account.manage",
    "unit.reorganise",
    "area.arrange",
  ],
  Partner: [],
  System: [],
} as const satisfies Record<string, readonly Scope[]>;
export type RoleName = keyof typeof ROLES;

/**
 * Roles outside the Front's own line of work and reporting (domain 1.6): of people they read published figures alone,
 * with small cells hidden. Whoever asks for a partner is outside as well.
 */
export const OUTSIDE_THE_LINE: readonly RoleName[] = [
  "CentralOfficer",
  "Committee138Viewer",
  "Analyst",
  "PoliceLiaison",
  "FinanceOfficer",
  "TipOfficer",
  "Auditor",
  "SystemAdmin",
  "Partner",
];

/**
 * What an agreement with a partner's machine may list: places, the programme, facts and counts. No work of the Front,
 * no paper, no person; an agreement that lists anything else is none.
 */
export const FOR_PARTNERS: readonly Scope[] = [
  "unit.read",
  "organisation.read",
  "scheme.read",
  "pilot.read",
  "progress.read",
  "report.read",
  "statistics.read",
  "budget.read",
];

/** Roles whose sight of cases is by assignment (a mentor's people), never by area. */
export const BY_ASSIGNMENT: readonly RoleName[] = ["ResidentialHead", "Mentor"];

/** Roles of bodies beside the Front, and the body that each sits in, as a document's list of recipients names it. */
export const BODY_OF: Partial<Record<RoleName, string>> = {
  PoliceLiaison: "POLICE",
  Committee138Viewer: "COMMITTEE_138",
  FinanceOfficer: "FINANCE",
};

/**
 * What such a role may do with papers that name its own body as a recipient, and with no others: these scopes lend it
 * no area.
 */
export const AS_ADDRESSEE: readonly Scope[] = ["document.read"];
