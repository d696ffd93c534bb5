import { createHash } from 'node:crypto';
import { ORGANISATIONS, QUARTERS, TOPICS } from '../../synthetic/words.js';
import { type Seeded, seeded } from '../../synthetic/seeded.js';
import type { SyntheticPlace } from '../../synthetic/lists.js';
import { FILLING, germanWords } from './german-words.js';
import { zipf } from './zipf.js';

/** One made-up profile, with all that search reads of it. */
export interface SyntheticProfile {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly alias: string | null;
  readonly kinds: readonly string[];
  readonly seat: string;
  readonly summary: string;
  readonly text: string;
  readonly topics: readonly string[];
  readonly openForCooperation: boolean;
}

const FILLING_SHARE = 0.4;
const ALIAS_SHARE = 0.2;
const OPEN_SHARE = 0.4;
const SUMMARY_WORDS = [12, 24] as const;
const SENTENCE_WORDS = [6, 14] as const;
const SENTENCES = [3, 11] as const;

/**
 * `count` German profiles, the same for the same seed: names of bodies in real places, texts of about 90 words drawn from a Zipf
 * vocabulary with compounds.
 */
export function* germanCorpus(
  count: number,
  seed: number,
  places: readonly SyntheticPlace[],
): Generator<SyntheticProfile> {
  const random = seeded(seed);
  const words = germanWords(random);
  const draw = zipf(words.length);
  const sentence = (length: readonly [number, number]) => {
    const drawn = Array.from({ length: between(length, random) }, () =>
      random.chance(FILLING_SHARE) ? random.one(FILLING) : words[draw(random)]!,
    );
    return `${drawn.join(' ')}.`;
  };
  for (let at = 0; at < count; at += 1) {
    const place = random.one(places);
    const body = random.one(ORGANISATIONS);
    const subject = words[draw(random)]!;
    yield {
      id: uuidOf(seed, at),
      slug: `profil-${at}`,
      name: `${body.name(place.name)} ${random.chance(0.5) ? random.one(QUARTERS) : subject}`,
      alias: random.chance(ALIAS_SHARE) ? `${subject} ${place.name}` : null,
      kinds: body.kinds,
      seat: place.ags,
      summary: sentence(SUMMARY_WORDS),
      text: Array.from({ length: between(SENTENCES, random) }, () => sentence(SENTENCE_WORDS)).join(' '),
      topics: random.some(TOPICS, 1 + random.below(4)),
      openForCooperation: random.chance(OPEN_SHARE),
    };
  }
}

function between([least, most]: readonly [number, number], random: Seeded): number {
  return least + random.below(most - least + 1);
}

function uuidOf(seed: number, at: number): string {
  const digits = createHash('md5').update(`${seed}:${at}`).digest('hex');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
