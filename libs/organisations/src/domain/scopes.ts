import { type Curates, DomainError, type Viewer } from '#platform';

/** Digits of the key of a state, with which every AGS begins. */
const STATE_DIGITS = 2;

/** The parts of the directory that something belongs to: `state:08`, `topic:lorawan`, `network:..`. */
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

/** The part that a viewer curates; null: everything. @throws DomainError `ACCESS.FORBIDDEN` for whoever is no curator */
export function curatedBy({ account }: Viewer): string | null {
  if (!account?.curates) throw new DomainError('ACCESS.FORBIDDEN', 'forbidden');
  return scopeOf(account.curates);
}

/** Whether something that belongs to these parts is a curator's. @param curated as `curatedBy` gives it */
export function isCurated(scopes: readonly string[], curated: string | null): boolean {
  return curated === null || scopes.includes(curated);
}
