/** Queues of the jobs that keep the index current; made by migrations. */
export const INDEX_QUEUE = 'search.index';
export const REBUILD_QUEUE = 'search.rebuild';
