import type { FreeTextEntry } from './statement.js';
import type { EntryOf } from './schemas.js';
import type { ListName, ReferableList } from '../lists.js';
import { joinPath } from '../problems/path.js';

/** Where an entry names another one. */
export interface Reference {
  readonly path: string;
  readonly id: string;
  /** The lists it may stand in, the likeliest first. */
  readonly lists: readonly ReferableList[];
}

const ANYTHING: readonly ReferableList[] = ['organisations', 'initiatives', 'listings', 'events', 'topics'];

type ReferencesOf = { readonly [L in ListName]: (entry: EntryOf<L>) => Reference[] };

const REFERENCES: ReferencesOf = {
  topics: ({ broader, related }) => [
    ...one('broader', broader, 'topics'),
    ...all('related', related, 'topics'),
  ],
  organisations: ({ topics, mergedInto }) => [
    ...all('topics', topics, 'topics'),
    ...one('mergedInto', mergedInto, 'organisations'),
  ],
  memberships: ({ network, member }) => [
    ...one('network', network, 'organisations'),
    ...one('member', member, 'organisations'),
  ],
  relations: ({ from, to }) => [...one('from', from, 'organisations'), ...one('to', to, 'organisations')],
  initiatives: ({ lead, partners, topics }) => [
    ...one('lead', lead, 'organisations'),
    ...all('partners', partners, 'organisations'),
    ...all('topics', topics, 'topics'),
  ],
  adoptions: ({ initiative, organisation, as }) => [
    ...one('initiative', initiative, 'initiatives'),
    ...one('organisation', organisation, 'organisations'),
    ...one('as', as, 'initiatives'),
  ],
  listings: ({ organisation, topics }) => [
    ...one('organisation', organisation, 'organisations'),
    ...all('topics', topics, 'topics'),
  ],
  events: ({ host, moderation, contributors, questions }) => [
    ...one('host', host, 'organisations'),
    ...all('moderation', moderation, 'organisations'),
    ...all('contributors', contributors, 'organisations'),
    ...all('questions', questions, 'guidingQuestions'),
  ],
  guidingQuestions: () => [],
  statements: (entry) => [...one('question', entry.question, 'guidingQuestions'), ...sayingReferences(entry)],
  freeTexts: sayingReferences,
};

/** Everything that an entry refers to. */
export function referencesOf<L extends ListName>(list: L, entry: EntryOf<L>): Reference[] {
  return REFERENCES[list](entry);
}

function sayingReferences({ by, event, about }: FreeTextEntry): Reference[] {
  return [
    ...one('by', by, 'organisations'),
    ...one('event', event, 'events'),
    ...all('about', about, ...ANYTHING),
  ];
}

function one(path: string, id: string | undefined, ...lists: ReferableList[]): Reference[] {
  return id === undefined ? [] : [{ path, id, lists }];
}

function all(path: string, ids: readonly string[] | undefined, ...lists: ReferableList[]): Reference[] {
  return (ids ?? []).map((id, position) => ({ path: joinPath(path, position), id, lists }));
}
