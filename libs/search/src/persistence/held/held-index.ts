import { append } from './append.js';
import { keyText, type RecordKey } from '../../domain/record.js';
import { Beginnings } from './beginnings.js';
import { Columns } from './columns.js';
import { impactCode } from './impacts.js';
import type { IndexRow } from './index-row.js';
import { Places } from './places.js';
import { MOST_SLOTS, Postings } from './postings.js';
import { readVector } from './read-vector.js';

/** With fewer than this gone nothing is worth to be made anew. */
const FEW_GONE = 1_000;
const SHARE_GONE = 0.25;

/** So many slots stay free: more than one look takes in, and a slot too many would stand for another document. */
const SPARE = 10_000;

/** The index of Postgres as this process holds it. A changed document gets a new slot; the old one stays, empty. */
export class HeldIndex {
  readonly columns = new Columns();
  readonly beginnings = new Beginnings();
  readonly postings = new Postings((lexeme) => this.beginnings.add(lexeme));
  readonly places = new Places();
  private readonly slots = new Map<string, number[]>();
  private readonly named = new Map<string, number[]>();
  private gone = 0;

  /** How many documents it holds, without those that are gone. */
  get documents(): number {
    return this.columns.count - this.gone;
  }

  /** Whether it takes up much more room than it needs. */
  get isWorn(): boolean {
    return this.gone > FEW_GONE && this.gone > SHARE_GONE * this.columns.count;
  }

  /** Whether nothing more may be added. */
  get isFull(): boolean {
    return this.columns.count >= MOST_SLOTS - SPARE;
  }

  add(row: IndexRow): void {
    const slot = this.columns.count;
    const lexemes = readVector(row.terms, (lexeme, classes, places) => {
      this.postings.add(lexeme, slot, impactCode(classes));
      for (const place of places) this.places.put(lexeme, place);
    });
    this.places.close();
    this.columns.add(row, lexemes);
    append(this.slots, keyText(row), slot);
    for (const name of new Set(row.names)) append(this.named, name, slot);
  }

  /** Forgets all documents of a record. */
  remove(key: RecordKey): void {
    for (const slot of this.slots.get(keyText(key)) ?? []) {
      this.columns.remove(slot);
      this.gone += 1;
    }
    this.slots.delete(keyText(key));
  }

  /** Slots of documents that are called exactly so, some of which may be gone. */
  calledSo(name: string): readonly number[] {
    return this.named.get(name) ?? [];
  }
}
