-- Families whose members come and go; people who were recorded twice, merged under review, and parted again if that was
-- a mistake.

-- Who has left a family: whoever looks after it does not see her any more.
create table former_member (
  family bigint not null, -- row of the Group
  person bigint not null, -- row of the Patient
  primary key (family, person)
);

-- Who refers to a person beside those that are about her (resource_access.subject): members of families, mothers of
-- newborns, answers of forms. A row stays when the reference is gone; whoever reads it looks at the resource.
create table person_reference (
  person   text   not null, -- id of the Patient
  referrer bigint not null, -- row in hfj_resource
  primary key (person, referrer)
);

insert into person_reference (person, referrer)
select distinct found.part[1], stored.res_id
from public.hfj_resource stored
join public.hfj_res_ver version on version.res_id = stored.res_id and version.res_ver = stored.res_ver
cross join lateral regexp_matches(version.res_text_vc, '"reference"\s*:\s*"Patient/([A-Za-z0-9.-]+)"', 'g')
  as found (part)
left join resource_access rule on rule.res_id = stored.res_id
left join public.hfj_resource person on person.res_id = rule.subject and person.res_type = 'Patient'
where stored.res_deleted_at is null and person.fhir_id is distinct from found.part[1];

create table person_merge (
  id             uuid        primary key,
  source         text        not null, -- id of the Patient that was retired
  target         text        not null, -- id of the Patient that goes on
  merged_at      timestamptz not null default clock_timestamp(),
  undone_at      timestamptz,
  source_active  boolean,              -- what Patient.active of the source said
  identifiers    integer[]   not null, -- positions of the source's identifiers that the target was given
  target_closed  boolean,              -- the target's decision about sharing before
  target_decided timestamptz,
  joined_decided timestamptz           -- when the decision that the merge left was made; a later one stays
);
create unique index person_merge_source on person_merge (source) where undone_at is null;
create index person_merge_target on person_merge (target) where undone_at is null;

-- References that a merge has led from the source to the target.
create table merge_reference (
  merge         uuid    not null references person_merge (id),
  resource_type text    not null,
  resource_id   text    not null,
  path          text    not null, -- of the element below the resource: .subject, .member[1].entity
  alone         boolean not null, -- whether nothing else at such a place led to the target before
  primary key (merge, resource_type, resource_id, path)
);

-- Names that a merge has given to the target. They stay with it whatever its identifiers say.
create table merge_name (
  merge         uuid  not null references person_merge (id),
  resource_type text  not null,
  key           bytea not null,
  primary key (merge, resource_type, key)
);
create index merge_name_key on merge_name (resource_type, key);

-- Facilities that have served the source, and so may see the target too.
create table merge_reader (
  merge  uuid   not null references person_merge (id),
  reader bigint not null,
  primary key (merge, reader)
);

-- For who writes about people: none of them is merged or parted until this transaction ends.
-- False if one of them was merged already, or if that is under way.
create function hold_people(people text[]) returns boolean language plpgsql volatile as $$
declare
  free boolean;
begin
  select bool_and(pg_try_advisory_xact_lock_shared(hashtextextended('Patient/' || person, 9))) into free
  from unnest(people) as person;
  if not free then
    return false;
  end if;
  -- A statement of its own: it must see what was committed before the locks were given.
  return not exists (select from ilp.person_merge where source = any (people) and undone_at is null);
end $$;

-- For who merges or parts two people: waits until nobody writes about them.
create function lock_people(people text[]) returns void language plpgsql volatile as $$
begin
  perform pg_advisory_xact_lock(number)
  from (select distinct hashtextextended('Patient/' || person, 9) as number from unnest(people) as person order by 1) held;
end $$;
