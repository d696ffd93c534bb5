import { Injectable } from '@nestjs/common';

/** Questions in vain that one asker may add to the curator's list in a day: an office may share an address. */
const MOST_OF_ONE = 100;
/** Askers that are told apart; beyond that they share what one may add. */
const MOST_ASKERS = 20_000;

/** Keeps one asker from filling the list. In memory, for the day: nothing stays of who asked. */
@Injectable()
export class LimitMisses {
  private day = '';
  private counts = new Map<string, number>();

  mayAdd(asker: string, now: Date): boolean {
    const day = now.toISOString().slice(0, 10);
    if (day !== this.day) {
      this.day = day;
      this.counts = new Map();
    }
    const key = this.counts.has(asker) || this.counts.size < MOST_ASKERS ? asker : '';
    const count = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, count);
    return count <= MOST_OF_ONE;
  }
}
