import type { ChangeLine } from '#organisations';
import { EqualTable, useFrame } from '../../ui/index.js';
import { sayValue } from '../editing/say-value.js';

/** A change field by field: what stands there now, and what is to. */
export function ChangeTable({ lines, caption }: { lines: readonly ChangeLine[]; caption: string }) {
  const frame = useFrame();
  const { approval: t, editing, profile } = frame.messages;
  const labels: Readonly<Record<string, string>> = { ...profile.fields, ...editing.fields };
  const value = (one: unknown) => <span class="kept-lines">{sayValue(one, frame)}</span>;
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
            {value(now)}
            {hasMoved && <strong> ({t.moved})</strong>}
          </>
        ),
        isHidden ? t.hidden : value(after),
      ])}
    />
  );
}
