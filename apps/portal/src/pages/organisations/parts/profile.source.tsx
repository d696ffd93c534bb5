import type { OrganisationView } from '#organisations';
import { Source, useFrame } from '../../../ui/index.js';
import { Origins } from '../../parts/origins.js';

/** Whose the profile is, how fresh it is, and where each single fact comes from. */
export function ProfileSource({ organisation }: { organisation: OrganisationView }) {
  const { messages, format } = useFrame();
  const t = messages.profile;
  const { claimed, editedAt, confirmedAt, provenance } = organisation;
  return (
    <>
      <Source>
        {claimed ? t.claimed : t.unclaimed}
        {editedAt && ` ${messages.provenance.edited(format.date(editedAt.slice(0, 10)))}`}
        {confirmedAt && ` ${t.confirmed(format.date(confirmedAt.slice(0, 10)))}`}
      </Source>
      <Origins provenance={provenance} fields={t.fields} />
    </>
  );
}
