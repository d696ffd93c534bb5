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
  const value = (path: string, one: unknown) => (
    <span class="kept-lines">{words[path]?.[String(one)] ?? say(path, one)}</span>
  );
  return (
    <EqualTable
      caption={t.linesOf(about)}
      stacks
      hasHeading
      columns={[{ title: t.columns.field }, { title: t.columns.now }, { title: t.columns.after }]}
      rows={lines.map(({ path, now, after, hasMoved, isHidden }) => [
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

/** What the fields of a record are called, and the keys that some of them hold. */
function wordsOf(
  record: string,
  messages: ReturnType<typeof useFrame>['messages'],
): { readonly labels: Words; readonly words: Readonly<Record<string, Words>> } {
  const { profile, editing, initiatives, listings, exchange, entries, terms } = messages;
  if (record === 'initiative') {
    const resources = Object.entries(initiatives.resourceKinds).map(([key, name]) => [
      `resources.${key}`,
      name,
    ]);
    const period = { 'period.from': entries.from, 'period.to': entries.to };
    const labels = { ...editing.fields, ...entries.fields, ...initiatives.fields, ...period };
    return {
      labels: { ...labels, ...(Object.fromEntries(resources) as Words) },
      words: { state: terms.initiativeStates },
    };
  }
  if (record === 'listing') {
    return { labels: { ...entries.fields, ...listings.fields }, words: { kind: terms.listingKinds } };
  }
  if (record === 'adoption') {
    const labels = { initiative: entries.adopted, stage: entries.stage, outcome: entries.outcome };
    const further = { reason: entries.reason, note: entries.note };
    return { labels: { ...entries.fields, ...labels, ...further }, words: { stage: initiatives.took } };
  }
  if (record === 'relation') {
    const labels = { kind: entries.relationKind, to: entries.relationTo, text: entries.relationText };
    const dates = { from_date: entries.from, until_date: entries.to };
    return { labels: { ...entries.fields, ...labels, ...dates }, words: { kind: terms.relationKinds } };
  }
  if (record === 'statement')
    return { labels: { ...entries.fields, ...exchange.statementFields }, words: {} };
  return { labels: { ...profile.fields, ...editing.fields }, words: {} };
}
