import { applyChanges } from '../editing/apply-changes.js';
import { EMPTY_ORGANISATION, type Organisation } from '../organisation.js';
import type { SubmittedProfile } from './submission.js';

/** An organisation made of what was submitted, and the empty one before it, for whoever judges what changed. */
export function toNewOrganisation(
  id: string,
  slug: string,
  profile: SubmittedProfile,
): { readonly before: Organisation; readonly after: Organisation } {
  const before: Organisation = {
    ...EMPTY_ORGANISATION,
    // Its kinds are given once: that it is a network is nothing that a word in a profile changes.
    kinds: profile.kinds,
    id,
    slug,
    derivedTopics: [],
    provenance: {},
    seen: null,
    added: null,
    claimed: true,
    supplied: {},
    version: 0,
    confirmedAt: null,
  };
  return { before, after: applyChanges(before, profile) };
}
