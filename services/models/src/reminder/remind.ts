import { systemActor, type LocalDate, type Place } from "@hoa-nhap/kernel";
import { appendFacts, kyselyOf, logger, recordAudit, type Fact, type RunningService } from "@hoa-nhap/subgraph";
import type { EntityManager } from "@mikro-orm/postgresql";
import { sql, type Kysely, type RawBuilder } from "kysely";
import { dutiesOn, type DutyKind } from "../overdue/duty.js";
import type { Tables } from "../tables.js";
import { OFFICES, ReminderOffice } from "./reminder.entity.js";

interface Sent extends Place {
  id: string;
  kind: DutyKind;
  unitVersionId: string;
  officeVersionId: string;
  office: ReminderOffice;
  dueOn: LocalDate;
  link: string;
}
interface Occasion {
  on: LocalDate;
  by: string;
  /** The things owed that it is about: columns of a duty, the rule's days (none by hand) and step. */
  about: RawBuilder<unknown>;
  note: string | null;
}

const stands = (alias: string, on: LocalDate): RawBuilder<boolean> =>
  sql<boolean>`
    (${sql.ref(`${alias}.valid_from`)} is null or ${sql.ref(`${alias}.valid_from`)} <= ${on}::date)
      and (${sql.ref(`${alias}.valid_to`)} is null or ${sql.ref(`${alias}.valid_to`)} > ${on}::date)
  `;

/**
 * Writes reminders and answers what was new: the row comes first, and a row that is there already sends nothing,
 * whoever else does the same at that moment. The office is found from the place that owes the thing: itself, the level
 * above that still stands, or the province's leader.
 */
export async function writeReminders(db: Kysely<Tables>, { on, by, about, note }: Occasion): Promise<Sent[]> {
  const level = sql`case o.office ${sql.join(
    Object.values(ReminderOffice).map(
      (office) => sql`when ${sql.lit(office)} then ${sql.ref(`a.${OFFICES[office].column}`)}`,
    ),
    sql` `,
  )} end`;
  const { rows } = await sql<Sent>`
    with about as materialized (select *,
        exists (select from models.unit d
          where d.unit_key = t.district_key and d.level = 'DISTRICT' and ${stands("d", on)}) as in_district
      from ${about} t),
    addressed as (
      select a.*, o.office, u.id as office_version_id from about a
      cross join lateral (select case
        when a.step = 'LEADER' then 'PROVINCE_LEADER'
        when a.step = 'RESPONSIBLE' then case when a.commune_key is not null then 'COMMUNE' when a.in_district then 'DISTRICT' else 'PROVINCE' end
        else case when a.commune_key is not null
          and a.in_district then 'DISTRICT' when a.commune_key is not null
          or a.in_district then 'PROVINCE' else 'PROVINCE_LEADER' end end as office) o
      join models.unit u on u.unit_key = ${level} and ${stands("u", on)}),
    written as (
      insert into models.reminder (id, unit_version_id, province_key, district_key, commune_key, area_key, kind,
        subject_id, pilot_id, due_on, rule_days, office, office_version_id, "on", note, by_actor)
      select gen_random_uuid(), unit_version_id, province_key, district_key, commune_key, area_key, kind, id, pilot_id,
        due_on, rule_days, office, office_version_id, ${on}::date, ${note}::text, ${by}
      from addressed
      on conflict do nothing returning *)
    select w.id, w.kind, w.unit_version_id, w.office_version_id, w.office, w.due_on, a.link
    from written w
    join addressed a on a.id = w.subject_id
    order by a.unit_code, w.id`.execute(db);
  return rows;
}

/** What the log learns: which office, about what, by when. No person, no free text. */
export const factOf = (sent: Sent, on: LocalDate, byHand: boolean): Fact => ({
  type: "models.reminder.due",
  on,
  unitVersion: sent.unitVersionId,
  subject: sent.id,
  payload: {
    kind: sent.kind,
    office: sent.office,
    officeVersion: sent.officeVersionId,
    dueOn: sent.dueOn,
    byHand,
    link: sent.link,
  },
});

/**
 * The day's reminders by the rules: of each thing owed the rule whose time has come and that has not spoken yet about
 * this last day. One transaction: a crash half-way leaves nothing, doing it again adds nothing, a day on which nobody
 * ran is made good.
 */
export async function remindOn(service: Pick<RunningService, "orm">, on: LocalDate): Promise<number> {
  const em = service.orm.em.fork({
    session: { variables: { "app.all": "on", "app.actor": "models" } },
  }) as EntityManager;
  return em.transactional(async (tx) => {
    const inner = tx;
    await inner.execute("set local statement_timeout = '2min'");
    const about = sql`(select y.*, r.days as rule_days, r.step from ${dutiesOn(on)} y
      join (select *, lead(days) over (partition by kind order by days) as until from models.reminder_rule) r
        on r.kind = y.kind and y.due_on + r.days <= ${on}::date and (r.until is null or y.due_on + r.until > ${on}::date))`;
    const sent = await writeReminders(kyselyOf<Tables>(inner, "models"), { on, by: "models", about, note: null });
    if (sent.length === 0) return 0;
    await appendFacts(
      inner,
      "models",
      sent.map((one) => factOf(one, on, false)),
    );
    await recordAudit(inner, "models", systemActor("reminders", []), {
      scope: "reminder.send",
      action: "reminder.run",
      subject: null,
      details: { on, sent: sent.length },
    });
    logger.info({ service: "models", on, sent: sent.length }, "reminders written");
    return sent.length;
  });
}
