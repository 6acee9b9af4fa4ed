import { Migration } from "@mikro-orm/migrations";
import { rowSecurity } from "@hoa-nhap/subgraph";

/**
 * What a file may hang on, and the table whose own policy says who sees it. A kind that is not here is seen by nobody.
 */
const SUBJECTS = {
  DOCUMENT: "document",
  PILOT_UNIT: "pilot_unit",
  PILOT_STEP: "pilot_step",
  INSPECTION: "inspection",
  FINDING: "finding",
  FUNDING_REQUEST: "funding_request",
  COMMENDATION: "commendation",
  CONFERENCE: "conference",
};
const seen = Object.entries(SUBJECTS)
  .map(([kind, table]) => `when '${kind}' then exists (select from models.${table} s where s.id = subject_id)`)
  .join("\n");

/**
 * Files. `stored_file` says which bytes lie in the store under which key and until when; it names nothing that they
 * hang on. An attachment hangs one of them on something of the programme and is seen by whoever sees that.
 */
export class Migration014 extends Migration {
  override up(): void {
    this.addSql(`
      set search_path to models, public;
      create table stored_file (
        id uuid primary key,
        key text not null unique,
        account_id text not null,
        name text not null,
        media_type text not null,
        size int not null check (size > 0),
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        uploaded_at timestamptz not null default now(),
        claimed_at timestamptz,
        discard_after timestamptz,
        discarded_at timestamptz,
        check (claimed_at is not null or discard_after is not null)
      );
      create index stored_file_account on stored_file (account_id, uploaded_at);
      create index stored_file_discard on stored_file (discard_after) where discarded_at is null and discard_after is not null;
      create table attachment (
        id uuid primary key,
        version int not null default 1,
        file_id uuid not null unique references stored_file (id),
        subject_kind text not null,
        subject_id uuid not null,
        title text not null,
        kind text not null check (kind in ('SIGNED_SCAN', 'MINUTES', 'PHOTO', 'OTHER')),
        by_actor text not null,
        attached_at timestamptz not null default now(),
        removed_at timestamptz,
        removed_by text,
        removal_reason text,
        check (num_nulls(removed_at, removed_by, removal_reason) in (0, 3))
      );
      create index attachment_subject on attachment (subject_kind, subject_id, attached_at);
      -- The signed paper of an issued document is one.
      create unique index attachment_signed_once on attachment (subject_id) where subject_kind = 'DOCUMENT' and kind = 'SIGNED_SCAN' and removed_at is null;
      create function keep_attachment() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' or old.removed_at is not null then raise exception 'an attachment is kept' using errcode = 'restrict_violation'; end if;
        if (to_jsonb(new) - '{version,removed_at,removed_by,removal_reason}'::text[]) is distinct from (to_jsonb(old) - '{version,removed_at,removed_by,removal_reason}'::text[]) then
          raise exception 'an attachment is not changed' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger keep_attachment before update or delete on attachment for each row execute function keep_attachment();`);
    this.addSql(rowSecurity("models", "attachment", `case subject_kind ${seen} else false end`));
    this.addSql("set search_path to public");
  }
}
