import { Migration } from "@mikro-orm/migrations";
import { placeColumns, placedTable } from "@hoa-nhap/subgraph";

/** Praise: nominations, what was decided, where it was presented, and what was taken back. */
export class Migration007 extends Migration {
  override up(): void {
    this.addSql(`
      create table models.commendation (
        id uuid primary key,
        version int not null default 1,
        ${placeColumns},
        year int not null,
        receiver text not null,
        pilot_id uuid references models.pilot_unit (id),
        organisation_id uuid,
        official_id uuid,
        individual_name text,
        state text not null,
        form text not null,
        giver text not null,
        evidence text not null,
        nomination_number text not null,
        nominated_on date not null,
        consideration_number text,
        considered_on date check (considered_on >= nominated_on),
        decision_number text,
        decided_on date check (decided_on >= considered_on),
        sign_form text,
        bonus bigint not null default 0 check (bonus >= 0),
        reason text,
        conference text,
        presented_on date check (presented_on >= decided_on),
        revocation_number text,
        revoked_on date check (revoked_on >= decided_on),
        returned bigint check (returned between 0 and bonus),
        check ((receiver = 'COLLECTIVE' and num_nonnulls(pilot_id, organisation_id) = 1 and official_id is null and individual_name is null)
          or (receiver = 'INDIVIDUAL' and num_nonnulls(official_id, individual_name) = 1 and pilot_id is null and organisation_id is null))
      );
      create index commendation_list on models.commendation (year, nominated_on, id);
      -- One nomination that stands per receiver, year and giver.
      create unique index commendation_pilot_once on models.commendation (pilot_id, year, giver) where pilot_id is not null and state not in ('DECLINED', 'REVOKED');
      create unique index commendation_body_once on models.commendation (organisation_id, year, giver) where organisation_id is not null and state not in ('DECLINED', 'REVOKED');
      create unique index commendation_official_once on models.commendation (official_id, year, giver) where official_id is not null and state not in ('DECLINED', 'REVOKED');`);
    this.addSql(placedTable("models", "commendation"));
  }
}
