import type { ChangeLine } from '#organisations';
import { EqualTable, useFrame } from '../../ui/index.js';
import type { SayField } from '../editing/field-words.js';

/** A change field by field: what stands there now, and what is to. */
export function ChangeTable(props: { lines: readonly ChangeLine[]; caption: string; say: SayField }) {
  const { lines, caption, say } = props;
  const { approval: t, editing, profile } = useFrame().messages;
  const labels: Readonly<Record<string, string>> = { ...profile.fields, ...editing.fields };
  const value = (path: string, one: unknown) => <span class="kept-lines">{say(path, one)}</span>;
  return (
    <EqualTable
      caption={caption}
      stacks
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
