-- Names under which the outside world knows a resource: a NIK, a visit number, "the weight taken at that visit".
-- One name leads to one resource for ever, whoever sends it and however often.
create table natural_key (
  resource_type text  not null,
  key           bytea not null, -- SHA-256 of the name
  resource_id   text  not null,
  visit_id      text,           -- set if the name holds within that visit only
  primary key (resource_type, key)
);
create index natural_key_resource on natural_key (resource_type, resource_id);

-- What was sent and answered 2xx: the same sending again gets the same answer and stores nothing.
create table submission (
  fingerprint bytea       primary key, -- SHA-256 of the content, independent of its urn:uuid
  locations   text[]      not null,    -- Type/id of each entry, in order
  received_at timestamptz not null default now()
);
