import type { ComponentChildren } from 'preact';
import type { Revision } from '#history';
import { EqualTable, Form, type Frame, Part } from '../../ui/index.js';

export interface VersionProps {
  frame: Frame;
  revision: Revision;
  /** Where earlier versions of the record stand. */
  path: string;
  isCurrent: boolean;
  /** Paths of fields in the order of their form; others follow. */
  order: readonly string[];
  /** What a field is called. */
  field: (path: string) => string;
  /** A value of a field in words. */
  value: (value: unknown, path: string) => ComponentChildren;
}

/** One version: what was changed, by whom in which role, field by field, and the way back to it. */
export function Version({ frame, revision, path, isCurrent, order, field, value }: VersionProps) {
  const t = frame.messages.editing;
  const { version, at, role, restored, before, after } = revision;
  const number = String(version);
  // A file has a day and no time.
  const day = frame.format.date(at);
  const when = role === 'import' ? day : t.atTime(day, frame.format.time(at));
  const title = `${t.version(number)} · ${when} · ${t.by[role]}`;
  const said = (one: unknown, name: string) => <span class="kept-lines">{value(one, name)}</span>;
  const changed = [
    ...order.filter((name) => name in after),
    ...Object.keys(after).filter((name) => !order.includes(name)),
  ];
  return (
    <Part id={`stand-${number}`} title={title}>
      {restored !== null && <p class="kind">{t.restored(String(restored))}</p>}
      {changed.length > 0 && (
        <EqualTable
          hasHeading
          caption={t.changesOf(number)}
          stacks
          columns={[{ title: t.seenBy.field }, { title: t.before }, { title: t.after }]}
          rows={changed.map((name) => [field(name), said(before[name], name), said(after[name], name)])}
        />
      )}
      {!isCurrent && (
        <Form action={`${path}/${number}/wiederherstellen`} button={t.restore(number)} tone="second" />
      )}
    </Part>
  );
}
