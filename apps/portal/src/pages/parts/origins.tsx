import type { Origin, Provenance } from '#platform';
import { EqualTable, type Frame, Source, useFrame } from '../../ui/index.js';

/** Where something comes from that is no field of the record itself. */
export interface FurtherOrigin {
  readonly field: string;
  /** A record of its own, or what it was derived from, in words. */
  readonly origin: Origin | string;
}

export interface OriginsProps {
  provenance: Provenance;
  /** What the fields are called; one without a name is shown by its path. */
  fields: Readonly<Record<string, string>>;
  /** What is shown, but kept elsewhere: ties to others, and what was derived from them. */
  further?: readonly FurtherOrigin[];
  /** Said first: whose the page is. */
  first?: string;
}

/** Where the facts of a page come from: in a sentence below them, and for each single one folded away (DIR-12). */
export function Origins({ provenance, fields, further = [], first }: OriginsProps) {
  const frame = useFrame();
  const t = frame.messages.provenance;
  const known = Object.entries(provenance);
  if (known.length === 0) return first ? <Source>{first}</Source> : null;
  return (
    <>
      <Source>{[first, ...sentences(Object.values(provenance), frame)].filter(Boolean).join(' ')}</Source>
      <details class="origins">
        <summary>{t.all}</summary>
        <EqualTable
          caption={t.all}
          columns={[{ title: t.field }, { title: t.source }, { title: t.date }]}
          rows={[
            ...known.map(([field, origin]) => rowOf(fields[field] ?? field, origin, frame)),
            ...further.map(({ field, origin }) => rowOf(field, origin, frame)),
          ]}
        />
      </details>
    </>
  );
}

/** "Quelle: Import aus booklet.yaml, laut booklet. Teils aus anderer Quelle ergänzt. Zuletzt geändert am …" */
function sentences(origins: readonly Origin[], frame: Frame): string[] {
  const t = frame.messages.provenance;
  const sources = new Set(origins.map((origin) => told(origin, frame).join(', ')));
  const [newest] = [...origins].sort((a, b) => (a.date < b.date ? 1 : -1));
  return [
    t.from([...sources].join('; ')),
    ...(origins.some(({ added }) => added) ? [t.partlyAdded] : []),
    ...(newest ? [t.edited(dayOf(newest, frame))] : []),
  ];
}

function rowOf(field: string, origin: Origin | string, frame: Frame): string[] {
  const t = frame.messages.provenance;
  if (typeof origin === 'string') return [field, t.derived(origin), ''];
  const source = [...told(origin, frame), ...(origin.added ? [t.added] : [])];
  return [field, source.join(', '), dayOf(origin, frame)];
}

function told({ source, name, seen }: Origin, { messages }: Frame): string[] {
  const t = messages.provenance;
  const from = source === 'import' ? t.origins.import(name ?? '') : t.origins[source];
  return seen ? [from, t.seen(seen)] : [from];
}

function dayOf({ date }: Origin, { format }: Frame): string {
  return format.date(date);
}
