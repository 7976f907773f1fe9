-- Who may see which resource. The server works under the role ilp_server, which owns no table: PostgreSQL leaves out
-- every row that the reader of the connection (settings ilp.reader, ilp.keys, ilp.hidden, ilp.emergencies) may not see.

do $$
begin
  if not exists (select from pg_roles where rolname = 'ilp_server') then
    create role ilp_server nologin;
  end if;
exception when insufficient_privilege then
  raise exception 'The database user may not create roles. Let an administrator run: create role ilp_server nologin; grant ilp_server to %', current_user;
end
$$;
do $$
begin
  if not pg_has_role(current_user, 'ilp_server', 'member') then
    execute format('grant ilp_server to %I', current_user);
  end if;
end
$$;

grant usage on schema public, ilp to ilp_server;
grant select, insert, update, delete on all tables in schema public to ilp_server;
grant usage, select, update on all sequences in schema public to ilp_server;
grant select, insert, update, delete on all tables in schema ilp to ilp_server;
grant usage, select, update on all sequences in schema ilp to ilp_server;
-- What later versions of HAPI and of this server add.
alter default privileges in schema public grant select, insert, update, delete on tables to ilp_server;
alter default privileges in schema public grant usage, select, update on sequences to ilp_server;
alter default privileges in schema ilp grant select, insert, update, delete on tables to ilp_server;
alter default privileges in schema ilp grant usage, select, update on sequences to ilp_server;

-- A resource, by its row in hfj_resource. One that is not here is seen by nobody.
create table resource_access (
  res_id  bigint  primary key,
  open    boolean not null,  -- the network and the guide: for everyone with a token
  subject bigint,            -- the Patient or Group that it is about
  owner   bigint,            -- the Organization that keeps it
  labels  integer not null   -- bits of sensitivity: 1 violence, 2 mental health, 4 HIV
);
create index resource_access_subject on resource_access (subject);

-- A person or family.
create table subject (
  subject    bigint primary key,
  area       text,                           -- Kemendagri code of the village, as far as it is known
  closed     boolean not null default false, -- opted out of sharing: each facility sees what it keeps itself
  decided_at timestamptz                     -- when that was decided
);
create index subject_area on subject (area text_pattern_ops);

-- Who may see a person: an Organization or a kader's PractitionerRole, by its row.
create table subject_access (
  subject bigint  not null,
  reader  bigint  not null,
  reason  text    not null, -- 'area', 'served' or 'assigned'
  closed  boolean not null default false,
  primary key (subject, reader, reason)
);
create index subject_access_reader on subject_access (reader, reason);

-- The areas that a facility looks after.
create table catchment (
  organization bigint not null,
  area         text   not null, -- Kemendagri code: a village, or a district with all its villages
  primary key (organization, area)
);
create index catchment_area on catchment (area);

do $$
declare
  part record;
begin
  for part in
    select c.table_name, c.column_name
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
      and (c.table_name, c.column_name) in (
        ('hfj_resource', 'res_id'), ('hfj_res_ver', 'res_id'), ('hfj_res_tag', 'res_id'),
        ('hfj_history_tag', 'res_id'), ('hfj_res_link', 'src_resource_id'), ('hfj_res_param_present', 'res_id'),
        ('hfj_spidx_string', 'res_id'), ('hfj_spidx_token', 'res_id'), ('hfj_spidx_date', 'res_id'),
        ('hfj_spidx_number', 'res_id'), ('hfj_spidx_quantity', 'res_id'), ('hfj_spidx_quantity_nrml', 'res_id'),
        ('hfj_spidx_uri', 'res_id'), ('hfj_spidx_coords', 'res_id'), ('hfj_idx_cmb_tok_nu', 'res_id'),
        ('hfj_idx_cmp_string_uniq', 'res_id'))
  loop
    execute format('alter table public.%I enable row level security', part.table_name);
    execute format($policy$
      create policy ilp_access on public.%1$I to ilp_server using (
        (select current_setting('ilp.reader', true)) = '*'
        or exists (
          select from ilp.resource_access known
          where known.res_id = %1$I.%2$I
            and (
              known.open and (select current_setting('ilp.reader', true)) <> ''
              or known.labels & (select current_setting('ilp.hidden', true)::integer) = 0 and (
                (select current_setting('ilp.reader', true)) = 'all'
                or known.owner = any ((select current_setting('ilp.keys', true)::bigint[])::bigint[])
                or known.subject = any ((select current_setting('ilp.emergencies', true)::bigint[])::bigint[])
                or exists (
                  select from ilp.subject_access allowed
                  where allowed.subject = known.subject and (not allowed.closed or known.subject = known.res_id)
                    and allowed.reader = any ((select current_setting('ilp.keys', true)::bigint[])::bigint[])))))
      ) with check (true)$policy$, part.table_name, part.column_name);
  end loop;
end
$$;

-- Records opened in an emergency.
create table emergency_access (
  client    text        not null,
  person    text        not null, -- empty if the program acted for itself
  subject   bigint      not null,
  reason    text        not null,
  opened_at timestamptz not null default now(),
  until     timestamptz not null
);
create index emergency_access_caller on emergency_access (client, person, until);
