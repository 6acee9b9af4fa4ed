import { kyselyOf, placeOf, unitOn, type Change, type Context } from "@hoa-nhap/subgraph";
import { badField, staleVersion, tidy, type LocalDate } from "@hoa-nhap/kernel";
import { addressedTo } from "../addressed.js";
import type { ProgrammeBody } from "../obligation/obligation-words.js";
import type { Tables } from "../tables.js";
import { Conference, ConferenceEntry, ConferenceParty, type ConferencePaper } from "./conference.entity.js";
import { PartyRole, type ConferenceStep } from "./conference-words.js";

export interface Party {
  body: ProgrammeBody;
  label: string;
  unitId?: string | null;
}
export interface Parties {
  organisers: Party[];
  invited: Party[];
}

export const enter = (
  c: Change,
  { id, plannedFrom, plannedTo }: Conference,
  step: ConferenceStep,
  on: LocalDate,
  note: string | null = null,
): void => {
  c.em.persist(
    Object.assign(new ConferenceEntry(), {
      conferenceId: id,
      step,
      on,
      note: note ? tidy(note) : null,
      plannedFrom,
      plannedTo,
      byActor: c.actorId,
    }),
  );
};

export const tellHeld = (c: Change, { id, kind, unitVersionId, heldOn, attendance }: Conference): void =>
  c.tell({
    type: "models.conference.held",
    on: heldOn!,
    unitVersion: unitVersionId,
    subject: id,
    payload: { kind, attendance },
  });

/** Who organises and who is invited, in order; units among them see the conference. Written anew as a whole. */
export async function writeParties(
  c: Change,
  ctx: Context,
  conference: Conference,
  { organisers, invited }: Parties,
  on: LocalDate,
): Promise<void> {
  const lines = [
    ...organisers.map((party, n) => ({ party, role: PartyRole.ORGANISER, path: `organisers.${n}` })),
    ...invited.map((party, n) => ({ party, role: PartyRole.INVITED, path: `invited.${n}` })),
  ];
  const parties: ConferenceParty[] = [];
  for (const [
    n,
    {
      party: { unitId, body, label },
      role,
      path,
    },
  ] of lines.entries()) {
    const place = unitId
      ? await placeOf(c.em, ctx.service, await unitOn(c.em, ctx.service, unitId, on, `${path}.unitId`), c.today)
      : {};
    parties.push(
      Object.assign(new ConferenceParty(), {
        conferenceId: conference.id,
        placeInList: n + 1,
        role,
        body,
        label: tidy(label),
        ...place,
      }),
    );
  }
  const { version } = conference;
  Object.assign(conference, addressedTo(parties));
  await c.em.flush();
  // They stand beside the conference: where they alone change, its version still tells who came first.
  if (
    conference.version === version &&
    (await c.em.nativeUpdate(Conference, { id: conference.id, version }, { version: version + 1 })) === 0
  )
    throw staleVersion();
  await c.em.nativeDelete(ConferenceParty, { conferenceId: conference.id });
  c.em.persist(parties);
}

/** Papers that the register has are seen by whoever names them. */
export async function assertPapers(c: Change, ctx: Context, papers: readonly ConferencePaper[]): Promise<void> {
  const ids = papers.flatMap(({ documentId }) => documentId ?? []);
  if (ids.length === 0) return;
  const known = new Set(
    (
      await kyselyOf<Tables>(c.em, ctx.service).selectFrom("document").select("id").where("id", "in", ids).execute()
    ).map(({ id }) => id),
  );
  const n = papers.findIndex(({ documentId }) => documentId && !known.has(documentId));
  if (n >= 0)
    throw badField(`papers.${n}.documentId`, "unknown", {
      vi: "Không có văn bản này.",
      en: "There is no such document.",
    });
}
