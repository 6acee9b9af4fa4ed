import { Migration } from "@mikro-orm/migrations";
import { rowSecurity, uploadTable } from "@hoa-nhap/subgraph";

/**
 * Choosing by need: what is known of a candidate, whom one asked, the score sheet's weights, decisions on lists, and
 * files of candidates.
 */
export class Migration011 extends Migration {
  override up(): void {
    this.addSql(uploadTable("models"));
    this.addSql(`
      set search_path to models, public;
      create table selection_decision (
        id uuid primary key,
        plan_id uuid not null references plan (id),
        number text not null,
        "on" date not null,
        document_id uuid references document (id),
        rank_reason text,
        over_quota_reason text,
        by_actor text not null,
        recorded_at timestamptz not null default now()
      );
      create index selection_decision_plan on selection_decision (plan_id, "on", id);
      create table score_sheet (
        id uuid primary key,
        plan_id uuid not null references plan (id),
        number int not null,
        weights jsonb not null,
        reason text not null,
        by_actor text not null,
        recorded_at timestamptz not null default now(),
        unique (plan_id, number)
      );
      alter table pilot_unit
        add column is_hotspot boolean,
        add column standard_met boolean,
        add column standard_source text,
        add column party_will text,
        add column front_will text,
        add column had_model boolean,
        add column previous_model text,
        add column objection_reason text,
        add column outcome_reason text,
        add column decision_id uuid references selection_decision (id),
        add column rank_when_chosen int,
        add column passed_over int;
      create table candidate_count (
        id uuid primary key,
        pilot_id uuid not null references pilot_unit (id),
        kind text not null,
        year int,
        count int not null check (count >= 0),
        counted_on date not null,
        source text not null
      );
      create unique index candidate_count_once on candidate_count (pilot_id, kind, coalesce(year, 0));
      create table security_problem (
        id uuid primary key,
        pilot_id uuid not null references pilot_unit (id),
        position int not null,
        kind text not null,
        evidence text not null,
        source text not null,
        noted_on date not null,
        unique (pilot_id, position)
      );
      create table consultation (
        id uuid primary key,
        pilot_id uuid not null references pilot_unit (id),
        body text not null,
        body_name text,
        unit_version_id uuid not null,
        stance text not null,
        "on" date not null,
        document_number text,
        words text,
        by_actor text not null,
        recorded_at timestamptz not null default now()
      );
      create index consultation_pilot on consultation (pilot_id, "on", id);`);
    // What belongs to a candidate is seen by whoever sees the pilot unit; who may see figures so small is the policy's
    // matter.
    for (const table of ["candidate_count", "security_problem", "consultation"]) {
      this.addSql(rowSecurity("models", table, `exists (select from models.pilot_unit p where p.id = pilot_id)`));
    }
    this.addSql("set search_path to public");
  }
}
