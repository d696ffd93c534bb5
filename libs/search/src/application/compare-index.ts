import { Injectable } from '@nestjs/common';
import { keyText, type RecordKey } from '../domain/record.js';
import { SearchEngine } from '../domain/search-engine.js';
import { OtherDocuments } from '../persistence/rebuild/other-documents.js';
import { ListRecordKeys } from './list-record-keys.js';
import { MakeDocuments } from './make-documents.js';
import { TakeTurns } from './take-turns.js';

/** Records of one transaction: whoever wants to index one of them waits until it ends. */
const BATCH = 200;

/** How many records the index holds otherwise than the database has them. */
export interface Differences {
  /** The index lacks them. */
  readonly missing: number;
  /** The index has them, and nobody may see them, or they are gone. */
  readonly superfluous: number;
  /** The index has them as they were. */
  readonly outdated: number;
}

/** Holds the index against the database, record by record; about as long as a rebuild. Changes nothing. */
@Injectable()
export class CompareIndex {
  constructor(
    private readonly engine: SearchEngine,
    private readonly recordKeys: ListRecordKeys,
    private readonly takeTurns: TakeTurns,
    private readonly makeDocuments: MakeDocuments,
    private readonly otherDocuments: OtherDocuments,
  ) {}

  /** Contents are compared in Postgres, which every engine has as its stand-by; of another engine, which records it holds. */
  async execute(onProgress: (done: number, all: number) => void = () => undefined): Promise<Differences> {
    const { all, held } = await this.recordKeys.execute();
    const sum = { missing: 0, superfluous: 0, outdated: 0 };
    for (let start = 0; start < all.length; start += BATCH) {
      const batch = all.slice(start, start + BATCH);
      for (const kind of await this.compare(batch, held)) sum[kind] += 1;
      onProgress(start + batch.length, all.length);
    }
    return sum;
  }

  private compare(keys: readonly RecordKey[], held: ReadonlySet<string>): Promise<(keyof Differences)[]> {
    return this.takeTurns.execute(keys, async () => {
      const documents = await this.makeDocuments.execute(keys);
      const kinds = new Map<string, keyof Differences>();
      for (const { type, id, isHeld, isExpected } of await this.otherDocuments.find(keys, documents)) {
        kinds.set(keyText({ type, id }), kindOf(isHeld, isExpected));
      }
      const expected = new Set(documents.map(keyText));
      const elsewhere = this.engine.name === 'postgres' ? [] : keys.map(keyText);
      for (const key of elsewhere) {
        if (held.has(key) !== expected.has(key)) kinds.set(key, kindOf(held.has(key), expected.has(key)));
      }
      return [...kinds.values()];
    });
  }
}

function kindOf(isHeld: boolean, isExpected: boolean): keyof Differences {
  if (!isHeld) return 'missing';
  return isExpected ? 'outdated' : 'superfluous';
}
