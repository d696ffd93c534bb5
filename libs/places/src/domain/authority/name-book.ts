import type { Place } from '../place.js';
import type { Searchable } from '../search/searchable.js';
import { wordsOf } from '../search/name-forms.js';

/** Places that a run of words may mean. */
export interface Mention {
  /** Number of the first word, and of the one behind the last. */
  readonly from: number;
  readonly to: number;
  readonly places: readonly Place[];
  /** Named by a form that others are made of it: "Leipziger". */
  readonly isDerived: boolean;
}

/** The longest name has fewer words. */
const LONGEST = 7;
/** From this many inhabitants on people are named after a town in names of companies and offices. */
const WELL_KNOWN = 50_000;

/** Places by their names, joined: to find them inside a longer text. */
export class NameBook {
  private readonly byName = new Map<string, Place[]>();
  private readonly byPart = new Map<string, Place[]>();
  private readonly byDerived = new Map<string, Place[]>();

  constructor(entries: readonly Searchable[]) {
    for (const { place, names, core } of entries) {
      if (place.status !== 'active') continue;
      for (const name of new Set([...names, core])) add(this.byName, name, place);
      if (place.level === 'municipality') {
        for (const part of place.name.split('-').slice(place.name.includes('-') ? 0 : 1))
          add(this.byPart, wordsOf(part).join(''), place);
      }
      if ((place.population ?? 0) >= WELL_KNOWN)
        for (const form of derivedFrom(core)) add(this.byDerived, form, place);
    }
  }

  /** The names in a run of words, from left to right, the longest at each place. */
  mentionsIn(words: readonly string[]): Mention[] {
    const found: Mention[] = [];
    for (let from = 0; from < words.length;) {
      const mention = this.longestAt(words, from);
      if (mention) found.push(mention);
      from = mention?.to ?? from + 1;
    }
    return found;
  }

  /** Places of which this is one half of a name with a hyphen: "Kues". */
  withPart(part: string): readonly Place[] {
    return this.byPart.get(part) ?? [];
  }

  private longestAt(words: readonly string[], from: number): Mention | null {
    for (let to = Math.min(words.length, from + LONGEST); to > from; to -= 1) {
      const name = words.slice(from, to).join('');
      const places = this.byName.get(name);
      if (places) return { from, to, places, isDerived: false };
      const derived = to === from + 1 ? this.byDerived.get(name) : undefined;
      if (derived) return { from, to, places: derived, isDerived: true };
    }
    return null;
  }
}

/** "leipziger", "aachener", "munchner" and "munchener", "bremer", "dresdner". */
function derivedFrom(core: string): string[] {
  if (!core.endsWith('en')) return [`${core}er`];
  const stem = core.slice(0, -2);
  return [`${core}er`, `${stem}ner`, `${stem}er`];
}

function add(map: Map<string, Place[]>, name: string, place: Place): void {
  const list = map.get(name);
  if (list) list.push(place);
  else map.set(name, [place]);
}
