import type { RelationEntry } from '../entries/relation.js';
import type { ReferableList } from '../lists.js';

/** `to` is `from`'s kind. */
export type KnownRelation = Pick<RelationEntry, 'from' | 'to' | 'kind'>;

/** What the database already holds, as far as a file refers to it. The caller brings it. */
export interface KnownNetwork {
  /** Those of the ids (at most 1,000) that the list holds; former addresses that redirect count. */
  existing(list: ReferableList, ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** Ids of the active municipalities that have these AGS (at most 1,000), by AGS. */
  municipalitiesByAgs(ags: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Those of the ids (at most 1,000) that are networks; former addresses that redirect count. */
  networks(ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** How networks nest: the memberships whose member has members itself, or is one of these networks of the file. */
  memberships(
    networks: readonly string[],
  ): AsyncIterable<{ readonly network: string; readonly member: string }>;
  /** Who is above or before whom: relations of the kinds parent, child, predecessor and successor. */
  relations(): AsyncIterable<KnownRelation>;
  /** What organisations were merged into, or the broader topic of topics. */
  pointers(list: 'organisations' | 'topics'): AsyncIterable<{ readonly id: string; readonly to: string }>;
}

/** A database that holds nothing. */
export const EMPTY_NETWORK: KnownNetwork = {
  existing: () => Promise.resolve(new Set()),
  municipalitiesByAgs: () => Promise.resolve(new Map()),
  networks: () => Promise.resolve(new Set()),
  async *memberships() {},
  async *relations() {},
  async *pointers() {},
};
