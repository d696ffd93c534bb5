import { type Frequencies, rarity } from '../rarity.js';
import type { Pace } from '../text/pace.js';
import { Tally } from './tally.js';

/** Of an organisation what leads to others, as far as it can be looked up. */
export interface Traits {
  readonly organisationId: string;
  /** Paused ones have candidates and are nobody's. */
  readonly paused: boolean;
  readonly topics: readonly string[];
  readonly topicsAndParents: readonly string[];
  /** Topics of what it offers and of what it seeks. */
  readonly offers: readonly string[];
  readonly needs: readonly string[];
  /** Networks, events, initiatives taken over, place, and kind in its state: what one has or has not. */
  readonly marks: readonly string[];
  readonly related: readonly string[];
  /** Rare words of its texts, by their number in the model. */
  readonly words: readonly number[];
}

/** So many are prepared for everyone: a row of them stays below 2 kB, beyond which Postgres keeps it apart. */
export const PREPARED = 110;

/** What sharing counts beside sharing a topic; the exact score is made later, of those that were found. */
const WORTH = { parent: 0.3, exchange: 0.8, mark: 0.25, related: 2, word: 0.3 } as const;

/** With more organisations than this, common things lead to those of a part of this size only, another part for everyone. */
const PART = 10_000;
/** What fewer have is rare: everyone who has it is looked at, whatever the part. */
const RARE = 500;

/**
 * For everyone those with whom most is shared, rare things first: a sum over lists of who has what, so that nobody is compared with
 * all. Among equals others for everyone, and always the same.
 */
export class CandidateFinder {
  private readonly numbers: ReadonlyMap<string, number>;
  private readonly byTopic = new Map<string, number[]>();
  private readonly byField = new Map<string, number[]>();
  private readonly byOffer = new Map<string, number[]>();
  private readonly byNeed = new Map<string, number[]>();
  private readonly byMark = new Map<string, number[]>();
  private readonly byWord = new Map<number, number[]>();
  private readonly tally: Tally;

  constructor(
    private readonly all: readonly Traits[],
    private readonly topics: Frequencies,
  ) {
    this.numbers = new Map(all.map(({ organisationId }, at) => [organisationId, at]));
    this.tally = new Tally(Float32Array.from(all, (one) => 1 / Math.sqrt(2 + one.topics.length)));
    all.forEach((traits, at) => {
      if (traits.paused) return;
      list(this.byTopic, traits.topics, at);
      list(this.byField, traits.topicsAndParents, at);
      list(this.byOffer, traits.offers, at);
      list(this.byNeed, traits.needs, at);
      list(this.byMark, traits.marks, at);
      list(this.byWord, traits.words, at);
    });
  }

  /** Ids of the candidates of one, the likeliest first. */
  find(at: number): string[] {
    const traits = this.all[at]!;
    const rarityOf = (topic: string) => rarity(topic, this.topics);
    for (const topic of traits.topics) this.count(at, this.byTopic.get(topic), rarityOf(topic));
    for (const field of traits.topicsAndParents) {
      this.count(at, this.byField.get(field), WORTH.parent * rarityOf(field));
    }
    for (const topic of traits.needs)
      this.count(at, this.byOffer.get(topic), WORTH.exchange * rarityOf(topic));
    for (const topic of traits.offers)
      this.count(at, this.byNeed.get(topic), WORTH.exchange * rarityOf(topic));
    for (const mark of traits.marks) this.countRare(at, this.byMark.get(mark), WORTH.mark);
    for (const word of traits.words) this.countRare(at, this.byWord.get(word), WORTH.word);
    for (const id of traits.related) this.count(at, this.knownAs(id), WORTH.related * Math.LN10);
    return this.tally.best(at, PREPARED).map((other) => this.all[other]!.organisationId);
  }

  /** The candidates of all, one after the other. */
  async *findAll(pace: Pace): AsyncGenerator<{ organisationId: string; ids: string[] }> {
    for (const [at, { organisationId }] of this.all.entries()) {
      await pace.breathe();
      if (at % 500 === 0) pace.say('candidates', at / this.all.length);
      yield { organisationId, ids: this.find(at) };
    }
  }

  private knownAs(id: string): number[] {
    const at = this.numbers.get(id);
    return at === undefined || this.all[at]!.paused ? [] : [at];
  }

  private countRare(at: number, bearers: readonly number[] | undefined, worth: number): void {
    this.count(at, bearers, worth * Math.log(1 + this.all.length / Math.max(1, bearers?.length ?? 0)));
  }

  /** Lists are in rising order, so that those of a part stand together. */
  private count(at: number, bearers: readonly number[] | undefined, worth: number): void {
    if (!bearers) return;
    const isPart = this.all.length > PART && bearers.length > RARE;
    if (!isPart) return this.tally.add(bearers, 0, bearers.length, worth);
    const from = at;
    const to = at + PART;
    this.tally.add(bearers, placeOf(bearers, from), placeOf(bearers, to), worth);
    this.tally.add(bearers, 0, placeOf(bearers, to - this.all.length), worth);
  }
}

/** The place in a rising list where numbers from this one on begin. */
function placeOf(rising: readonly number[], number: number): number {
  let from = 0;
  let to = rising.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (rising[middle]! < number) from = middle + 1;
    else to = middle;
  }
  return from;
}

function list<Thing>(map: Map<Thing, number[]>, things: readonly Thing[], at: number): void {
  for (const thing of new Set(things)) {
    const known = map.get(thing);
    if (known) known.push(at);
    else map.set(thing, [at]);
  }
}
