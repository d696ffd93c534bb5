import { createHash } from 'node:crypto';
import type { CompoundSplitter } from '#language';
import { type CountedText, gatherWords, type GatheredWords } from './gather-words.js';
import { Pace } from './pace.js';
import type { LearnedWords } from './learned-words.js';
import type { SparseVector } from './sparse-vector.js';
import { TextModel, weigh } from './text-model.js';
import { truncatedSvd } from './truncated-svd.js';

/** Changes with every change of what is learned from the same texts. */
const METHOD = 'lsa-2';

/** Whether a model, by its version, was learned as texts are learned now. */
export function isLearnedAsNow(version: string): boolean {
  return version.startsWith(`${METHOD}-`);
}

/** With fewer texts their words are compared as they are: directions of a handful of texts are those texts. */
export const ENOUGH_TEXTS = 60;
/** Directions: two and a half times the root of the number of texts, at most a hundred. See docs/matching.md. */
const DIRECTIONS_PER_ROOT = 2.5;
const MOST_DIRECTIONS = 100;

/** A model, and the vectors of the texts it was learned from, null for those that share no word with another. */
export interface Learned {
  readonly model: TextModel;
  readonly vectors: readonly ReturnType<TextModel['vectorFrom']>[];
  /** How often which words of the lexicon stand in each text. */
  readonly counts: readonly CountedText[];
}

/**
 * Latent semantic analysis of texts. Source: Deerwester et al. 1990, "Indexing by latent semantic analysis". Deterministic: the same
 * texts in the same order give the same model, with the same version.
 *
 * @param texts each in pieces; any number, none included
 */
export async function learnTextModel(
  texts: readonly (readonly string[])[],
  split: CompoundSplitter,
  pace = new Pace(),
): Promise<Learned> {
  const gathered = await gatherWords(texts, split, pace);
  const model = new TextModel(await learn(gathered, pace), split);
  const vectors = [];
  for (const counted of gathered.counts) {
    await pace.breathe();
    vectors.push(model.vectorFrom(counted));
  }
  return { model, vectors, counts: gathered.counts };
}

async function learn({ lexicon, counts }: GatheredWords, pace: Pace): Promise<LearnedWords> {
  const wanted = Math.min(MOST_DIRECTIONS, Math.round(DIRECTIONS_PER_ROOT * Math.sqrt(counts.length)));
  const rows: SparseVector[] = [];
  for (const text of counts) {
    await pace.breathe();
    rows.push(weigh(text, lexicon));
  }
  const svd = counts.length < ENOUGH_TEXTS ? null : await truncatedSvd(rows, lexicon.size, wanted, pace);
  const directions = Float32Array.from(svd?.columns.values ?? []);
  const dimensions = svd?.columns.width ?? 0;
  const hash = createHash('sha256').update(METHOD).update(`${lexicon.texts} ${dimensions}\n`);
  hash
    .update(lexicon.forms.join(' '))
    .update(lexicon.written.join(' '))
    .update(lexicon.frequencies)
    .update(directions);
  return { version: `${METHOD}-${hash.digest('hex').slice(0, 12)}`, lexicon, dimensions, directions };
}
