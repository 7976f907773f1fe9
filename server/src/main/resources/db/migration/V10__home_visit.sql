-- A visit that is scheduled for a family is about that family. R4 takes no Group as a participant of an Appointment, so
-- those stored before were about nobody, and seen by their sender only.
update ilp.resource_access rule
set subject = family.res_id
from public.hfj_resource stored
join public.hfj_res_ver version on version.res_id = stored.res_id and version.res_ver = stored.res_ver
cross join lateral jsonb_array_elements(version.res_text_vc::jsonb -> 'extension') as part
join public.hfj_resource family on family.res_type = 'Group'
  and 'Group/' || family.fhir_id = part -> 'valueReference' ->> 'reference'
where rule.res_id = stored.res_id and rule.subject is null and stored.res_type = 'Appointment'
  and stored.res_deleted_at is null
  and part ->> 'url' = 'https://w3id.org/ilp-fhir/StructureDefinition/scheduled-household';
