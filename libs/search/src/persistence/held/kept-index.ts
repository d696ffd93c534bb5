import { AsyncLocalStorage } from 'node:async_hooks';
import { setImmediate as breathe, setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { keyText, type RecordKey } from '../../domain/record.js';
import { HeldIndex } from './held-index.js';
import type { IndexRows } from './index-rows.js';

/** Searches see the index as it was so long ago at most; those that come together look together. */
const FRESH_MS = 100;
/** Looked at so often even if nobody searches, lest there is too much to take in when somebody does. */
const IDLE_MS = 60_000;
/** More changes than this are taken in while Postgres answers. */
const MOST_CHANGES = 2_000;
/** Records taken in between two looks at what else there is to do. */
const SLICE = 200;
/** Changes are noted for an hour. */
const LONGEST_APART_MS = 1_800_000;
/** Between two attempts to take in much. */
const PAUSE_MS = 1_000;
/** Who goes through pages that were ranked here waits so long for the next. */
const PATIENCE_MS = 10_000;
const BETWEEN_MS = 50;

/** Keeps the index of a process as Postgres has it: takes all of it in, and then what changes. */
export class KeptIndex {
  private readonly log = new Logger('search');
  /** Outside of whatever transaction or request somebody was in who searched. */
  private readonly outside = AsyncLocalStorage.snapshot();
  private index: HeldIndex | null = null;
  /** The snapshot of Postgres that the index shows. */
  private seen = '';
  private seenAt = -Infinity;
  private isStale = false;
  private looking: Promise<void> | null = null;
  private isBusy = false;
  private isExpected = false;
  private isEnding: () => boolean = () => false;

  /** @param tell how many documents are held now, 0 while Postgres answers */
  constructor(
    private readonly rows: IndexRows,
    private readonly tell: (documents: number) => void = () => undefined,
  ) {}

  /** The whole index will be taken in. */
  expect(): void {
    this.isExpected = true;
  }

  /** Takes in the whole index, for a process that goes on until `isEnding`. What fails is tried again. */
  async load(isEnding: () => boolean): Promise<void> {
    this.isEnding = isEnding;
    this.isExpected = true;
    this.lookNowAndThen();
    await this.takeIn(() => this.takeAll());
  }

  /** Something was written by this process: the next search looks, however short ago the last one did. */
  touch(): void {
    this.isStale = true;
  }

  /** @returns null until it was taken in, and while there is much to take in */
  async current(): Promise<HeldIndex | null> {
    const from = Date.now() - FRESH_MS;
    // In the future where the clock was set back.
    while (this.index && (this.isStale || this.seenAt < from || this.seenAt > Date.now()))
      await (this.looking ??= this.outside(() => this.look()).finally(() => (this.looking = null)));
    return this.index;
  }

  /** The same, but waits for it a while. */
  async soon(): Promise<HeldIndex | null> {
    for (const until = Date.now() + PATIENCE_MS; ; await sleep(BETWEEN_MS)) {
      const index = await this.current();
      if (index || !this.isExpected || this.isEnding() || Date.now() > until) return index;
    }
  }

  private lookNowAndThen(): void {
    const timer = setInterval(() => {
      if (this.isEnding()) clearInterval(timer);
      else this.current().catch(() => undefined);
    }, IDLE_MS).unref();
  }

  private async look(): Promise<void> {
    const [index, at] = [this.index!, Date.now()];
    this.isStale = false;
    const { seen, isOlder, changes } = await this.rows.changesSince(this.seen, MOST_CHANGES + 1);
    if (this.index !== index) return;
    const isLost = isOlder || at - this.seenAt > LONGEST_APART_MS || index.isFull;
    if (isLost || changes.length > MOST_CHANGES) {
      this.index = null;
      this.tell(0);
      void this.takeIn(() => (isLost ? this.takeAll() : this.takeMuch(index)));
      return;
    }
    await this.take(index, changes);
    // Another one that was made meanwhile shows an older snapshot, and still lacks these changes.
    if (this.index !== index) return;
    [this.seen, this.seenAt] = [seen, at];
    this.tell(index.documents);
    if (index.isWorn && !this.isBusy) void this.takeIn(() => this.takeAll());
  }

  /** Works on it until it is done; meanwhile what was held goes on answering, or Postgres. */
  private async takeIn(work: () => Promise<void>): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    let said = '';
    while (!this.isEnding()) {
      try {
        await this.outside(work);
        break;
      } catch (error) {
        const { message } = error as Error;
        if (message !== said && !this.isEnding()) this.log.warn(`The index could not be held: ${message}`);
        said = message;
        await sleep(PAUSE_MS, undefined, { ref: false });
      }
    }
    this.isBusy = false;
  }

  private async takeAll(): Promise<void> {
    const index = new HeldIndex();
    const [at, { seen }] = [Date.now(), await this.rows.changesSince(null, 0)];
    for await (const rows of this.rows.all()) {
      for (const row of rows) index.add(row);
      // Without room for all of them none is held.
      if (this.isEnding() || index.isFull) return void (this.isExpected = false);
      await breathe();
    }
    this.hold(index, seen, at);
  }

  /** Held when little is left: nobody else takes in the same records meanwhile. */
  private async takeMuch(index: HeldIndex): Promise<void> {
    for (let from = this.seen; !this.isEnding();) {
      const [at, { seen, changes }] = [Date.now(), await this.rows.changesSince(from, null)];
      for (let first = 0; first < changes.length; first += SLICE) {
        if (index.isFull) return this.takeAll();
        await this.take(index, changes.slice(first, first + SLICE));
        await breathe();
      }
      if (changes.length <= MOST_CHANGES) return this.hold(index, seen, at);
      from = seen;
      await sleep(PAUSE_MS, undefined, { ref: false });
    }
  }

  private async take(index: HeldIndex, changes: readonly RecordKey[]): Promise<void> {
    const keys = [...new Map(changes.map((change) => [keyText(change), change])).values()];
    const rows = await this.rows.of(keys);
    for (const key of keys) index.remove(key);
    for (const row of rows) index.add(row);
  }

  private hold(index: HeldIndex, seen: string, at: number): void {
    [this.index, this.seen, this.seenAt, this.isStale] = [index, seen, at, true];
    this.tell(index.documents);
  }
}
