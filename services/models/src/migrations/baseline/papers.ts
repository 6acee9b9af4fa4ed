import { placeColumns, rowSecurity } from "@hoa-nhap/subgraph";
import { issuedTo, keeps, partOf, PLACE_KEYS } from "./sight.js";

const movable = `${PLACE_KEYS},to_provinces,to_districts,to_communes,to_bodies`;

/**
 * Documents and the registry that numbers them. A document is seen where it was made, and once issued where it is
 * addressed to; its addressees stand as keys on the row itself, bodies beside the Front as FINANCE:12 (the unit's key),
 * so that neither table has to ask the other's policy. Issued, it never changes any more.
 */
export const documents = `
  create table document_series (
    issuer_unit_id uuid primary key,
    version int not null default 1,
    mode text not null check (mode in ('ALL', 'BY_TYPE')),
    style text not null check (style in ('STATE', 'PARTY')),
    symbol text not null
  );
  create table document_counter (
    issuer_unit_id uuid not null,
    year int not null,
    series text not null,
    last int not null,
    primary key (issuer_unit_id, year, series)
  );
  create table document (
    id uuid primary key,
    version int not null default 1,
    ${placeColumns},
    issuer_unit_id uuid not null,
    issuer text not null,
    co_issuers text[] not null default '{}',
    type text not null,
    title text not null,
    folded_title text not null,
    parent_id uuid references document (id),
    legal_bases jsonb not null default '[]',
    items jsonb not null default '[]',
    recipients jsonb not null default '[]',
    sign_form text not null,
    signer_name text,
    signer_post text,
    made_at text,
    state text not null default 'DRAFT' check (state in ('DRAFT', 'ISSUED')),
    number text,
    given boolean not null default false,
    year int,
    issued_on date,
    hash text,
    by_actor text not null,
    drafted_at timestamptz not null default now(),
    to_provinces int[] not null default '{}',
    to_districts int[] not null default '{}',
    to_communes int[] not null default '{}',
    programme_wide boolean not null default false,
    to_bodies text[] not null default '{}',
    check ((state = 'ISSUED') = (number is not null)),
    check ((number is null) = (issued_on is null) and (number is null) = (hash is null)
      and (number is null) = (year is null))
  );
  create unique index document_number_once on document (issuer_unit_id, year, number) where number is not null;
  create index document_list on document (coalesce(issued_on, 'infinity'::date) desc, id);
  create index document_province on document (province_key, id);
  create index document_commune on document (commune_key, id) where commune_key is not null;
  create index document_addressed on document using gin (to_communes, to_districts, to_provinces);
  create index document_bodies on document using gin (to_bodies) where to_bodies <> '{}';
  create index document_parent on document (parent_id) where parent_id is not null;
  create index document_title on document using gin (folded_title public.gin_trgm_ops);
  ${rowSecurity("models", "document", issuedTo)}
  create function keep_issued() returns trigger language plpgsql as $$${keeps("an issued document", movable)} $$;
  create trigger keep_issued before update or delete on document
    for each row when (old.state = 'ISSUED') execute function keep_issued();
  create table document_recipient (
    id uuid primary key,
    document_id uuid not null references document (id),
    place_in_list int not null,
    label text not null,
    group_label text,
    purpose text not null check (purpose in ('ACTION', 'INFORMATION', 'ARCHIVE')),
    unit_version_id uuid,
    province_key int,
    district_key int,
    commune_key int,
    area_key int,
    received_on date,
    received_by text,
    body text,
    unique (document_id, place_in_list),
    check ((received_on is null) = (received_by is null)),
    check (body is null or (unit_version_id is null and received_on is null))
  );
  create index document_recipient_commune on document_recipient (commune_key)
    where received_on is null and commune_key is not null;
  ${partOf("document d", "document_id", "document_recipient")}
  -- Word templates of offices, every revision kept: none changes again.
  create table document_template (
    id uuid primary key,
    issuer_unit_id uuid not null,
    type text not null,
    revision int not null check (revision > 0),
    from_on date not null,
    file_name text,
    content bytea check (octet_length(content) <= 1048576),
    by_actor text not null,
    recorded_at timestamptz not null default now(),
    unique (issuer_unit_id, type, revision),
    -- Without a file: the office has gone back to the template that comes with the platform.
    check ((content is null) = (file_name is null))
  );`;

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
const removal = "version,removed_at,removed_by,removal_reason";

/**
 * Files. `stored_file` says which bytes lie in the store under which key and until when; it names nothing that they
 * hang on. An attachment hangs one of them on something of the programme and is seen by whoever sees that.
 */
export const files = `
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
  create index stored_file_discard on stored_file (discard_after)
    where discarded_at is null and discard_after is not null;
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
  create unique index attachment_signed_once on attachment (subject_id)
    where subject_kind = 'DOCUMENT' and kind = 'SIGNED_SCAN' and removed_at is null;
  create function keep_attachment() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' or old.removed_at is not null then
      raise exception 'an attachment is kept' using errcode = 'restrict_violation';
    end if;
    if (to_jsonb(new) - '{${removal}}'::text[]) is distinct from (to_jsonb(old) - '{${removal}}'::text[]) then
      raise exception 'an attachment is not changed' using errcode = 'restrict_violation';
    end if;
    return new;
  end $$;
  create trigger keep_attachment before update or delete on attachment
    for each row execute function keep_attachment();
  ${rowSecurity("models", "attachment", `case subject_kind ${seen} else false end`)}`;
