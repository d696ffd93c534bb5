import type { OrganisationRef } from '#organisations';
import type { PlaceDirectory } from '#places';
import { addressOf } from '../../addresses/address-of.js';
import type { Frame, Named } from '../../ui/index.js';
import { memberText } from '../parts/member-text.js';
import { placeLine } from '../parts/place-line.js';
import type { NetworkLine } from './read-networks.js';

/** A network as the page shows it. */
export interface NetworkView {
  readonly network: Named;
  /** How many it brings together. */
  readonly members: string;
  /** What else it is, and where. */
  readonly note: string;
  readonly summary: string | null;
  readonly within: readonly Named[];
}

export function networkView(
  { network, members, within }: NetworkLine,
  places: PlaceDirectory,
  frame: Frame,
): NetworkView {
  const { terms } = frame.messages;
  const kinds = network.kinds
    .filter((kind) => kind !== 'network')
    .map((kind) => terms.organisationKinds[kind]);
  const place = network.place === null ? null : places.get(network.place);
  return {
    network: named(network),
    members: memberText(members, frame),
    note: [...kinds, ...(place ? [placeLine(place)] : [])].join(' · '),
    summary: network.summary,
    within: within.map(named),
  };
}

function named({ slug, name }: Pick<OrganisationRef, 'slug' | 'name'>): Named {
  return { url: addressOf('organisation', slug), title: name };
}
