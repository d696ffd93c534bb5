import type { OrganisationView } from '#organisations';
import { useFrame } from '../../../ui/index.js';
import { Origins } from '../../parts/origins.js';

/** Whose the profile is, when its owner last confirmed it, and where each single fact comes from. */
export function ProfileSource({ organisation }: { organisation: OrganisationView }) {
  const { messages, format } = useFrame();
  const t = messages.profile;
  const { claimed, confirmedAt, provenance } = organisation;
  const confirmed = confirmedAt === null ? null : t.confirmed(format.date(confirmedAt));
  const first = [claimed ? t.claimed : t.unclaimed, confirmed].filter(Boolean).join(' ');
  return <Origins provenance={provenance} fields={t.fields} first={first} />;
}
