import { curatesAll, type Provenance, type Viewer } from '#platform';
import type { Organisation, OrganisationFields, Supplied } from './organisation.js';
import { hostOf, ownDomains } from './own-domains.js';
import { projectOrganisation } from './project-organisation.js';

type Named = Pick<OrganisationFields, 'website' | 'identifiers'>;

const READ = {
  website: ({ website }: Named) => website,
  domain: ({ identifiers }: Named) => identifiers.domain,
};
const FIELDS = Object.keys(READ) as (keyof Supplied)[];
const PATHS = { website: 'website', domain: 'identifiers.domain' } satisfies Record<keyof Supplied, string>;

/** After a file was merged: its own values, and of what an editor had changed what was supplied before. */
export function suppliedByFile(held: Supplied, record: Named, provenance: Provenance): Supplied {
  return taken(held, record, (field) =>
    ['import', 'register'].includes(provenance[PATHS[field]]?.source ?? ''),
  );
}

/** After an edit: what a curator of everything changed; whoever else edits supplies nothing, and takes nothing of it away. */
export function suppliedByEdit(held: Organisation, wanted: Named, viewer: Viewer): Supplied {
  const isTaken = (field: keyof Supplied) => READ[field](held) !== READ[field](wanted);
  return curatesAll(viewer) ? taken(held.supplied, wanted, isTaken) : held.supplied;
}

/**
 * The domains by which somebody shows that an organisation is theirs: everybody can see them, and nobody with rights there named them
 * alone. What only some see must not show in an answer.
 */
export function provingDomains(organisation: Organisation): string[] {
  const { website, domain } = organisation.supplied;
  const given = [domain && `https://${domain}`, website].flatMap((url) => (url ? hostOf(url) : []));
  return ownDomains(projectOrganisation(organisation, 'public')).filter((host) => given.includes(host));
}

function taken(held: Supplied, record: Named, isTaken: (field: keyof Supplied) => boolean): Supplied {
  const values = FIELDS.map((field) => [field, isTaken(field) ? READ[field](record) : held[field]]);
  return Object.fromEntries(values.filter(([, value]) => value)) as Supplied;
}
