import type { OrganisationDraft } from '../domain/organisation-draft.js';

/** An entry that shows only what the test is about: `anOrganisation('stadt-a', { status: 'withdrawn' })`. */
export function anOrganisation(id: string, about: Partial<OrganisationDraft> = {}): OrganisationDraft {
  return { id, name: `Name of ${id}`, kinds: ['municipality'], ...about };
}
