/** Whose copy of the index is asked: hidden fields are not in the other one. */
export type IndexAudience = 'public' | 'member';
