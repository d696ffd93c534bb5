import type { Place } from '../place.js';

/** Finds places by what was typed of their AGS or ARS. */
export class DigitSearch {
  private readonly places: readonly Place[];
  private readonly byKey = new Map<string, readonly Place[]>();

  constructor(places: readonly Place[]) {
    this.places = places
      .filter(({ level }) => level !== 'region')
      .sort((a, b) => rank(a) - rank(b) || a.ags.length - b.ags.length || (a.ags < b.ags ? -1 : 1));
    for (const place of this.places) {
      this.byKey.set(place.ags, [place]);
      // A county's regional key is its AGS.
      if (place.level === 'municipality' && place.ars !== null) {
        this.byKey.set(place.ars, [...(this.byKey.get(place.ars) ?? []), place]);
      }
    }
  }

  /** Whole keys first, then those that begin so. A spreadsheet drops the zero that half of all keys begin with: it is added. */
  find(digits: string, limit: number): Place[] {
    const found = this.starting(digits, limit);
    return found.length > 0 || digits.startsWith('0') ? found : this.starting(`0${digits}`, limit);
  }

  private starting(digits: string, limit: number): Place[] {
    const whole = this.byKey.get(digits) ?? [];
    const begun = [];
    for (const place of this.places) {
      if (begun.length + whole.length >= limit) break;
      if (begins(place, digits) && !whole.includes(place)) begun.push(place);
    }
    return [...whole, ...begun].slice(0, limit);
  }
}

/** Vanished ones last. */
function rank(place: Place): number {
  return place.status === 'vanished' ? 1 : 0;
}

/** Up to the county's five digits both keys are the same. */
function begins({ ags, ars, status }: Place, digits: string): boolean {
  if (status !== 'active') return false;
  return ags.startsWith(digits) || (digits.length > 5 && ars !== null && ars.startsWith(digits));
}
