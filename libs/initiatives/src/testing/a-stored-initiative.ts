import type { OrganisationRef } from '#organisations';
import { EMPTY_INITIATIVE, type Initiative } from '../domain/initiative.js';

/** An organisation as others name it; its slug and name are its id. */
export function aRef(id: string): OrganisationRef {
  return { id, slug: id, name: id, kinds: ['municipality'] };
}

/** A stored initiative that shows only what the test is about; its lead is `lead`. */
export function aStoredInitiative(about: Partial<Initiative> = {}): Initiative {
  return {
    ...EMPTY_INITIATIVE,
    id: 'id',
    slug: 'slug',
    title: 'Title',
    lead: 'lead',
    provenance: {},
    shown: true,
    withdrawn: false,
    version: 1,
    ...about,
  };
}
