import type { Keys } from '../postgres/keyset.js';

/** The first of many by their keys, in order: kept sorted while they are looked through, for few are wanted. */
export class FirstOf<T extends Keys> {
  readonly rows: T[] = [];

  /** @param most how many are wanted @param after what they come behind; null on a first page */
  constructor(
    private readonly most: number,
    private readonly after: Keys | null,
  ) {}

  /** The last of them, once there are enough. */
  private last: T | null = null;

  /** Whether nothing with these keys can be among them: rows are not made for nothing. */
  isBehind(key1: number, key2: number): boolean {
    const { last } = this;
    return last !== null && (key1 > last.key1 || (key1 === last.key1 && key2 > last.key2));
  }

  /** The same of something with this title that is not behind by its keys. */
  isBehindOf(key1: number, key2: number, title: string): boolean {
    const { last } = this;
    return last !== null && key1 === last.key1 && key2 === last.key2 && title > last.sort_title;
  }

  offer(row: T): void {
    if (this.after && compareKeys(levelled(row, this.after), this.after) <= 0) return;
    let at = this.rows.length;
    while (at > 0 && compareKeys(row, this.rows[at - 1]!) < 0) at -= 1;
    if (at >= this.most) return;
    this.rows.splice(at, 0, row);
    if (this.rows.length > this.most) this.rows.pop();
    if (this.rows.length === this.most) this.last = this.rows.at(-1)!;
  }
}

/** Postgres and we round in other places: what differs by no more is the same, or rows of a page would be skipped or shown twice. */
const ROUNDED = 1e-6;

function levelled(row: Keys, to: Keys): Keys {
  const { key1, key2 } = row;
  return {
    ...row,
    key1: isSame(key1, to.key1) ? to.key1 : key1,
    key2: isSame(key2, to.key2) ? to.key2 : key2,
  };
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= ROUNDED * Math.abs(b);
}

/** The order of all pages; texts by their code units, as `collate "C"` for all that anybody writes. */
function compareKeys(a: Keys, b: Keys): number {
  return (
    a.key1 - b.key1 ||
    a.key2 - b.key2 ||
    compare(a.sort_title, b.sort_title) ||
    compare(a.type, b.type) ||
    compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
