import type { IndexAudience } from '../../domain/index-audience.js';
import type { RecordKey } from '../../domain/record.js';
import { doubles, integers } from './growing.js';
import type { IndexRow } from './index-row.js';
import { NumberedTags } from './numbered-tags.js';

/** What a document is, as bits; none for one that is gone. */
export const FLAGS = { public: 1, member: 2, open: 4, offer: 8, need: 16 } as const;

/** What is held of documents besides their words, by the slot of each. */
export class Columns {
  readonly keys: RecordKey[] = [];
  readonly titles: string[] = [];
  readonly flags = integers();
  readonly newest = doubles();
  /** Degrees; NaN where no place is known. */
  readonly lat = doubles();
  readonly lon = doubles();
  /** The logarithm by which ranks are divided. */
  readonly lengths = doubles();
  /** Numbers of tags, a document behind the other; those of a slot from `tagsFrom` of it to that of the next. */
  readonly tags = integers();
  readonly tagsFrom = integers(0);
  readonly tagNames = new NumberedTags();

  /** How many slots there are, those of documents that are gone among them. */
  get count(): number {
    return this.keys.length;
  }

  /** @param lexemes how many different ones it has @returns its slot */
  add(row: IndexRow, lexemes: number): number {
    const { type, id, sort_title, newest, lat, lon, facets } = row;
    this.titles.push(sort_title);
    this.flags.push(flagsOf(row));
    this.newest.push(newest);
    this.lat.push(lat ?? Number.NaN);
    this.lon.push(lon ?? Number.NaN);
    this.lengths.push(Math.log(lexemes + 2));
    for (const tag of facets) this.tags.push(this.tagNames.numberOf(tag));
    this.tagsFrom.push(this.tags.length);
    return this.keys.push({ type, id }) - 1;
  }

  remove(slot: number): void {
    this.flags.items[slot] = 0;
  }
}

/** The bits that a document must have to be found. */
export function flagsWanted(
  audience: IndexAudience,
  { openOnly, listing }: { openOnly: boolean; listing: 'offer' | 'need' | null },
): number {
  return FLAGS[audience] | (openOnly ? FLAGS.open : 0) | (listing === null ? 0 : FLAGS[listing]);
}

function flagsOf({ for_public, for_members, open_for_cooperation, listing }: IndexRow): number {
  return (
    (for_public ? FLAGS.public : 0) |
    (for_members ? FLAGS.member : 0) |
    (open_for_cooperation ? FLAGS.open : 0) |
    (listing === null ? 0 : FLAGS[listing])
  );
}
