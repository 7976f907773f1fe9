-- Accounts and clients that are kept by commands and by the people themselves, and the sessions of people.

-- A password that somebody else has chosen or that was drawn: it opens only the page where the person sets her own, and
-- only until this moment. Null: the person has set it herself.
alter table account add column password_until timestamptz;

-- A closed client gets no token, and those that it has stop working.
alter table public.oauth2_registered_client add column closed_at timestamptz;

-- A person at a browser, from signing in to signing out.
create table login_session (
  id      text        primary key,
  person  text        not null,
  began   timestamptz not null default now(),
  used    timestamptz not null default now(),
  ends_at timestamptz not null
);
create index login_session_person on login_session (person);

-- In which login a person was given an authorization.
alter table public.oauth2_authorization add column login text;
create index oauth2_authorization_principal on public.oauth2_authorization (principal_name);

-- From where a name has signed in rightly: guesses from elsewhere do not shut it out there.
create table login_place (
  place bytea       primary key, -- SHA-256 of the name and the network
  used  timestamptz not null default now()
);

-- Whoever knows the text of a key can sign tokens: from now on it is encrypted (AES-256-GCM), unless it was written
-- before; such a one is rewritten when a server reads it.
comment on column signing_key.jwk is 'JSON Web Key, encrypted with ilp.token.key-secret';
