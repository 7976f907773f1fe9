-- Who may ask for a token, and what was given out. Nothing here can be used as it stands: secrets and passwords are
-- bcrypt, tokens are SHA-256. The private half of a signing key is the exception; keep backups as safe as the data.

-- Spring Authorization Server names its three tables itself, without a schema; the pool looks in "public".
create table public.oauth2_registered_client (
  id                            text        primary key, -- the client_id
  client_id                     text        not null unique,
  client_id_issued_at           timestamptz not null default now(),
  client_secret                 text,
  client_secret_expires_at      timestamptz,
  client_name                   text        not null,
  client_authentication_methods text        not null,
  authorization_grant_types     text        not null,
  redirect_uris                 text,
  post_logout_redirect_uris     text,
  scopes                        text        not null,
  client_settings               text        not null,    -- JSON, with what the client may be (ilp.kind and others)
  token_settings                text        not null
);

create table public.oauth2_authorization_consent (
  registered_client_id text not null,
  principal_name       text not null,
  authorities          text not null,
  primary key (registered_client_id, principal_name)
);

create table public.oauth2_authorization (
  id                            text        primary key,
  registered_client_id          text        not null,
  principal_name                text        not null,
  authorization_grant_type      text        not null,
  authorized_scopes             text,
  attributes                    text,
  state                         text,
  authorization_code_value      text,
  authorization_code_issued_at  timestamptz,
  authorization_code_expires_at timestamptz,
  authorization_code_metadata   text,
  access_token_value            text,
  access_token_issued_at        timestamptz,
  access_token_expires_at       timestamptz,
  access_token_metadata         text,
  access_token_type             text,
  access_token_scopes           text,
  oidc_id_token_value           text,
  oidc_id_token_issued_at       timestamptz,
  oidc_id_token_expires_at      timestamptz,
  oidc_id_token_metadata        text,
  refresh_token_value           text,
  refresh_token_issued_at       timestamptz,
  refresh_token_expires_at      timestamptz,
  refresh_token_metadata        text,
  user_code_value               text,
  user_code_issued_at           timestamptz,
  user_code_expires_at          timestamptz,
  user_code_metadata            text,
  device_code_value             text,
  device_code_issued_at         timestamptz,
  device_code_expires_at        timestamptz,
  device_code_metadata          text
);
-- A token of unknown kind is looked for in all of these at once.
create index oauth2_authorization_state on public.oauth2_authorization (state) where state is not null;
create index oauth2_authorization_code on public.oauth2_authorization (authorization_code_value)
  where authorization_code_value is not null;
create index oauth2_authorization_access on public.oauth2_authorization (access_token_value)
  where access_token_value is not null;
create index oauth2_authorization_refresh on public.oauth2_authorization (refresh_token_value)
  where refresh_token_value is not null;
create index oauth2_authorization_oidc on public.oauth2_authorization (oidc_id_token_value)
  where oidc_id_token_value is not null;
create index oauth2_authorization_user_code on public.oauth2_authorization (user_code_value)
  where user_code_value is not null;
create index oauth2_authorization_device_code on public.oauth2_authorization (device_code_value)
  where device_code_value is not null;
create index oauth2_authorization_client on public.oauth2_authorization (registered_client_id);

-- What tokens are signed with. The newest signs; an older one stays until its last token has run out.
create table signing_key (
  kid        text        primary key,
  jwk        text        not null, -- JSON Web Key, private part included
  created_at timestamptz not null
);

-- A person who signs in.
create table account (
  name          text    primary key,  -- in lower case
  password      text    not null,     -- bcrypt
  display_name  text    not null,
  kind          text    not null,     -- of a caller: facility, kader, dinkes, ...
  organizations text[]  not null,     -- ids of Organization resources
  role          text,                 -- id of the PractitionerRole of a kader
  scopes        text[]  not null,
  valid_from    date,
  valid_until   date,
  enabled       boolean not null default true
);

-- Wrong passwords and secrets, by name, whether or not the name exists.
create table login_attempt (
  name        bytea       primary key, -- SHA-256: people type passwords into the wrong field
  failed      integer     not null,
  began       timestamptz not null,
  waits_until timestamptz
);

-- Access tokens that were taken back before their time.
create table revoked_token (
  jti        text        primary key,
  expires_at timestamptz not null
);

-- Assertions of clients with a key: each is good for one request.
create table used_assertion (
  client_id  text        not null,
  jti        text        not null,
  expires_at timestamptz not null,
  primary key (client_id, jti)
);
