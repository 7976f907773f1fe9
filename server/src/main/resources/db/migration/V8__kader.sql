-- A kader sees of her families what her form needs (access/kader-form.csv). What it does not need bears one more bit,
-- which is hidden from her like a label of sensitivity; nothing changes for others.
comment on column resource_access.labels is
  'bits of what closes it: 1 violence, 2 mental health, 4 HIV, 8 beyond a kader''s form';

-- Closed to her until the server has looked at what is stored, which it does before it serves. What was deleted stays so.
update resource_access set labels = labels | 8 where not open;
