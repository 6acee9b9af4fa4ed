import { Migration } from "@mikro-orm/migrations";
import { placeColumns, placedTable } from "@hoa-nhap/subgraph";

/**
 * What must come before or after a milestone, when a thing without a day of its own counts as owed, whom a reminder
 * reaches when; and the reminders themselves. Rules are data.
 */
export class Migration010 extends Migration {
  override up(): void {
    this.addSql(`
      create table models.inner_deadline (
        kind text primary key,
        milestone text not null,
        offset_days int not null
      );
      insert into models.inner_deadline (kind, milestone, offset_days) values
        ('READINESS_INSPECTION', 'LAUNCH', -7), ('INSPECTION_VISITS', 'INSPECTION_PLAN', 46),
        ('EVALUATION_REPORT', 'REVIEW_CONFERENCE', -21), ('NOMINATION', 'REVIEW_CONFERENCE', -21);
      create table models.duty_grace (
        kind text primary key,
        days int not null check (days >= 0)
      );
      insert into models.duty_grace (kind, days) values ('RECEIPT', 7), ('FUNDING_GUIDANCE', 90);
      create table models.reminder_rule (
        kind text not null,
        days int not null,
        step text not null check (step in ('RESPONSIBLE', 'ABOVE', 'LEADER')),
        primary key (kind, days)
      );
      insert into models.reminder_rule (kind, days, step)
        select kind, days, step from unnest(array['LAUNCH', 'FINDING']) kind, (values (-7, 'RESPONSIBLE'), (0, 'RESPONSIBLE'), (7, 'ABOVE'), (14, 'LEADER')) rule (days, step)
        -- What a province asks of a commune its district may not read: it goes from there to the leader.
        union all values ('OBLIGATION', -7, 'RESPONSIBLE'), ('OBLIGATION', 0, 'RESPONSIBLE'), ('OBLIGATION', 14, 'LEADER'), ('RECEIPT', 0, 'RESPONSIBLE'), ('RECEIPT', 7, 'ABOVE'), ('FUNDING_GUIDANCE', 0, 'RESPONSIBLE'), ('FUNDING_GUIDANCE', 14, 'LEADER');
      create table models.reminder (
        id uuid primary key,
        version int not null default 1,
        ${placeColumns},
        kind text not null,
        subject_id uuid not null,
        pilot_id uuid,
        due_on date not null,
        rule_days int,
        office text not null check (office in ('COMMUNE', 'DISTRICT', 'PROVINCE', 'PROVINCE_LEADER')),
        office_version_id uuid not null,
        "on" date not null,
        note text,
        by_actor text not null,
        recorded_at timestamptz not null default now(),
        acknowledged_on date,
        acknowledged_by text,
        check ((acknowledged_on is null) = (acknowledged_by is null))
      );
      -- A rule speaks once about a thing and its last day; a person once a day.
      create unique index reminder_rule_once on models.reminder (subject_id, due_on, rule_days) where rule_days is not null;
      create unique index reminder_hand_once on models.reminder (subject_id, "on") where rule_days is null;
      create index reminder_list on models.reminder ((date '9999-12-31' - "on"), id);
      create index reminder_pilot on models.reminder (pilot_id) where pilot_id is not null;
      create index reminder_waiting on models.reminder (subject_id) where acknowledged_on is null;`);
    this.addSql(placedTable("models", "reminder"));
  }
}
