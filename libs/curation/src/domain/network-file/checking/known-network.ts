import type { ReferableList } from '../lists.js';

/** What the database already holds, as far as a file refers to it. The caller brings it. */
export interface KnownNetwork {
  /** Those of the ids (at most 1,000) that the list holds; former addresses that redirect count. */
  existing(list: ReferableList, ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** Ids of the active municipalities that have these AGS (at most 1,000), by AGS. */
  municipalitiesByAgs(ags: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** How networks nest: the memberships whose member has members itself, or is one of these networks of the file. */
  memberships(
    networks: readonly string[],
  ): AsyncIterable<{ readonly network: string; readonly member: string }>;
  /** What organisations were merged into, or the broader topic of topics. */
  pointers(list: 'organisations' | 'topics'): AsyncIterable<{ readonly id: string; readonly to: string }>;
}

/** A database that holds nothing. */
export const EMPTY_NETWORK: KnownNetwork = {
  existing: () => Promise.resolve(new Set()),
  municipalitiesByAgs: () => Promise.resolve(new Map()),
  async *memberships() {},
  async *pointers() {},
};
