import { Migration } from "@mikro-orm/migrations";
import { placeColumns, placedTable, rowSecurity } from "@hoa-nhap/subgraph";

/** What belongs to an estimate or a request is seen by whoever sees that. */
const partOf = (table: string, owner: string, key: string): string =>
  rowSecurity("models", table, `exists (select from models.${owner} o where o.id = ${key})`);

/**
 * Money: estimates with their lines, requests with decision, payments and settlement, and the guidance that a plan
 * promised (reference data, as the plan). Whole đồng; the rules that must hold whatever writes are checks.
 */
export class Migration006 extends Migration {
  override up(): void {
    this.addSql(`
      set search_path to models, public;
      create table budget_estimate (
        id uuid primary key,
        version int not null default 1,
        ${placeColumns},
        year int not null,
        title text not null,
        number text not null,
        prepared_on date not null,
        total bigint check (total > 0),
        revision int not null
      );
      create unique index budget_estimate_once on budget_estimate (unit_version_id, year, number);
      create index budget_estimate_list on budget_estimate (year, prepared_on, id);
      create table estimate_line (
        id uuid primary key,
        estimate_id uuid not null references budget_estimate (id),
        position int not null,
        kind text not null,
        amount bigint check (amount > 0),
        note text,
        unique (estimate_id, position)
      );
      create table funding_request (
        id uuid primary key,
        version int not null default 1,
        ${placeColumns},
        estimate_id uuid not null references budget_estimate (id),
        year int not null,
        source text not null,
        funder text,
        state text not null,
        requested bigint not null check (requested > 0),
        request_number text not null,
        requested_on date not null,
        approved bigint check (approved > 0),
        decision_number text,
        decided_on date check (decided_on >= requested_on),
        decision_reason text,
        disbursed bigint not null default 0 check (disbursed >= 0),
        last_disbursed_on date check (last_disbursed_on >= decided_on),
        spent bigint check (spent >= 0),
        returned bigint check (returned >= 0),
        settlement_number text,
        settled_on date check (settled_on >= decided_on and settled_on >= last_disbursed_on),
        check (approved <= requested or decision_reason is not null),
        check (disbursed <= coalesce(approved, 0)),
        check ((settled_on is null and spent is null and returned is null) or spent + returned = disbursed)
      );
      create unique index funding_request_once on funding_request (unit_version_id, year, request_number);
      create index funding_request_list on funding_request (year, requested_on, id);
      create index funding_request_estimate on funding_request (estimate_id);
      create table disbursement (
        id uuid primary key,
        request_id uuid not null references funding_request (id),
        "on" date not null,
        number text not null,
        amount bigint not null check (amount > 0),
        by_actor text not null,
        recorded_at timestamptz not null default now(),
        unique (request_id, number)
      );
      create table settlement_line (
        id uuid primary key,
        request_id uuid not null references funding_request (id),
        position int not null,
        kind text not null,
        amount bigint not null check (amount > 0),
        note text,
        unique (request_id, position)
      );
      create table funding_guidance (
        plan_id uuid primary key references plan (id),
        number text not null,
        issued_on date not null,
        linked_by text not null,
        recorded_at timestamptz not null default now()
      );`);
    for (const table of ["budget_estimate", "funding_request"]) this.addSql(placedTable("models", table));
    this.addSql(partOf("estimate_line", "budget_estimate", "estimate_id"));
    for (const table of ["disbursement", "settlement_line"])
      this.addSql(partOf(table, "funding_request", "request_id"));
    this.addSql("set search_path to public");
  }
}
