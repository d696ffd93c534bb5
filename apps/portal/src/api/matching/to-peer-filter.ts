import type { PeerFilter } from '#matching';
import type { PeersQuery } from './match.schema.js';

/** What a list of peers is narrowed to, from the parameters of its address. */
export function toPeerFilter({
  kind,
  state,
  size,
  radiusKm,
  open,
}: Omit<PeersQuery, 'limit' | 'crossRole'>): PeerFilter {
  return { kinds: kind, states: state, sizes: size, radiusKm, open };
}
