-- Who is refused very often leaves a few records, and then one with the number of the others.
alter table audit_event add column times integer not null default 1;
