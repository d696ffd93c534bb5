import type { OrganisationView } from '#organisations';
import { type Frame, useFrame } from '../../../ui/index.js';
import { type FurtherOrigin, Origins } from '../../parts/origins.js';
import type { ProfileFactsView } from '../profile-facts.js';

export interface ProfileSourceProps {
  organisation: OrganisationView;
  facts: ProfileFactsView;
}

/** Whose the profile is, when its owner last confirmed it, and where each single fact comes from. */
export function ProfileSource({ organisation, facts }: ProfileSourceProps) {
  const frame = useFrame();
  const { messages, format } = frame;
  const t = messages.profile;
  const { claimed, confirmedAt, provenance } = organisation;
  const confirmed = confirmedAt === null ? null : t.confirmed(format.date(confirmedAt));
  // Editors may be there before anybody is responsible: what they wrote or confirmed says so.
  const isTended = confirmed !== null || Object.values(provenance).some(({ source }) => source === 'owner');
  const whose = claimed ? t.claimed : isTended ? t.tended : t.unclaimed;
  const first = [whose, confirmed].filter(Boolean).join(' ');
  return (
    <Origins provenance={provenance} fields={t.fields} further={furtherOf(facts, frame)} first={first} />
  );
}

/** Topics that follow from something, ties to others, and networks: each by its name. */
function furtherOf({ topics, connected, networks }: ProfileFactsView, { messages }: Frame): FurtherOrigin[] {
  const t = messages.profile;
  const derived = topics.filter(({ from }) => from.length > 0);
  return [
    ...derived.map(({ title, from }) => ({ field: `${t.fields.topics}: ${title}`, origin: from.join(', ') })),
    ...connected.flatMap(({ title, kind, origin }) =>
      origin ? [{ field: `${title} · ${kind}`, origin }] : [],
    ),
    ...networks.flatMap(({ title, origin }) =>
      origin ? [{ field: `${t.networks}: ${title}`, origin }] : [],
    ),
  ];
}
