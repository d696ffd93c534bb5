import type { ChangeLine } from '#organisations';
import { EqualTable, useFrame } from '../../ui/index.js';
import type { SayField } from '../editing/field-words.js';
import { recordWords } from './record-words.js';

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
  const { labels, words } = recordWords(record, messages);
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
