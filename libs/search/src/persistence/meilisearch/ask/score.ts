import { type Alternative, type QueryTerm, WEIGHTS } from '#language';
import { encode } from '../index/encode.js';
import { formName } from '../index/impacts.js';
import { impactIn, shardOf } from '../index/shards.js';
import type { DocumentTerm } from '../../../domain/search-document.js';
import type { RawHit } from './found.js';

/** In another form than it was typed, and as our own reading of it: a synonym, a correction, its parts. As in Postgres. */
const FORM_WEIGHT = 0.9;
const READ_WEIGHT = 0.6;
/** What the beginning of a word in a name says, while somebody types. */
const BEGUN = 0.3;

/** How well documents answer a query, from the impacts of its forms. */
export class Score {
  private readonly weights = new Map<string, number>();
  private readonly beginnings: readonly string[];

  constructor(terms: readonly QueryTerm[]) {
    const all = terms.flatMap(({ alternatives }) => alternatives);
    this.add(all.filter(isAsTyped), 1, () => ['whole']);
    this.add(all.filter(isForm), FORM_WEIGHT, (one) => (isAsTyped(one) ? ['stem', 'part'] : EVERY));
    const readings = all.filter((one) => !isForm(one));
    this.add(readings, READ_WEIGHT, () => ['whole']);
    this.add(readings, READ_WEIGHT * FORM_WEIGHT, () => ['stem', 'part']);
    this.beginnings = all.flatMap(({ forms, prefix }) => (prefix ? [encode(forms.at(-1)!)] : []));
  }

  /** The attributes that it needs of a hit. */
  get attributes(): string[] {
    const shards = [...this.weights.keys()].map(shardOf);
    return [...new Set([...shards, ...(this.beginnings.length > 0 ? ['a'] : [])])];
  }

  /** Larger is better. */
  of(hit: RawHit): number {
    let score = 0;
    for (const [form, weight] of this.weights)
      score += weight * impactIn(hit[shardOf(form)] as string | undefined, form);
    const begins = this.beginnings.some((begun) => hit.a?.some((form) => form.startsWith(begun)));
    return begins ? score + BEGUN : score;
  }

  /** A form counts once, however many alternatives ask for it. */
  private add(
    alternatives: readonly Alternative[],
    weight: number,
    kindsOf: (alternative: Alternative) => readonly DocumentTerm['as'][],
  ): void {
    const names = alternatives.flatMap((one) => {
      const forms = one.prefix ? one.forms.slice(0, -1) : one.forms;
      return forms.flatMap((form) => kindsOf(one).map((as) => formName(form, as)));
    });
    for (const name of new Set(names)) this.weights.set(name, (this.weights.get(name) ?? 0) + weight);
  }
}

const EVERY = ['whole', 'stem', 'part'] as const;

function isAsTyped({ how, prefix }: Alternative): boolean {
  return how === 'exact' && !prefix;
}

/** The adjective of a noun is no form of it, but what it may also mean. */
function isForm({ how, weight }: Alternative): boolean {
  return how === 'exact' || (how === 'form' && weight >= WEIGHTS.form);
}
