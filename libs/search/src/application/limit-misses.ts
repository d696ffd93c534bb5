import { Injectable } from '@nestjs/common';

/** Questions in vain that one asker may add to the curator's list in a day: an office may share an address. */
const MOST_OF_ONE = 100;
/** Askers that are told apart; beyond that they share what one may add. */
const MOST_ASKERS = 20_000;
/** What is remembered of all together, some megabytes; beyond that repetitions count. */
const MOST_REMEMBERED = 100_000;
const NOBODY = '';

/** Keeps one asker from filling the list, and from making a question look like that of many. In memory, for the day: nothing stays of who asked. */
@Injectable()
export class LimitMisses {
  private day = '';
  private asked = new Map<string, { count: number; words: Set<string> }>();
  private remembered = 0;

  /** @param asker '' for all who are not told apart, whose repetitions may be those of several */
  mayAdd(asker: string, words: string, now: Date): boolean {
    this.begin(now.toISOString().slice(0, 10));
    const key = this.asked.has(asker) || this.asked.size < MOST_ASKERS ? asker : NOBODY;
    const one = this.asked.get(key) ?? { count: 0, words: new Set() };
    this.asked.set(key, one);
    if (one.words.has(words) || one.count >= MOST_OF_ONE) return false;
    one.count += 1;
    if (key !== NOBODY && this.remembered < MOST_REMEMBERED) {
      one.words.add(words);
      this.remembered += 1;
    }
    return true;
  }

  private begin(day: string): void {
    if (day === this.day) return;
    this.day = day;
    this.asked = new Map();
    this.remembered = 0;
  }
}
