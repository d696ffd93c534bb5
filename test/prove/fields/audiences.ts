import type { Audience, Visibility } from '#platform';

/** An account that belongs to no organisation is told what everybody is told. */
export type Reader = Audience | 'account';

/**
 * Written by hand: who is told what stands in a field of each visibility when they read the entry. "Only us" is kept from curators
 * too.
 */
export const READS: Readonly<Record<Reader, readonly Visibility[]>> = {
  public: ['public'],
  account: ['public'],
  member: ['public', 'members'],
  own: ['public', 'members', 'own'],
  curator: ['public', 'members'],
};

/** Who finds an entry by what stands in it: what is for its own people is in no index. */
export const FINDS: Readonly<Record<Reader, readonly Visibility[]>> = {
  public: ['public'],
  account: ['public'],
  member: ['public', 'members'],
  own: ['public', 'members'],
  curator: ['public', 'members'],
};

/** By a topic one can filter once somebody names it in public; before, there is no such topic. */
export const FILTERS: Readonly<Record<Reader, readonly Visibility[]>> = {
  public: ['public'],
  account: ['public'],
  member: ['public'],
  own: ['public'],
  curator: ['public'],
};
