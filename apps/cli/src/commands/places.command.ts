import type { Command } from 'commander';
import { messagesOf } from '#messages';
import { ListPlaceChanges, type PlaceChange } from '#places';
import type { Page } from '#platform';
import type { Outcome } from '../outcome.js';
import { perform } from '../run.js';
import type { Workplace } from '../workplace.js';

const PER_PAGE = 100;

/** `places changes`: what imports of the register changed, for whoever looks after the places of organisations. */
export function places(program: Command): void {
  const group = program.command('places').description('look after the register of places');
  perform(
    group.command('changes').description('new, renamed and vanished places, the latest first'),
    listChanges,
  );
}

async function listChanges(place: Workplace): Promise<Outcome> {
  const app = await place.app();
  const items: PlaceChange[] = [];
  for (let next: string | null | undefined; next !== null;) {
    const page: Page<PlaceChange> = await app.get(ListPlaceChanges).execute(PER_PAGE, next);
    items.push(...page.items);
    next = page.next;
  }
  const { changes } = messagesOf('en').places;
  const lines = items.map(
    ({ on, ags, kind, before, after }) =>
      `${on} ${ags} ${changes[kind]}: ${[before?.name, after?.name].filter(Boolean).join(' → ')}`,
  );
  return {
    text: lines.length > 0 ? lines.join('\n') : 'No import of a register changed a place.',
    json: { items },
  };
}
