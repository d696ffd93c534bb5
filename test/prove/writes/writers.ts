import type { Person } from '../access/grid.js';

/** What comes of a change: it is there, it waits for somebody's approval, or it is refused. */
export type Outcome = 'writes' | 'waits' | 'refused';

type Outcomes = Readonly<Partial<Record<Person, Outcome>>>;

const OWN: Outcomes = { editor: 'writes', owner: 'writes', curator: 'writes' };
const FOREIGN: Outcomes = { 'state curator': 'writes', curator: 'writes' };

/** Written by hand: who may write what is theirs to write, of an own and of a foreign organisation; nobody else. Both organisations are under four eyes. */
export function outcomeOf(column: string, side: 'own' | 'foreign', person: Person): Outcome {
  // Who sees what is the organisation's own affair.
  if (column === 'visibility' && /curator/.test(person)) return 'refused';
  const outcome = (side === 'own' ? OWN : FOREIGN)[person] ?? 'refused';
  // To withdraw something nobody is asked; all else that an editor writes waits.
  return person === 'editor' && outcome === 'writes' ? 'waits' : outcome;
}
