-- Website and domain as a file, the register or a curator of everything named them. What editors enter proves nothing in a claim.
alter table organisations add column supplied jsonb not null default '{}';

update organisations set supplied = jsonb_strip_nulls(jsonb_build_object(
  'website', case when provenance -> 'website' ->> 'source' in ('import', 'register') then website end,
  'domain', case when provenance -> 'identifiers.domain' ->> 'source' in ('import', 'register') then identifiers ->> 'domain' end
));
