import type { ListName } from '../../lists.js';
import type { Problem } from '../../problems/problem.js';
import type { SpooledEntry } from '../../spool/spooled-entry.js';
import type { Warning } from '../../warnings/warning.js';
import type { KnownNetwork } from '../known-network.js';
import type { NetworkIndex } from '../network-index.js';

/** What a check says of an entry: problems reject it, everything else is passed on. */
export interface Finding<L extends ListName> {
  readonly problems?: readonly Problem[];
  readonly warnings?: readonly Warning[];
  /** The entry as it goes on, where the check completed something. */
  readonly completed?: SpooledEntry<L>;
}

/** One thing to check about each entry of a list. Entries come in the order of the file, some at a time. */
export interface EntryCheck<L extends ListName> {
  /** Looks up at once what judging these entries will need. */
  prepare?(entries: readonly SpooledEntry<L>[]): Promise<void>;
  judge(entry: SpooledEntry<L>): Finding<L>;
}

export interface CheckContext {
  readonly index: NetworkIndex;
  readonly known: KnownNetwork;
}

export const FINE: Finding<never> = {};
