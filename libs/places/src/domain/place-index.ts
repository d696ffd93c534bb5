import { NameBook } from './authority/name-book.js';
import { type Resolution, resolveAuthority } from './authority/resolve-authority.js';
import { AREA_DIGITS, countyAgs, levelOf, stateAgs } from './ags.js';
import type { Place, PlaceName, PlaceRecord } from './place.js';
import { PlaceSearch } from './search/place-search.js';
import { searchables } from './search/searchable.js';
import { sizeClassOf } from './size-class.js';

/** The whole register in memory, by key and by name. Built once for each state of the register; never changes. */
export class PlaceIndex {
  private readonly records: ReadonlyMap<string, PlaceRecord>;
  /** Those that somebody asked for. */
  private readonly located = new Map<string, Place>();
  /** How many municipalities have a name, in Germany and in a county. */
  private readonly bearers = new Map<string, number>();
  private readonly areas = new Set<string>();
  /** Made when the first name is searched, or resolved: most processes never do. */
  private searcher: PlaceSearch | null = null;
  private book: NameBook | null = null;

  constructor(records: readonly PlaceRecord[]) {
    this.records = new Map(records.map((record) => [record.ags, record]));
    for (const { ags, name, status } of records) {
      for (const length of AREA_DIGITS) this.areas.add(ags.slice(0, length));
      if (levelOf(ags) !== 'municipality' || status !== 'active') continue;
      for (const key of [name, nearKey({ ags, name })])
        this.bearers.set(key, (this.bearers.get(key) ?? 0) + 1);
    }
  }

  /** The place of a key, also a vanished one; null when the register never had it. */
  find(ags: string): Place | null {
    const known = this.located.get(ags);
    if (known) return known;
    const record = this.records.get(ags);
    if (!record) return null;
    const place = locate(record, this.records);
    this.located.set(ags, place);
    return place;
  }

  /** What every place is called, also a vanished one; a name that several have comes more than once. */
  names(): string[] {
    return Array.from(this.records.values(), ({ name }) => name);
  }

  /** Whether any place, also a vanished one, has or had a key that begins with these 2, 3, 5 or 8 digits. */
  hasPlacesIn(prefix: string): boolean {
    return this.areas.has(prefix);
  }

  /**
   * Places by name or key, best first: the exact name, names that begin so, names with these words (the county or state may be
   * among them), then names with a typo; inside each by population. Umlauts, ß, accents, case and hyphens do not matter.
   *
   * @param query any length; digits alone are an AGS or ARS or the beginning of one
   * @param limit 1 or more
   */
  search(query: string, limit: number): Place[] {
    this.searcher ??= new PlaceSearch(this.everyPlace());
    return this.searcher.find(query, limit);
  }

  /** The place whose authority a name is, or what to ask for; see `resolveAuthority`. */
  resolve(name: string): Resolution {
    this.book ??= new NameBook(searchables(this.everyPlace()));
    return resolveAuthority(name, this.book, (ags) => this.find(ags));
  }

  /** Whether other municipalities have the same name: `far`, so that a reader needs the county, or even in the same one. */
  namesakesOf(place: Place): 'none' | 'far' | 'near' {
    if (place.level !== 'municipality') return 'none';
    if ((this.bearers.get(nearKey(place)) ?? 0) > 1) return 'near';
    return (this.bearers.get(place.name) ?? 0) > 1 ? 'far' : 'none';
  }

  private everyPlace(): ReadonlyMap<string, Place> {
    return new Map(Array.from(this.records.keys(), (ags) => [ags, this.find(ags)!]));
  }
}

/** The name in its county. A name has no digits, so that this is no name. */
function nearKey({ ags, name }: PlaceName): string {
  return `${countyAgs(ags)} ${name}`;
}

function locate(record: PlaceRecord, records: ReadonlyMap<string, PlaceRecord>): Place {
  const { ags } = record;
  const state = stateAgs(ags);
  const level = levelOf(ags);
  const isOneCity = level === 'municipality' || records.has(ags.padEnd(8, '0'));
  return {
    ...record,
    level,
    county: nameOf(records.get(countyAgs(ags) ?? '')),
    state: nameOf(records.get(state)) ?? { ags: state, name: state },
    sizeClass: isOneCity ? sizeClassOf(record.population, record.type) : null,
  };
}

function nameOf(record: PlaceRecord | undefined): PlaceName | null {
  return record ? { ags: record.ags, name: record.name } : null;
}
