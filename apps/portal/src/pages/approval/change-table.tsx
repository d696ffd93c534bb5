import type { ChangeLine } from '#organisations';
import { EqualTable, useFrame } from '../../ui/index.js';
import type { SayField } from '../editing/field-words.js';

/** A change field by field: what stands there now, and what is to. */
export function ChangeTable(props: {
  /** Kind of the record in the history. */
  record: string;
  lines: readonly ChangeLine[];
  /** What the heading above it says. */
  about: string;
  say: SayField;
}) {
  const { record, lines, about, say } = props;
  const { messages } = useFrame();
  const t = messages.approval;
  const { labels, words } = wordsOf(record, messages);
  const places = new Map(Object.keys(labels).map((path, place) => [path, place]));
  const placeOf = ({ path }: ChangeLine) => places.get(path) ?? places.size;
  const ordered = [...lines].sort((one, other) => placeOf(one) - placeOf(other));
  const value = (path: string, one: unknown) => (
    <span class="kept-lines">{words[path]?.[String(one)] ?? say(path, one)}</span>
  );
  return (
    <EqualTable
      caption={t.linesOf(about)}
      stacks
      hasHeading
      columns={[{ title: t.columns.field }, { title: t.columns.now }, { title: t.columns.after }]}
      rows={ordered.map(({ path, now, after, hasMoved, isHidden }) => [
        labels[path] ?? path,
        isHidden ? (
          t.hidden
        ) : (
          <>
            {value(path, now)}
            {hasMoved && <strong> ({t.moved})</strong>}
          </>
        ),
        isHidden ? t.hidden : value(path, after),
      ])}
    />
  );
}

type Words = Readonly<Record<string, string>>;

/** Its own names of fields, in their order, and then those that it has in common with others. */
const ownFirst = (own: Words, common: Words): Words => ({ ...own, ...common, ...own });

/** What the fields of a record are called, in the order of its form, and the keys that some of them hold. */
function wordsOf(
  record: string,
  messages: ReturnType<typeof useFrame>['messages'],
): { readonly labels: Words; readonly words: Readonly<Record<string, Words>> } {
  const { profile, editing, initiatives, listings, exchange, entries, memberships, terms } = messages;
  if (record === 'initiative') {
    const resources = Object.entries(initiatives.resourceKinds).map(([key, name]) => [
      `resources.${key}`,
      name,
    ]);
    const period = { 'period.from': entries.from, 'period.to': entries.to };
    const own = { ...initiatives.fields, ...period, ...(Object.fromEntries(resources) as Words) };
    const labels = ownFirst(own, { ...editing.fields, ...entries.fields });
    return { labels, words: { state: terms.initiativeStates } };
  }
  if (record === 'listing') {
    return { labels: ownFirst(listings.fields, entries.fields), words: { kind: terms.listingKinds } };
  }
  if (record === 'adoption') {
    const labels = { initiative: entries.adopted, stage: entries.stage, outcome: entries.outcome };
    const further = { reason: entries.reason, note: entries.note };
    return {
      labels: ownFirst({ ...labels, ...further }, entries.fields),
      words: { stage: initiatives.took },
    };
  }
  if (record === 'relation') {
    const labels = { kind: entries.relationKind, to: entries.relationTo, text: entries.relationText };
    const dates = { from_date: entries.from, until_date: entries.to };
    return {
      labels: ownFirst({ ...labels, ...dates }, entries.fields),
      words: { kind: terms.relationKinds },
    };
  }
  if (record === 'membership') {
    const { role, from, until, ends } = memberships;
    return { labels: { ...ends, role, from, until }, words: {} };
  }
  if (record === 'statement')
    return { labels: ownFirst(exchange.statementFields, entries.fields), words: {} };
  return { labels: { ...profile.fields, ...editing.fields }, words: {} };
}
