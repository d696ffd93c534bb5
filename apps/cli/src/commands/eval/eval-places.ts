import { EvaluatePlaces } from '#matching';
import type { Outcome } from '../../outcome.js';
import type { Workplace } from '../../workplace.js';
import { figuresJson, figuresText } from './figures-text.js';
import { readTable } from './read-rows.js';

const MOST_LINES = 20;
const KEY_DIGITS = [2, 5, 8];

/** `eval places`: how many authorities are put where they belong by their names. */
export async function evalPlaces(place: Workplace, file: string): Promise<Outcome> {
  const rows = await readTable(file, ['name', 'ags']);
  const authorities = rows
    .filter(({ ags }) => ags !== '')
    .map(({ name, ags }) => ({ name, ags: keyOf(ags) }));
  const app = await place.app();
  const { figures, misplaced } = app.get(EvaluatePlaces).execute(authorities);
  const wrong = misplaced.map(
    ({ name, ags, found }) => `! ${name}: ${ags} is meant, ${found.ags} ${found.name} was found`,
  );
  return {
    text: [...wrong.slice(0, MOST_LINES), `${figures.n} names: ${figuresText(figures)}`].join('\n'),
    json: {
      ...figuresJson(figures),
      misplaced: misplaced.map(({ name, ags, found }) => ({ name, ags, found: found.ags })),
    },
  };
}

/** A spreadsheet drops the zero that half of all keys begin with. */
function keyOf(ags: string): string {
  const digits = ags.trim();
  return KEY_DIGITS.includes(digits.length + 1) && !KEY_DIGITS.includes(digits.length)
    ? `0${digits}`
    : digits;
}
