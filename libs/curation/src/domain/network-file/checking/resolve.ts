import type { ReferableList } from '../lists.js';
import type { Problem } from '../problems/problem.js';
import { type Warning, warningOf } from '../warnings/warning.js';
import type { KnownNetwork } from './known-network.js';
import type { NetworkIndex } from './network-index.js';
import type { Reference } from '../entries/references.js';

const MOST_IDS = 1_000;

/** Ids that the database holds, of those asked for, by list. */
export type Existing = ReadonlyMap<ReferableList, ReadonlySet<string>>;

/** What a reference means: an entry of a list, a proposal (a topic that nobody has yet), or nothing. */
export interface Resolution {
  readonly list: ReferableList | null;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Warning[];
}

/** Asks the database for everything that some references name and the file does not hold, list by list. */
export async function lookUp(
  references: readonly Reference[],
  index: NetworkIndex,
  known: KnownNetwork,
): Promise<Existing> {
  const wanted = new Map<ReferableList, Set<string>>();
  for (const { id, lists } of references) {
    for (const list of lists.filter((list) => index.lists[list].stateOf(id) === 'absent')) {
      wanted.set(list, (wanted.get(list) ?? new Set()).add(id));
    }
  }
  const found = new Map<ReferableList, Set<string>>();
  for (const [list, ids] of wanted) found.set(list, await existing(list, [...ids], known));
  return found;
}

/**
 * Decides what a reference means. An accepted entry of the file comes first, then what the database holds, then a
 * rejected entry of the file, which makes the reference fail even where the database holds an older state of it.
 */
export function resolve({ path, id, lists }: Reference, index: NetworkIndex, held: Existing): Resolution {
  const inFile = lists.filter((list) => index.lists[list].stateOf(id) === 'accepted');
  const inDatabase = lists.filter((list) => held.get(list)?.has(id));
  const candidates = [...inFile, ...inDatabase];
  const [list] = candidates;
  if (list !== undefined) return { list, problems: [], warnings: ambiguity(path, id, candidates) };
  if (lists.some((name) => index.lists[name].stateOf(id) === 'rejected')) {
    return failed({ path, say: (texts) => texts.rejected.refersToRejected(id) });
  }
  if (lists.length > 1 || lists[0] !== 'topics') {
    return failed({ path, say: (texts) => texts.rejected.refersToNothing(id) });
  }
  return {
    list: null,
    problems: [],
    warnings: [warningOf(path, (texts) => texts.warning.topicProposed(id))],
  };
}

function failed(problem: Problem): Resolution {
  return { list: null, problems: [problem], warnings: [] };
}

function ambiguity(path: string, id: string, candidates: readonly ReferableList[]): Warning[] {
  const [chosen] = candidates;
  if (chosen === undefined || candidates.length < 2) return [];
  return [warningOf(path, (texts) => texts.warning.severalMeant(id, chosen))];
}

async function existing(
  list: ReferableList,
  ids: readonly string[],
  known: KnownNetwork,
): Promise<Set<string>> {
  const found = new Set<string>();
  for (let from = 0; from < ids.length; from += MOST_IDS) {
    for (const id of await known.existing(list, ids.slice(from, from + MOST_IDS))) found.add(id);
  }
  return found;
}
