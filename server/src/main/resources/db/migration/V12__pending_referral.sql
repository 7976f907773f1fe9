-- The open list of a facility: the few requests, of all that it ever got or sent, that somebody has still to act on. A
-- request rarely says itself that it is over: its task does. So it is written down at the request.
alter table resource_access
  -- a ServiceRequest that waits, because one of its tasks does or because it has none
  add column pending boolean not null default false;

update resource_access sent set pending = true
from public.hfj_resource stored
where stored.res_id = sent.res_id and stored.res_type = 'ServiceRequest' and sent.waiting
  and coalesce((select bool_or(task.waiting) from resource_access task where task.request = sent.res_id), true);

create index resource_access_pending_in on resource_access using gin (receivers) where letter and pending;
create index resource_access_pending_out on resource_access (owner) where letter and pending;
