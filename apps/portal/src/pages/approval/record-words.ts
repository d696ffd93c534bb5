import type { Frame } from '../../ui/index.js';

type Messages = Frame['messages'];
type Words = Readonly<Record<string, string>>;

/** How a kind of records is told. */
interface RecordWords {
  /** What its fields are called, in the order of its form. */
  readonly labels: Words;
  /** Of fields that hold keys: what these mean. */
  readonly words: Readonly<Record<string, Words>>;
}

/** Its own names of fields, in their order, and then those that it has in common with others. */
const ownFirst = (own: Words, common: Words): Words => ({ ...own, ...common, ...own });

/** By the kind of the record in the history. */
const KINDS: Readonly<Record<string, (messages: Messages) => RecordWords>> = {
  organisation: ({ profile, editing }) => ({ labels: { ...profile.fields, ...editing.fields }, words: {} }),
  initiative: ({ initiatives, editing, entries, terms }) => {
    const resources: Words = Object.fromEntries(
      Object.entries(initiatives.resourceKinds).map(([key, name]) => [`resources.${key}`, name]),
    );
    const period = { 'period.from': entries.from, 'period.to': entries.to };
    const own = { ...initiatives.fields, ...period, ...resources };
    const labels = ownFirst(own, { ...editing.fields, ...entries.fields });
    return { labels, words: { state: terms.initiativeStates } };
  },
  listing: ({ listings, entries, terms }) => ({
    labels: ownFirst(listings.fields, entries.fields),
    words: { kind: terms.listingKinds },
  }),
  statement: ({ exchange, entries }) => ({
    labels: ownFirst(exchange.statementFields, entries.fields),
    words: {},
  }),
  adoption: ({ initiatives, entries }) => {
    const { adopted: initiative, stage, outcome, reason, note } = entries;
    const labels = ownFirst({ initiative, stage, outcome, reason, note }, entries.fields);
    return { labels, words: { stage: initiatives.took } };
  },
  relation: ({ entries, terms }) => {
    const own = { kind: entries.relationKind, to: entries.relationTo, text: entries.relationText };
    const dates = { from_date: entries.from, until_date: entries.to };
    return { labels: ownFirst({ ...own, ...dates }, entries.fields), words: { kind: terms.relationKinds } };
  },
  membership: ({ memberships: { role, from, until, ends } }) => ({
    labels: { ...ends, role, from, until },
    words: {},
  }),
};

/** How a record is told whose change somebody decides about. @throws Error for a kind that has no words */
export function recordWords(record: string, messages: Messages): RecordWords {
  const words = KINDS[record];
  if (!words) throw new Error(`There are no words for changes of this kind: ${record}`);
  return words(messages);
}
