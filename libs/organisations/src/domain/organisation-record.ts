/** Kind of record under which organisations stand in the history. */
export const ORGANISATION_RECORD = 'organisation';
