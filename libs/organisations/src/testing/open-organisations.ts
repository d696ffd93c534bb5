import { VISITOR } from '#platform';
import { openSlices } from '#testing';
import { GetOrganisation } from '../application/get-organisation.js';
import { ResolveSlugs } from '../application/resolve-slugs.js';
import { SaveMemberships } from '../application/save-memberships.js';
import { SaveOrganisations } from '../application/save-organisations.js';
import { SaveRelations } from '../application/save-relations.js';
import type { MembershipDraft } from '../domain/membership.js';
import type { OrganisationDraft } from '../domain/organisation-draft.js';
import type { RelationDraft } from '../domain/relation.js';
import { OrganisationsModule } from '../organisations.module.js';
import { aSource } from './a-source.js';

/** The slice on a database of its own. Call `clear` before each test. */
export async function openOrganisations() {
  const slices = await openSlices([OrganisationsModule]);
  const { get } = slices;
  return {
    ...slices,
    idOf: async (slug: string) => (await get(ResolveSlugs).execute([slug])).get(slug) ?? '',
    save: (drafts: readonly OrganisationDraft[], day?: string) =>
      get(SaveOrganisations).execute(drafts, aSource(day)),
    saveMemberships: (drafts: readonly MembershipDraft[], day?: string) =>
      get(SaveMemberships).execute(drafts, aSource(day)),
    saveRelations: (drafts: readonly RelationDraft[], day?: string) =>
      get(SaveRelations).execute(drafts, aSource(day)),
    /** What a visitor finds under a slug. */
    find: async (slug: string) => {
      const located = await get(GetOrganisation).execute(slug, VISITOR);
      if (!('found' in located)) throw new Error(`${slug} has moved to ${located.movedTo}`);
      return located.found;
    },
  };
}

export type OpenOrganisations = Awaited<ReturnType<typeof openOrganisations>>;
