import { mailSettings, openJobs, openMailer, type Jobs } from "@hoa-nhap/jobs";
import { addDays, type EventEnvelope } from "@hoa-nhap/kernel";
import { follow, kyselyOf, logger, type RunningService } from "@hoa-nhap/subgraph";
import type { EntityManager } from "@mikro-orm/postgresql";
import { CompiledQuery } from "kysely";
import type { Tables } from "../tables.js";
import { letterOf, type LetterFacts } from "./letter.js";

const ROLE: Record<string, string> = {
  COMMUNE: "CommuneOfficer",
  DISTRICT: "DistrictOfficer",
  PROVINCE: "ProvincialOfficer",
  PROVINCE_LEADER: "ProvincialLeader",
};
/** A reminder older than this is told by nobody's mail: it may have waited until mail was switched on. */
const FRESH_DAYS = 3;
const RETRIES = { retries: 8, firstPause: 30 };

type Mail = { id: string };
const asSystem = <T>(service: RunningService, work: (em: EntityManager) => Promise<T>): Promise<T> =>
  service.orm.em
    .fork({ session: { variables: { "app.all": "on", "app.actor": "mail" } } })
    .transactional((em) => work(em as EntityManager));

/**
 * Puts down one letter for each holder, on that day, of the office a reminder went to, if the holder has an address. In
 * the transaction that stores how far the log was read.
 */
async function putDown(service: RunningService, jobs: Jobs, em: EntityManager, events: EventEnvelope[]): Promise<void> {
  const since = addDays(service.environment.clock.today(), -FRESH_DAYS);
  const due = events
    .filter(({ type, on }) => type === "models.reminder.due" && on >= since)
    .map(({ subject, on, unitVersion, payload }) => ({
      subject,
      on,
      unitVersion,
      ...payload,
      role: ROLE[String(payload["office"])],
    }));
  if (due.length === 0) return;
  const letters = await em.execute<Mail[]>(
    `
    insert into organisation.mail (id, reminder_id, account_id, "on", kind, due_on, by_hand, link, unit_version_id)
    select gen_random_uuid(), * from (
      select distinct on (r->>'subject', a.id) (r->>'subject')::uuid, a.id, (r->>'on')::date, r->>'kind',
        (r->>'dueOn')::date, (r->>'byHand')::boolean, r->>'link', (r->>'unitVersion')::uuid
      from jsonb_array_elements(?::jsonb) r
      join organisation.unit_version v on v.id = (r->>'officeVersion')::uuid
      join organisation.organisation o on o.unit_id = v.unit_id
      join organisation.post p on p.organisation_id = o.id
        and p.role = r->>'role'
        and p.from_on <= (r->>'on')::date
        and (p.to_on is null or p.to_on >= (r->>'on')::date)
      join organisation.account a on a.id = p.official_id and a.closed_at is null and a.email is not null
      order by r->>'subject', a.id) one
    on conflict do nothing returning id`,
    [JSON.stringify(due)],
  );
  const db = kyselyOf<Tables>(em, "organisation");
  for (const { id } of letters)
    await jobs.put(
      "mail",
      { id },
      async (text, values) => (await db.executeQuery(CompiledQuery.raw(text, values))).rows,
    );
}

/**
 * Sends reminders by mail, where mail is on: follows the log of models, puts letters down, sends each with retries. A
 * letter is sent at least once and carries the same id each time. Nothing is sent inside a transaction.
 */
export async function keepMailing(service: RunningService, rules = RETRIES): Promise<void> {
  const { environment } = service;
  const settings = mailSettings(environment.settings ?? {});
  if (!settings) return logger.info({ service: service.name }, "mail is off: SMTP_URL or MAIL_FROM is not set");
  const publicUrl = environment.settings?.["PUBLIC_URL"] ?? "http://localhost:4000";
  const mailer = openMailer(settings);
  const jobs = await openJobs("organisation", environment.databaseUrl, (error) =>
    logger.warn({ service: service.name, err: error }, "jobs"),
  );
  service.onClose(async () => {
    await jobs.close();
    mailer.close();
  });
  const mark = (id: string, state: "SENT" | "FAILED"): Promise<unknown> =>
    asSystem(service, (em) =>
      em.execute(
        `
          update organisation.mail
          set state = ?, sent_at = case when ? = 'SENT' then now() end
          where id = ? and state <> 'SENT'
        `,
        [state, state, id],
      ),
    );

  await jobs.queue<Mail>(
    "mail",
    rules,
    async ({ id }) => {
      const [facts] = await asSystem(service, (em) =>
        em.execute<Omit<LetterFacts, "publicUrl">[]>(
          `
      select m.id, a.email as "to", m.kind, u.full_name as unit, m.due_on::text as "dueOn", m."on"::text as "on", m.link
      from organisation.mail m
      join organisation.account a on a.id = m.account_id and a.closed_at is null and a.email is not null
      join organisation.unit_version u on u.id = m.unit_version_id
      where m.id = ? and m.state <> 'SENT'`,
          [id],
        ),
      );
      // Sent already, or the holder wants no mail any more.
      if (!facts) return;
      await mailer.send(letterOf({ ...facts, publicUrl })).catch((error: { code?: string }) => {
        // What the server said may name the addressee: only its code is written down, here and in the queue, which
        // keeps what was thrown.
        logger.warn({ service: service.name, mail: id, code: error.code }, "a letter was not taken, it is tried again");
        throw new Error(`not taken: ${error.code ?? "unknown"}`);
      });
      await mark(id, "SENT");
    },
    async ({ id }) => {
      await mark(id, "FAILED");
      logger.warn({ service: service.name, mail: id }, "a letter could not be sent");
    },
  );
  void follow(service, "models", (em, events) => putDown(service, jobs, em, events));
}
