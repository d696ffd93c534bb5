import type { OrganisationView } from '#organisations';
import type { Origin } from '#platform';
import { type Frame, EqualTable, Source, useFrame } from '../../../ui/index.js';

/** Whose the profile is, how fresh it is, and where each single fact comes from. */
export function ProfileSource({ organisation }: { organisation: OrganisationView }) {
  const { messages, format } = useFrame();
  const t = messages.profile;
  const { claimed, editedAt, confirmedAt, provenance } = organisation;
  return (
    <>
      <Source>
        {claimed ? t.claimed : t.unclaimed}
        {editedAt && ` ${t.edited(format.date(editedAt.slice(0, 10)))}`}
        {confirmedAt && ` ${t.confirmed(format.date(confirmedAt.slice(0, 10)))}`}
      </Source>
      {Object.keys(provenance).length > 0 && (
        <details class="origins">
          <summary>{t.allOrigins}</summary>
          <Origins provenance={provenance} />
        </details>
      )}
    </>
  );
}

function Origins({ provenance }: Pick<OrganisationView, 'provenance'>) {
  const frame = useFrame();
  const t = frame.messages.profile;
  return (
    <EqualTable
      caption={t.allOrigins}
      columns={[{ title: t.origin.field }, { title: t.origin.source }, { title: t.origin.date }]}
      rows={Object.entries(provenance).map(([field, origin]) => [
        fieldName(field, t.fields),
        originText(origin, frame),
        frame.format.date(origin.date.slice(0, 10)),
      ])}
    />
  );
}

function fieldName(field: string, names: Readonly<Record<string, string>>): string {
  return names[field] ?? field;
}

/** "Import aus booklet.yaml, laut booklet, aus anderer Quelle ergänzt". */
function originText({ source, name, seen, added }: Origin, { messages }: Frame): string {
  const t = messages.profile;
  const from = source === 'import' ? t.origins.import(name ?? '') : t.origins[source];
  return [from, seen && t.origin.seen(seen), added && t.origin.added].filter(Boolean).join(', ');
}
