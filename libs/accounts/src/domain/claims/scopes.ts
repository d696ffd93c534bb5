import type { Curates } from '#platform';

/** Digits of the key of a state, with which every AGS begins. */
const STATE_DIGITS = 2;

/** The parts of the directory that something belongs to, as `claims.scopes` names them. */
export function scopesOf(
  place: string | null,
  topics: readonly string[],
  networks: readonly string[],
): string[] {
  return [
    ...(place === null ? [] : [`state:${place.slice(0, STATE_DIGITS)}`]),
    ...topics.map((topic) => `topic:${topic}`),
    ...networks.map((network) => `network:${network}`),
  ];
}

/** What a curator looks after, in the same words; null: everything. */
export function scopeOf({ scope, id }: Curates): string | null {
  return scope === 'all' ? null : `${scope}:${id}`;
}
