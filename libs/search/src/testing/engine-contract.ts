import type { SearchEngine } from '../domain/search-engine.js';
import { changesContract } from './contract/changes.js';
import { compoundsContract } from './contract/compounds.js';
import { exactWordingContract } from './contract/exact-wording.js';
import { filtersContract } from './contract/filters.js';
import { namesContract } from './contract/names.js';
import { ordersContract } from './contract/orders.js';
import { placesContract } from './contract/places.js';
import { rebuildsContract } from './contract/rebuilds.js';
import { Subject } from './contract/subject.js';
import { suggestionsContract } from './contract/suggestions.js';
import { wordsContract } from './contract/words.js';

const THEMES = [
  wordsContract,
  compoundsContract,
  exactWordingContract,
  namesContract,
  filtersContract,
  ordersContract,
  placesContract,
  changesContract,
  rebuildsContract,
  suggestionsContract,
];

/** What every engine must do alike: one suite, run for each of them on an empty index per case. */
export function itIsASearchEngine(engine: () => SearchEngine): void {
  const subject = new Subject(engine);
  for (const contract of THEMES) contract(subject);
}
