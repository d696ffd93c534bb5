import type { Origin, Provenance } from '#platform';
import { EqualTable, type Frame, useFrame } from '../../ui/index.js';

export interface OriginsProps {
  provenance: Provenance;
  /** What the fields are called; one without a name is shown by its path. */
  fields: Readonly<Record<string, string>>;
}

/** Where each single fact of a page comes from, folded away below what it is about (DIR-12). */
export function Origins({ provenance, fields }: OriginsProps) {
  const frame = useFrame();
  const t = frame.messages.provenance;
  if (Object.keys(provenance).length === 0) return null;
  return (
    <details class="origins">
      <summary>{t.all}</summary>
      <EqualTable
        caption={t.all}
        columns={[{ title: t.field }, { title: t.source }, { title: t.date }]}
        rows={Object.entries(provenance).map(([field, origin]) => [
          fields[field] ?? field,
          originText(origin, frame),
          frame.format.date(origin.date.slice(0, 10)),
        ])}
      />
    </details>
  );
}

/** "Import aus booklet.yaml, laut booklet, aus anderer Quelle ergänzt". */
function originText({ source, name, seen, added }: Origin, { messages }: Frame): string {
  const t = messages.provenance;
  const from = source === 'import' ? t.origins.import(name ?? '') : t.origins[source];
  return [from, seen && t.seen(seen), added && t.added].filter(Boolean).join(', ');
}
