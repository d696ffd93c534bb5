import type { ListName } from '../lists.js';
import { joinPath } from '../problems/path.js';
import type { Problem } from '../problems/problem.js';
import type { Say } from '../problems/say.js';
import { spanProblems } from './fields/period.js';
import type { OrganisationEntry } from './organisation.js';
import type { EntryOf } from './schemas.js';
import type { FreeTextEntry } from './statement.js';

type RulesOf = { [L in ListName]?: (entry: EntryOf<L>) => Problem[] };

/** What the fields of one entry must hold together. */
const RULES: RulesOf = {
  topics: ({ id, broader, related = [] }) => [
    ...when(broader === id, 'broader', (texts) => texts.rejected.refersToItself),
    ...related.flatMap((other, position) =>
      when(other === id, joinPath('related', position), (texts) => texts.rejected.refersToItself),
    ),
  ],
  organisations: organisationProblems,
  memberships: ({ network, member, from, until }) => [
    ...when(network === member, 'member', (texts) => texts.rejected.bothEndsSame),
    ...spanProblems('', 'until', from, until),
  ],
  relations: ({ from, to, from_date, until_date }) => [
    ...when(from === to, 'to', (texts) => texts.rejected.bothEndsSame),
    ...spanProblems('', 'until_date', from_date, until_date),
  ],
  initiatives: ({ period }) => spanProblems('period', 'to', period?.from, period?.to),
  events: ({ date }) => (typeof date === 'object' ? spanProblems('date', 'to', date.from, date.to) : []),
  statements: sayingProblems,
  freeTexts: sayingProblems,
};

/** Where the fields of a single entry contradict each other. */
export function contradictions<L extends ListName>(list: L, entry: EntryOf<L>): Problem[] {
  return RULES[list]?.(entry) ?? [];
}

function organisationProblems({ id, status, mergedInto, lat, lon }: OrganisationEntry): Problem[] {
  const isElsewhere = mergedInto !== undefined && status !== undefined && status !== 'merged';
  return [
    ...when(mergedInto === id, 'mergedInto', (texts) => texts.rejected.refersToItself),
    ...when(isElsewhere, 'mergedInto', (texts) => texts.rejected.mergedButActive),
    ...when(
      (lat === undefined) !== (lon === undefined),
      lat === undefined ? 'lat' : 'lon',
      (texts) => texts.rejected.coordinatePair,
    ),
  ];
}

function sayingProblems({ summary, quote }: FreeTextEntry): Problem[] {
  return when(summary === undefined && quote === undefined, 'summary', (texts) => texts.rejected.nothingSaid);
}

function when(condition: boolean, path: string, say: Say): Problem[] {
  return condition ? [{ path, say }] : [];
}
