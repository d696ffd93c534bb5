import { type Frequencies, rarity } from '../rarity.js';
import type { Pace } from '../text/pace.js';

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

/** So many are prepared for everyone. */
export const PREPARED = 200;

/** What sharing counts beside sharing a topic; the exact score is made later, of those that were found. */
const WORTH = { parent: 0.3, exchange: 0.8, mark: 0.25, related: 2, word: 0.3 } as const;

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
  private readonly worth: Float32Array;

  constructor(
    private readonly all: readonly Traits[],
    private readonly topics: Frequencies,
  ) {
    this.numbers = new Map(all.map(({ organisationId }, at) => [organisationId, at]));
    this.worth = new Float32Array(all.length);
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
    const met: number[] = [];
    const count = (others: readonly number[] | undefined, worth: number) => {
      for (const other of others ?? []) {
        if (this.worth[other] === 0) met.push(other);
        this.worth[other] = this.worth[other]! + worth;
      }
    };
    for (const topic of traits.topics) count(this.byTopic.get(topic), rarity(topic, this.topics));
    for (const field of traits.topicsAndParents)
      count(this.byField.get(field), WORTH.parent * rarity(field, this.topics));
    for (const topic of traits.needs)
      count(this.byOffer.get(topic), WORTH.exchange * rarity(topic, this.topics));
    for (const topic of traits.offers)
      count(this.byNeed.get(topic), WORTH.exchange * rarity(topic, this.topics));
    for (const mark of traits.marks)
      count(this.byMark.get(mark), WORTH.mark * this.rarityOf(this.byMark.get(mark)));
    for (const word of traits.words)
      count(this.byWord.get(word), WORTH.word * this.rarityOf(this.byWord.get(word)));
    for (const id of traits.related) count(this.knownAs(id), WORTH.related * Math.LN10);
    return this.best(at, met);
  }

  /** The candidates of all, one after the other. */
  async *findAll(pace: Pace): AsyncGenerator<{ organisationId: string; ids: string[] }> {
    for (const [at, { organisationId }] of this.all.entries()) {
      await pace.breathe();
      if (at % 500 === 0) pace.say('candidates', at / this.all.length);
      yield { organisationId, ids: this.find(at) };
    }
  }

  private rarityOf(bearers: readonly number[] | undefined): number {
    return Math.log(1 + this.all.length / Math.max(1, bearers?.length ?? 0));
  }

  private knownAs(id: string): number[] {
    const at = this.numbers.get(id);
    return at === undefined || this.all[at]!.paused ? [] : [at];
  }

  /** The worth of what one has in common with many topics says less: it is taken over the root of how much they name. */
  private best(at: number, met: number[]): string[] {
    const others = met.filter((other) => other !== at);
    const worth = Float64Array.from(others, (other) => {
      const breadth = Math.sqrt(2 + this.all[other]!.topics.length);
      return this.worth[other]! / breadth + turn(at, other);
    });
    for (const other of met) this.worth[other] = 0;
    const least = Float64Array.from(worth).sort().at(-PREPARED) ?? 0;
    const kept = others
      .map((other, entry) => ({ other, worth: worth[entry]! }))
      .filter((one) => one.worth >= least);
    kept.sort((a, b) => b.worth - a.worth || a.other - b.other);
    return kept.slice(0, PREPARED).map(({ other }) => this.all[other]!.organisationId);
  }
}

/** Less than anything that is shared is worth: it orders equals, for everyone in another way. */
function turn(one: number, other: number): number {
  const mixed = Math.imul(one ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(other + 1, 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 4_294_967_296 / 1_000;
}

function list<Thing>(map: Map<Thing, number[]>, things: readonly Thing[], at: number): void {
  for (const thing of new Set(things)) {
    const known = map.get(thing);
    if (known) known.push(at);
    else map.set(thing, [at]);
  }
}
