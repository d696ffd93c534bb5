import { hostOf, type OrganisationView } from '#organisations';

/** The keys and addresses by which an organisation is known, as an audience sees them: whoever has one of them has found it. */
export function addressesOf({
  ags,
  identifiers,
  website,
}: Pick<OrganisationView, 'ags' | 'identifiers' | 'website'>): string {
  const { ars, wikidata, registerNumber, domain } = identifiers;
  const hosts = website === null ? [] : hostOf(website);
  const all = [ags, ars, wikidata, registerNumber, domain, website, ...hosts];
  return [...new Set(all.filter((one) => typeof one === 'string' && one !== ''))].join('\n');
}
