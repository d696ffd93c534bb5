/** Kind of record under which memberships wait for approval. */
export const MEMBERSHIP_RECORD = 'membership';
