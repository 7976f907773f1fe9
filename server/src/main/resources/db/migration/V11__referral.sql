-- Letters: requests and tasks, from the facility that keeps them to those that they are addressed to.

alter table resource_access
  add column letter    boolean not null default false, -- a ServiceRequest or Task
  add column receivers bigint[],                       -- the Organizations that a letter is addressed to
  add column refers    boolean not null default false, -- a letter that stands: it opens the person to its receivers
  add column waiting   boolean not null default false, -- a letter that somebody has still to act on
  add column request   bigint,                         -- of a Task: the ServiceRequest that it carries out
  add column parties   bigint[];                       -- Organizations that see this row beside its keeper
create index resource_access_received on resource_access using gin (receivers) where letter;
create index resource_access_sent on resource_access (owner) where letter;
create index resource_access_referring on resource_access (subject) where refers;
create index resource_access_request on resource_access (request) where request is not null;

-- Why a row has a party: what a letter shows of its sender's records, an answer of its receiver's, a result by its request.
create table shared_row (
  source bigint not null, -- the letter, or the result that names it
  res_id bigint not null, -- what is shown
  reader bigint not null, -- the Organization that it is shown to
  primary key (source, res_id, reader)
);
create index shared_row_shown on shared_row (res_id);

-- The rule of V3, and the parties of a row. They see it after an opt-out too: a referral and its answer are kept by both.
do $$
declare
  part record;
begin
  for part in
    select tablename as table_name,
      case tablename when 'hfj_res_link' then 'src_resource_id' else 'res_id' end as column_name
    from pg_policies where schemaname = 'public' and policyname = 'ilp_access'
  loop
    execute format($policy$
      alter policy ilp_access on public.%1$I using (
        (select current_setting('ilp.reader', true)) = '*'
        or exists (
          select from ilp.resource_access known
          where known.res_id = %1$I.%2$I
            and (
              known.open and (select current_setting('ilp.reader', true)) <> ''
              or known.labels & (select current_setting('ilp.hidden', true)::integer) = 0 and (
                (select current_setting('ilp.reader', true)) = 'all'
                or known.owner = any ((select current_setting('ilp.keys', true)::bigint[])::bigint[])
                or known.parties && (select current_setting('ilp.keys', true)::bigint[])::bigint[]
                or known.subject = any ((select current_setting('ilp.emergencies', true)::bigint[])::bigint[])
                or exists (
                  select from ilp.subject_access allowed
                  where allowed.subject = known.subject and (not allowed.closed or known.subject = known.res_id)
                    and allowed.reader = any ((select current_setting('ilp.keys', true)::bigint[])::bigint[])))))
      )$policy$, part.table_name, part.column_name);
  end loop;
end
$$;
