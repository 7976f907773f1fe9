-- Who asked for what, and what became of it. One row a request or database transaction. Never changed, never deleted.
create table audit_event (
  id            bigint generated always as identity primary key,
  uuid          uuid        not null unique,    -- the id of the AuditEvent; begins with the time, so the index grows at its end
  recorded      timestamptz not null default clock_timestamp(),
  action        char(1)     not null,           -- C R U D E, as FHIR has them
  outcome       smallint    not null,           -- 0 done, 4 refused, 8 failed, 12 grave
  operation     text        not null,           -- create, read, search, transaction, $everything, login, emergency, ...
  client        text        not null,
  person        text,
  kind          text,
  organizations text[]      not null default '{}',
  role          text,                           -- PractitionerRole of a kader
  address       text,                           -- network address of the caller
  request_id    text,
  purpose       text,
  query         text,                           -- what was asked; values that identify people are left out
  reason        text,                           -- rule key of a refusal
  resources     text[]      not null default '{}', -- Type/id
  patients      text[]      not null default '{}'  -- ids
);
create index audit_event_recorded on audit_event (recorded, id);

-- "Who looked at this patient", in the order of the answer. Its only index, so that writing stays cheap.
create table audit_patient (
  patient  text        not null,
  recorded timestamptz not null,
  audit_id bigint      not null,
  primary key (patient, recorded, audit_id)
);

create function audit_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'audit records are append-only' using errcode = 'insufficient_privilege';
end $$;

create trigger append_only before update or delete or truncate on audit_event
  for each statement execute function audit_is_append_only();
create trigger append_only before update or delete or truncate on audit_patient
  for each statement execute function audit_is_append_only();

do $$
begin
  if exists (select from pg_roles where rolname = 'ilp_server') then
    revoke update, delete, truncate on audit_event, audit_patient from ilp_server;
  end if;
end $$;
