-- What a start has put into the database, so that the next start does not do it again.
create table loaded (
  name        text primary key,        -- 'guide' or 'sandbox'
  fingerprint text        not null,    -- of the content that was loaded
  loaded_at   timestamptz not null default now()
);
