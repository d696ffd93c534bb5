import type { Viewer } from '#platform';

/** Whose copy of the index is asked: hidden fields are not in the other one. */
export type IndexAudience = 'public' | 'member';

/** Curators search what members search: what is "only us" is in no copy of the index. */
export function audienceFor(viewer: Viewer): IndexAudience {
  return viewer.kind === 'visitor' ? 'public' : 'member';
}
